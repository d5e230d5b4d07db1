using System.Text.Json;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Json;

/// <summary>Writes <c>ChatMember</c> and <c>ChatMemberUpdated</c> objects.</summary>
internal static class MemberJson
{
    public static void WriteChange(Utf8JsonWriter json, MembershipChange change, World world)
    {
        json.WriteStartObject();
        json.WritePropertyName("chat");
        ChatJson.Write(json, change.Chat);
        json.WritePropertyName("from");
        if (change.By is { } by) UserJson.WritePerson(json, by);
        else UserJson.WriteBot(json, world.Bot);
        json.WriteNumber("date", change.At.ToUnixTimeSeconds());
        json.WritePropertyName("old_chat_member");
        Write(json, change.Subject, change.Old, world);
        json.WritePropertyName("new_chat_member");
        Write(json, change.Subject, change.New, world);
        json.WriteEndObject();
    }

    /// <param name="json">Where to.</param>
    /// <param name="person">Who; null is the bot.</param>
    /// <param name="membership">Where they stand.</param>
    /// <param name="world">For the bot's own account.</param>
    public static void Write(Utf8JsonWriter json, Person? person, Membership membership, World world)
    {
        json.WriteStartObject();
        json.WritePropertyName("user");
        if (person is null) UserJson.WriteBot(json, world.Bot);
        else UserJson.WritePerson(json, person);
        json.WriteString("status", membership.Status.ToString().ToLowerInvariant());
        switch (membership.Status)
        {
            case MemberStatus.Creator:
                json.WriteBoolean("is_anonymous", membership.IsAnonymous);
                break;
            case MemberStatus.Administrator:
                WriteRights(json, membership);
                break;
            case MemberStatus.Kicked:
                json.WriteNumber("until_date", 0);
                break;
            case MemberStatus.Restricted:
                json.WriteBoolean("is_member", true);
                json.WriteBoolean("can_send_messages", false);
                json.WriteNumber("until_date", 0);
                break;
        }

        json.WriteEndObject();
    }

    private static void WriteRights(Utf8JsonWriter json, Membership membership)
    {
        json.WriteBoolean("can_be_edited", false);
        json.WriteBoolean("is_anonymous", membership.IsAnonymous);
        json.WriteBoolean("can_manage_chat", true);
        json.WriteBoolean("can_delete_messages", membership.CanDeleteMessages);
        json.WriteBoolean("can_pin_messages", membership.CanPinMessages);
        foreach (var right in (string[])["can_manage_video_chats", "can_restrict_members", "can_promote_members", "can_change_info", "can_invite_users", "can_manage_topics"])
            json.WriteBoolean(right, false);
    }
}
