using System.Text.Json;
using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Json;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Methods;

/// <summary>The methods about who is in a chat.</summary>
internal static class Memberships
{
    public static void GetMember(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ChatAccess.ForReading(world, request);
        var id = request.Integer("user_id");
        if (id == world.Bot.Id)
        {
            MemberJson.Write(json, null, chat.Group?.Bot ?? Membership.Member, world);
            return;
        }

        var person = world.FindPerson(id) ?? throw Refusal.BadRequest("user not found");
        var membership = chat.Group is { } group ? group.Members.GetValueOrDefault(id, Membership.Left) : Membership.Member;
        MemberJson.Write(json, person, membership, world);
    }

    public static void GetAdministrators(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ChatAccess.ForReading(world, request);
        if (chat.Group is not { } group) throw Refusal.BadRequest("there are no administrators in the private chat");
        json.WriteStartArray();
        foreach (var (id, membership) in group.Members.Where(static member => member.Value.IsAdministrator))
            MemberJson.Write(json, group.People[id], membership, world);
        if (group.Bot.IsAdministrator) MemberJson.Write(json, null, group.Bot, world);
        json.WriteEndArray();
    }

    public static void Count(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ChatAccess.ForReading(world, request);
        json.WriteNumberValue(chat.Group is { } group ? group.Members.Values.Count(static member => member.IsInside) + 1 : 2);
    }

    public static void GetChat(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ChatAccess.ForReading(world, request);
        json.WriteStartObject();
        ChatJson.WriteFields(json, chat);
        json.WriteNumber("accent_color_id", 0);
        json.WriteNumber("max_reaction_count", 11);
        json.WriteStartObject("accepted_gift_types");
        foreach (var kind in (string[])["unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"])
            json.WriteBoolean(kind, false);
        json.WriteEndObject();
        if (chat.PinnedMessage is { } pinned && chat.Messages.Find(pinned) is { } message)
        {
            json.WritePropertyName("pinned_message");
            MessageJson.Write(json, message, world);
        }

        json.WriteEndObject();
    }

    public static void Leave(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ChatAccess.ForReading(world, request);
        if (chat.Group is not { } group) throw Refusal.BadRequest("chat member status can't be changed in private chats");
        Groups.ChangeBot(world, chat, null, Membership.Left);
        json.WriteBooleanValue(true);
    }

    public static void Ban(World world, ApiRequest request, Utf8JsonWriter json) =>
        Move(world, request, new Membership(MemberStatus.Kicked), json);

    public static void Unban(World world, ApiRequest request, Utf8JsonWriter json)
    {
        var chat = ChatAccess.ForReading(world, request);
        var isBanned = chat.Group?.Members.GetValueOrDefault(request.Integer("user_id"))?.Status == MemberStatus.Kicked;
        if (request.Flag("only_if_banned") && !isBanned) json.WriteBooleanValue(true);
        else Move(world, request, Membership.Left, json);
    }

    private static void Move(World world, ApiRequest request, Membership to, Utf8JsonWriter json)
    {
        var chat = ChatAccess.ForReading(world, request);
        if (chat.Group is not { } group) throw Refusal.BadRequest("chat member status can't be changed in private chats");
        if (!group.Bot.IsAdministrator) throw Refusal.BadRequest("not enough rights to restrict/unrestrict chat member");
        var person = world.FindPerson(request.Integer("user_id")) ?? throw Refusal.BadRequest("user not found");
        if (group.Members.GetValueOrDefault(person.Id)?.Status == MemberStatus.Creator) throw Refusal.BadRequest("can't remove chat owner");
        Groups.ChangeMember(world, chat, null, person, to);
        json.WriteBooleanValue(true);
    }
}
