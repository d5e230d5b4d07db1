using System.Text.Json;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;

namespace HelpBot.BotApi.Updates;

/// <summary>Reads <c>my_chat_member</c>: she blocked the bot or opened it again, or a group added it.</summary>
internal static class MembershipReader
{
    /// <summary>Reads a change of the bot's own membership.</summary>
    public static UpdateContent Read(JsonElement change)
    {
        var status = change.Find("new_chat_member")?.FindString("status");
        if (status is null) return new UpdateContent.Ignored(Malformed: true);
        if (change.FindGroup() is { } group)
            return status is "member" or "administrator" or "restricted" ? new UpdateContent.ForeignGroup(group) : new UpdateContent.Ignored(false);
        if (change.FindPrivateChat() is not { } chat) return new UpdateContent.Ignored(false);
        Input input = status == "kicked" ? new Input.Blocked() : new Input.Unblocked();
        return new UpdateContent.Private(chat, input, 0, change.FindDate(), null);
    }
}
