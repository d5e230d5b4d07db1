using System.Text.Json;
using HelpBot.Sandbox.Keyboards;
using HelpBot.Sandbox.Methods;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Page;

/// <summary>One phone as the page draws it: the chat, the lock screen, what is left.</summary>
internal static class PersonJson
{
    /// <summary>The page draws only the last ones; the counts tell of all.</summary>
    public const int MaxMessages = 200;

    public static void Write(Utf8JsonWriter json, Person person, World world)
    {
        var chat = world.PrivateChat(person);
        var shown = chat.ShownTo(person.Id, world.Options.MaxShownPerPerson);
        json.WriteStartObject();
        json.WriteNumber("id", person.Id);
        json.WriteString("name", person.FirstName);
        json.WriteString("language", person.LanguageCode);
        json.WriteBoolean("is_volunteer", person.IsVolunteer);
        json.WriteBoolean("is_lead", person.IsLead);
        json.WriteBoolean("has_started", person.HasStarted);
        json.WriteBoolean("has_blocked", person.HasBlockedBot);
        json.WriteNumber("auto_delete_seconds", (long)(chat.AutoDeleteAfter?.TotalSeconds ?? 0));
        WriteBot(json, person, world.Bot);
        json.WriteBoolean("is_typing", chat.TypingUntil > world.Now);
        WriteMessages(json, chat, world.Options.IsOnCover);
        WriteReplyKeyboard(json, chat);
        WriteWaiting(json, chat, world.Now);
        WriteShown(json, shown);
        json.WriteEndObject();
    }

    private static void WriteMessages(Utf8JsonWriter json, Chat chat, Func<string, bool> isOnCover)
    {
        var onScreen = chat.Messages.All.Where(static message => message.IsOnScreen).ToList();
        json.WriteNumber("left_from_bot", onScreen.Count(message => message.IsFromBot && !IsCover(message, isOnCover)));
        json.WriteNumber("left_from_person", onScreen.Count(static message => !message.IsFromBot));
        json.WriteStartArray("messages");
        foreach (var message in onScreen.TakeLast(MaxMessages)) BubbleJson.Write(json, message, IsCover(message, isOnCover));
        json.WriteEndArray();
    }

    private static bool IsCover(ChatMessage message, Func<string, bool> isOnCover) =>
        message.Markup is ReplyMarkup.Inline inline && inline.Rows.SelectMany(static row => row).Any(button => button.Action == ButtonAction.Callback && isOnCover(button.Value));

    private static void WriteBot(Utf8JsonWriter json, Person person, BotAccount bot)
    {
        json.WriteStartObject("bot");
        json.WriteString("name", bot.NameFor(person.LanguageCode));
        json.WriteString("description", bot.Descriptions.GetValueOrDefault(person.LanguageCode ?? "") ?? bot.Descriptions.GetValueOrDefault("") ?? "");
        json.WriteString("about", bot.ShortDescriptions.GetValueOrDefault(person.LanguageCode ?? "") ?? bot.ShortDescriptions.GetValueOrDefault("") ?? "");
        json.WriteEndObject();
        json.WriteStartArray("commands");
        foreach (var command in bot.CommandsFor(person.Id, person.LanguageCode))
        {
            json.WriteStartObject();
            json.WriteString("command", command.Command);
            json.WriteString("description", command.Description);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReplyKeyboard(Utf8JsonWriter json, Chat chat)
    {
        json.WriteStartArray("reply_keyboard");
        foreach (var row in chat.ReplyKeyboard?.Rows ?? [])
        {
            json.WriteStartArray();
            foreach (var label in row) json.WriteStringValue(label);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // The client's spinner gives up when an answer would no longer be taken.
    public static void WriteWaiting(Utf8JsonWriter json, Chat chat, DateTimeOffset now)
    {
        if (chat.LastPress is not { Answers: 0 } press || now - press.At > Answering.AnswerWindow) return;
        json.WriteStartObject("waiting");
        json.WriteNumber("message", press.MessageId);
        json.WriteString("data", press.Data);
        json.WriteEndObject();
    }

    public static void WritePopups(Utf8JsonWriter json, ShownToPerson shown)
    {
        json.WriteStartArray("popups");
        foreach (var popup in shown.Popups)
        {
            json.WriteStartObject();
            json.WriteNumber("number", popup.Number);
            json.WriteString("text", popup.Text);
            json.WriteBoolean("is_alert", popup.IsAlert);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteShown(Utf8JsonWriter json, ShownToPerson shown)
    {
        json.WriteStartArray("notes");
        foreach (var note in shown.Notes)
        {
            json.WriteStartObject();
            json.WriteNumber("message", note.MessageId);
            json.WriteNumber("at", note.At.ToUnixTimeMilliseconds());
            json.WriteString("title", note.Title);
            json.WriteString("text", note.Text);
            json.WriteBoolean("is_silent", note.IsSilent);
            json.WriteBoolean("is_withdrawn", note.IsWithdrawn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WritePopups(json, shown);
    }
}
