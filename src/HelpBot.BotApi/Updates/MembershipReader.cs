using System.Text.Json;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;

namespace HelpBot.BotApi.Updates;

/// <summary>Reads <c>my_chat_member</c> (she blocked the bot or opened it again, or a group changed its standing) and <c>chat_member</c> (somebody came or went).</summary>
internal static class MembershipReader
{
    /// <summary>Reads a change of the bot's own membership.</summary>
    public static UpdateContent Read(JsonElement change)
    {
        var status = change.Find("new_chat_member")?.FindString("status");
        if (status is null) return new UpdateContent.Ignored(Malformed: true);
        if (change.FindGroup() is { } group) return new UpdateContent.Group(group, new GroupEvent.BotChanged(Standing.OfBot(change.Find("new_chat_member")!.Value)));
        if (change.FindPrivateChat() is not { } chat) return new UpdateContent.Ignored(false);
        Input input = status == "kicked" ? new Input.Blocked() : new Input.Unblocked();
        return new UpdateContent.Private(chat, input, 0, change.FindDate(), null);
    }

    /// <summary>Reads a change of somebody else's membership.</summary>
    public static UpdateContent ReadOthers(JsonElement change)
    {
        if (change.FindGroup() is not { } group) return new UpdateContent.Ignored(false);
        if (change.Find("new_chat_member") is not { } member || member.Find("user")?.FindLong("id") is not { } id) return new UpdateContent.Ignored(Malformed: true);
        return new UpdateContent.Group(group, new GroupEvent.MemberChanged(new TelegramChatId(id), Standing.Of(member) is GroupMember.Member or GroupMember.Administrator));
    }
}
