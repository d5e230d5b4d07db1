using System.Text.Json;
using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Methods;

/// <summary>The methods that set and tell the bot's public face: names, descriptions, the menu button.</summary>
internal static class Profile
{
    public const int MaxName = 64;
    public const int MaxDescription = 512;
    public const int MaxShortDescription = 120;

    public static void SetName(World world, ApiRequest request, Utf8JsonWriter json) =>
        Set(world.Bot.Names, request, "name", MaxName, json);

    public static void SetDescription(World world, ApiRequest request, Utf8JsonWriter json) =>
        Set(world.Bot.Descriptions, request, "description", MaxDescription, json);

    public static void SetShortDescription(World world, ApiRequest request, Utf8JsonWriter json) =>
        Set(world.Bot.ShortDescriptions, request, "short_description", MaxShortDescription, json);

    public static void GetName(World world, ApiRequest request, Utf8JsonWriter json) =>
        Get(json, "name", world.Bot.NameFor(ReadLanguage(request)));

    public static void GetDescription(World world, ApiRequest request, Utf8JsonWriter json) =>
        Get(json, "description", world.Bot.Descriptions.GetValueOrDefault(ReadLanguage(request)) ?? "");

    public static void GetShortDescription(World world, ApiRequest request, Utf8JsonWriter json) =>
        Get(json, "short_description", world.Bot.ShortDescriptions.GetValueOrDefault(ReadLanguage(request)) ?? "");

    public static void SetMenuButton(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var button = request.Object("menu_button", "menu button");
        var type = button is { ValueKind: JsonValueKind.Object } given && given.TryGetProperty("type", out var name) ? name.GetString() : "default";
        if (type is not ("commands" or "default" or "web_app")) throw Refusal.BadRequest("can't parse menu button: unsupported menu button type specified");
        world.Bot.MenuButtons[request.Integer("chat_id")] = type;
        json.WriteBooleanValue(true);
    }

    public static void GetMenuButton(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var type = world.Bot.MenuButtons.GetValueOrDefault(request.Integer("chat_id")) ?? world.Bot.MenuButtons.GetValueOrDefault(0) ?? "commands";
        json.WriteStartObject();
        json.WriteString("type", type == "default" ? "commands" : type);
        json.WriteEndObject();
    }

    /// <summary>Two letters, or empty for everyone.</summary>
    public static string ReadLanguage(ApiRequest request)
    {
        var code = request.Text("language_code");
        if (code.Length == 0 || (code.Length == 2 && code.All(char.IsAsciiLetterLower))) return code;
        throw Refusal.BadRequest("invalid language code specified");
    }

    private static void Set(Dictionary<string, string> texts, ApiRequest request, string field, int maxLength, Utf8JsonWriter json)
    {
        var language = ReadLanguage(request);
        var text = request.Text(field).Trim();
        if (text.EnumerateRunes().Count() > maxLength) throw Refusal.BadRequest($"{field.Replace('_', ' ')} is too long");
        if (text.Length == 0) texts.Remove(language);
        else texts[language] = text;
        json.WriteBooleanValue(true);
    }

    private static void Get(Utf8JsonWriter json, string field, string value)
    {
        json.WriteStartObject();
        json.WriteString(field, value);
        json.WriteEndObject();
    }
}
