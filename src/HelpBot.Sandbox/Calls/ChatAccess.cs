using System.Globalization;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Calls;

/// <summary>Finds the chat of a call and says whether the bot may act there, in Telegram's words.</summary>
internal static class ChatAccess
{
    /// <summary>The chat, readable: messages can be looked up and deleted there.</summary>
    public static Chat ForReading(World world, ApiRequest request, string field = "chat_id")
    {
        if (request.Find(field) is not { } given || given.Text.Length == 0) throw Refusal.BadRequest($"{field} is empty");
        var isNumber = long.TryParse(given.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id);
        var chat = isNumber ? world.FindChat(id) : null;
        if (chat is null) throw Refusal.BadRequest("chat not found");
        if (chat.Group is { } group) CheckGroup(chat, group);
        else if (chat.Person!.IsDeactivated) throw Refusal.Forbidden("user is deactivated");
        return chat;
    }

    /// <summary>The chat, writable: the person is reachable, or the bot is inside the group.</summary>
    public static Chat ForWriting(World world, ApiRequest request)
    {
        var chat = ForReading(world, request);
        if (chat.Person is not { } person) return chat;
        if (!person.HasStarted) throw Refusal.Forbidden("bot can't initiate conversation with a user");
        if (person.HasBlockedBot) throw Refusal.Forbidden("bot was blocked by the user");
        return chat;
    }

    private static void CheckGroup(Chat chat, Group group)
    {
        var kind = chat.Kind == ChatKind.Supergroup ? "supergroup" : "group";
        if (group.MigratedTo is { } newId)
            throw new Refusal(400, "Bad Request: group chat was upgraded to a supergroup chat") { MigrateToChatId = newId };
        if (group.IsDeleted) throw Refusal.Forbidden("the group chat was deleted");
        if (group.Bot.Status == MemberStatus.Kicked) throw Refusal.Forbidden($"bot was kicked from the {kind} chat");
        if (group.Bot.Status == MemberStatus.Left) throw Refusal.Forbidden($"bot is not a member of the {kind} chat");
    }
}
