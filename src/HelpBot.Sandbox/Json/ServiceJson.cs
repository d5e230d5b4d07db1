using System.Text.Json;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Json;

/// <summary>Writes the field of a service line.</summary>
internal static class ServiceJson
{
    public static void Write(Utf8JsonWriter json, MessageContent.Service service, ChatMessage message, World world)
    {
        switch (service.Kind)
        {
            case ServiceKind.Pinned:
                WritePinned(json, service.Value, message.Chat, world);
                break;
            case ServiceKind.AutoDeleteChanged:
                json.WriteStartObject("message_auto_delete_timer_changed");
                json.WriteNumber("message_auto_delete_time", service.Value);
                json.WriteEndObject();
                break;
            case ServiceKind.Joined:
                json.WriteStartArray("new_chat_members");
                WriteMember(json, service.Value, world);
                json.WriteEndArray();
                break;
            case ServiceKind.Left:
                json.WritePropertyName("left_chat_member");
                WriteMember(json, service.Value, world);
                break;
            case ServiceKind.MigratedTo:
                json.WriteNumber("migrate_to_chat_id", service.Value);
                break;
            case ServiceKind.MigratedFrom:
                json.WriteNumber("migrate_from_chat_id", service.Value);
                break;
            default:
                json.WriteBoolean("group_chat_created", true);
                break;
        }
    }

    private static void WritePinned(Utf8JsonWriter json, long id, Chat chat, World world)
    {
        json.WritePropertyName("pinned_message");
        if (chat.Messages.Find(id) is { } pinned) MessageJson.Write(json, pinned, world, withReply: false);
        else MessageJson.WriteInaccessible(json, chat, id);
    }

    private static void WriteMember(Utf8JsonWriter json, long id, World world)
    {
        if (world.FindPerson(id) is { } person) UserJson.WritePerson(json, person);
        else UserJson.WriteBot(json, world.Bot);
    }
}
