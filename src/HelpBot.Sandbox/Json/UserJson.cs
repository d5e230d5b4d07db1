using System.Text.Json;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Json;

/// <summary>Writes <c>User</c> objects.</summary>
internal static class UserJson
{
    /// <summary>The account Telegram puts in place of an anonymous administrator.</summary>
    public const long AnonymousAdministrator = 1_087_968_824;

    public static void WritePerson(Utf8JsonWriter json, Person person)
    {
        json.WriteStartObject();
        json.WriteNumber("id", person.Id);
        json.WriteBoolean("is_bot", false);
        WriteNames(json, person);
        if (person.LanguageCode is { } language) json.WriteString("language_code", language);
        json.WriteEndObject();
    }

    public static void WriteNames(Utf8JsonWriter json, Person person)
    {
        json.WriteString("first_name", person.FirstName);
        if (person.LastName is { } last) json.WriteString("last_name", last);
        if (person.Username is { } username) json.WriteString("username", username);
    }

    public static void WriteBot(Utf8JsonWriter json, BotAccount bot)
    {
        json.WriteStartObject();
        WriteBotFields(json, bot);
        json.WriteEndObject();
    }

    /// <summary>What only getMe says about a bot.</summary>
    public static void WriteMe(Utf8JsonWriter json, BotAccount bot)
    {
        json.WriteStartObject();
        WriteBotFields(json, bot);
        json.WriteBoolean("can_join_groups", true);
        json.WriteBoolean("can_read_all_group_messages", false);
        json.WriteBoolean("supports_inline_queries", false);
        json.WriteBoolean("can_connect_to_business", false);
        json.WriteBoolean("has_main_web_app", false);
        json.WriteBoolean("has_topics_enabled", false);
        json.WriteEndObject();
    }

    public static void WriteAnonymousAdministrator(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteNumber("id", AnonymousAdministrator);
        json.WriteBoolean("is_bot", true);
        json.WriteString("first_name", "Group");
        json.WriteString("username", "GroupAnonymousBot");
        json.WriteEndObject();
    }

    private static void WriteBotFields(Utf8JsonWriter json, BotAccount bot)
    {
        json.WriteNumber("id", bot.Id);
        json.WriteBoolean("is_bot", true);
        json.WriteString("first_name", bot.NameFor(""));
        json.WriteString("username", bot.Username);
    }
}
