using System.Text.Json;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;

namespace HelpBot.BotApi.Updates;

/// <summary>Reads <c>callback_query</c>. Its data may be forged by anyone: it is only passed on.</summary>
internal static class CallbackReader
{
    /// <summary>Telegram's limit for callback data, in bytes; whatever is longer did not come from a button of ours.</summary>
    public const int MaxDataBytes = 64;

    /// <summary>Reads a press.</summary>
    public static UpdateContent Read(JsonElement callback)
    {
        if (callback.FindString("id") is not { } id) return new UpdateContent.Ignored(Malformed: true);
        if (callback.Find("message") is not { } message) return new UpdateContent.Ignored(false);
        var data = callback.FindString("data") ?? "";
        if (System.Text.Encoding.UTF8.GetByteCount(data) > MaxDataBytes) data = "";
        if (message.FindGroup() is { } group) return new UpdateContent.Group(group, new GroupEvent.Pressed(callback.FindPerson(), data), message.MessageId(), id);
        if (message.FindPrivateChat() is not { } chat) return new UpdateContent.Ignored(false);
        return new UpdateContent.Private(chat, new Input.Pressed(data) { Client = callback.FindClient() }, message.MessageId(), message.FindDate(), id);
    }
}
