using System.Text.Json;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;

namespace HelpBot.BotApi.Updates;

/// <summary>Reads <c>message</c> and <c>edited_message</c>.</summary>
internal static class MessageReader
{
    /// <summary>Telegram's own limit for a text, in code points; whatever is longer is cut.</summary>
    public const int MaxTextCodePoints = 4096;

    // Notes of Telegram itself, not something she did.
    private static readonly string[] ServiceKinds =
    [
        "message_auto_delete_timer_changed", "pinned_message", "new_chat_title", "new_chat_photo", "delete_chat_photo",
        "write_access_allowed", "connected_website", "chat_background_set", "forum_topic_created", "forum_topic_edited",
        "forum_topic_closed", "forum_topic_reopened", "users_shared", "chat_shared", "boost_added",
    ];

    /// <summary>Reads a new message.</summary>
    public static UpdateContent Read(JsonElement message)
    {
        if (message.FindGroup() is { } group) return GroupReader.Read(group, message);
        if (message.FindPrivateChat() is not { } chat || message.Find("from")?.Find("is_bot") is { ValueKind: JsonValueKind.True }) return new UpdateContent.Ignored(message.Find("chat") is null);
        foreach (var kind in ServiceKinds)
            if (message.Find(kind) is not null) return new UpdateContent.Ignored(false);
        return new UpdateContent.Private(chat, ReadInput(message), message.MessageId(), message.FindDate(), null, FindFile(message));
    }

    /// <summary>Reads a changed message; a live location that moves is ignored.</summary>
    public static UpdateContent ReadEdited(JsonElement message)
    {
        if (message.FindGroup() is { } group) return new UpdateContent.Group(group, new GroupEvent.Said(message.FindPerson()), message.MessageId());
        if (message.FindPrivateChat() is not { } chat) return new UpdateContent.Ignored(message.Find("chat") is null);
        var text = message.FindString("text") ?? message.FindString("caption");
        return text is null
            ? new UpdateContent.Ignored(false)
            : new UpdateContent.Private(chat, new Input.Edited(Cut(text)) { Client = message.FindClient() }, message.MessageId(), message.FindDate(), null);
    }

    private static Input ReadInput(JsonElement message)
    {
        var client = message.FindClient();
        if (message.FindString("text") is { } text) return CommandReader.Find(text, client) is { } command ? command : new Input.Text(Cut(text)) { Client = client };
        if (message.Find("location") is { } place && place.FindDouble("latitude") is >= -90 and <= 90 and var latitude && place.FindDouble("longitude") is >= -180 and <= 180 and var longitude)
            return new Input.Location(latitude, longitude) { Client = client };
        return new Input.Media(Kind(message), message.FindString("caption") is { } caption ? Cut(caption) : null) { Client = client };
    }

    // What could be sent again; a photo comes in several sizes, the largest last.
    private static string? FindFile(JsonElement message)
    {
        if (message.Find("voice")?.FindString("file_id") is { } voice) return voice;
        if (message.Find("photo") is not { ValueKind: JsonValueKind.Array } sizes || sizes.GetArrayLength() == 0) return null;
        return sizes[sizes.GetArrayLength() - 1].FindString("file_id");
    }

    private static MediaKind Kind(JsonElement message) => message switch
    {
        _ when message.Find("voice") is not null => MediaKind.Voice,
        _ when message.Find("video_note") is not null => MediaKind.VideoNote,
        _ when message.Find("photo") is not null => MediaKind.Photo,
        _ when message.Find("sticker") is not null || message.Find("animation") is not null => MediaKind.Sticker,
        _ when message.Find("document") is not null || message.Find("audio") is not null || message.Find("video") is not null => MediaKind.Document,
        _ when message.Find("contact") is not null => MediaKind.Contact,
        _ => MediaKind.Other,
    };

    private static string Cut(string text)
    {
        if (text.Length <= MaxTextCodePoints) return text;
        var points = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            if (++points == MaxTextCodePoints) return text[..(i + 1)];
        }
        return text;
    }
}
