using System.Text.Json;
using HelpBot.Application.Telegram;

namespace HelpBot.BotApi.Updates;

/// <summary>Reads Telegram's updates tolerantly: unknown fields and kinds are ignored, a malformed update is noted and skipped, never thrown.</summary>
internal static class UpdateReader
{
    /// <summary>The kinds we ask for; <c>chat_member</c> is not in Telegram's default set.</summary>
    public static ReadOnlySpan<string> AllowedUpdates => new[] { "message", "edited_message", "callback_query", "my_chat_member", "chat_member" };

    /// <summary>Reads one update.</summary>
    /// <returns>The update; null if it has no usable number, so that nothing can be noted of it.</returns>
    public static ChatUpdate? Read(JsonElement update)
    {
        if (update.Find("update_id") is not { } idElement || !idElement.TryLong(out var id)) return null;
        try
        {
            return new ChatUpdate(id, ReadContent(update));
        }
        catch (Exception malformed) when (malformed is InvalidOperationException or FormatException or KeyNotFoundException)
        {
            return new ChatUpdate(id, new UpdateContent.Ignored(Malformed: true));
        }
    }

    private static UpdateContent ReadContent(JsonElement update)
    {
        if (update.Find("callback_query") is { } callback) return CallbackReader.Read(callback);
        if (update.Find("message") is { } message) return MessageReader.Read(message);
        if (update.Find("edited_message") is { } edited) return MessageReader.ReadEdited(edited);
        if (update.Find("my_chat_member") is { } member) return MembershipReader.Read(member);
        if (update.Find("chat_member") is { } other) return MembershipReader.ReadOthers(other);
        var malformed = false;
        foreach (var property in update.EnumerateObject())
            malformed |= property.Name is "message" or "edited_message" or "callback_query" or "my_chat_member" or "chat_member";
        return new UpdateContent.Ignored(malformed);
    }
}
