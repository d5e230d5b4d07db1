using System.Text.Json;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;

namespace HelpBot.BotApi.Updates;

/// <summary>Reading without trust: absence and a wrong kind are both null.</summary>
internal static class JsonElementExtensions
{
    /// <summary>A property of an object; null if this is no object, or the property is missing or null.</summary>
    public static JsonElement? Find(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is not (JsonValueKind.Null or JsonValueKind.Undefined) ? value : null;

    /// <summary>A string property; null if missing or no string.</summary>
    public static string? FindString(this JsonElement element, string name) =>
        element.Find(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    /// <summary>A whole number.</summary>
    public static bool TryLong(this JsonElement element, out long value)
    {
        value = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out value);
    }

    /// <summary>A whole-number property; null if missing or no such number.</summary>
    public static long? FindLong(this JsonElement element, string name) =>
        element.Find(name) is { } value && value.TryLong(out var number) ? number : null;

    /// <summary>A number property; null if missing or no number.</summary>
    public static double? FindDouble(this JsonElement element, string name) =>
        element.Find(name) is { ValueKind: JsonValueKind.Number } value && value.TryGetDouble(out var number) ? number : null;

    /// <summary>The private chat of a message-like object; null if it is no private chat.</summary>
    public static TelegramChatId? FindPrivateChat(this JsonElement message) =>
        message.Find("chat") is { } chat && chat.FindString("type") == "private" && chat.FindLong("id") is > 0 and var id ? new TelegramChatId(id) : null;

    /// <summary>The group or supergroup of a message-like object; null if it is none.</summary>
    public static TelegramChatId? FindGroup(this JsonElement message) =>
        message.Find("chat") is { } chat && chat.FindString("type") is "group" or "supergroup" && message.Find("chat")?.FindLong("id") is { } id ? new TelegramChatId(id) : null;

    /// <summary>Who did it; null for a bot, a channel or an administrator who stays anonymous (Telegram then names a bot of its own).</summary>
    public static TelegramChatId? FindPerson(this JsonElement act) =>
        act.Find("sender_chat") is null && act.Find("from") is { } from && from.Find("is_bot") is not { ValueKind: JsonValueKind.True } && from.FindLong("id") is > 0 and var id
            ? new TelegramChatId(id)
            : null;

    /// <summary>The language of the client with which somebody did it; null if it is none of ours.</summary>
    public static Language? FindClient(this JsonElement act) => LanguageTable.Find(act.Find("from")?.FindString("language_code"));

    /// <summary>The date of a message; null if missing or 0 (a message that can no longer be read).</summary>
    public static DateTimeOffset? FindDate(this JsonElement message) =>
        message.FindLong("date") is > 0 and <= 253_402_300_799 and var seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    /// <summary>The id of a message; 0 if missing or out of range.</summary>
    public static int MessageId(this JsonElement message) =>
        message.FindLong("message_id") is > 0 and <= int.MaxValue and var id ? (int)id : 0;
}
