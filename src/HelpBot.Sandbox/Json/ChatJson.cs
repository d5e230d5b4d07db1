using System.Text.Json;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Json;

/// <summary>Writes <c>Chat</c> objects.</summary>
internal static class ChatJson
{
    public static void Write(Utf8JsonWriter json, Chat chat)
    {
        json.WriteStartObject();
        WriteFields(json, chat);
        json.WriteEndObject();
    }

    public static void WriteFields(Utf8JsonWriter json, Chat chat)
    {
        json.WriteNumber("id", chat.Id);
        if (chat.Person is { } person) UserJson.WriteNames(json, person);
        else json.WriteString("title", chat.Group!.Title);
        json.WriteString("type", TypeOf(chat.Kind));
    }

    private static string TypeOf(ChatKind kind) => kind switch
    {
        ChatKind.Private => "private",
        ChatKind.Group => "group",
        _ => "supergroup",
    };
}
