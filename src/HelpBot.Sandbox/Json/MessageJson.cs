using System.Text.Json;
using HelpBot.Sandbox.Keyboards;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Json;

/// <summary>Writes <c>Message</c> objects.</summary>
internal static class MessageJson
{
    public static void Write(Utf8JsonWriter json, ChatMessage message, World world, bool withReply = true)
    {
        json.WriteStartObject();
        json.WriteNumber("message_id", message.Id);
        WriteAuthor(json, message, world.Bot);
        json.WritePropertyName("chat");
        ChatJson.Write(json, message.Chat);
        json.WriteNumber("date", message.Date.ToUnixTimeSeconds());
        if (message.EditedAt is { } edited) json.WriteNumber("edit_date", edited.ToUnixTimeSeconds());
        if (message.IsProtected) json.WriteBoolean("has_protected_content", true);
        if (message.MediaGroup is { } album) json.WriteString("media_group_id", album);
        if (message.ForwardedFrom is { } name) WriteOrigin(json, name, message.Date);
        WriteReply(json, message, world, withReply);
        ContentJson.Write(json, message, world);
        if (message.Markup is ReplyMarkup.Inline inline)
        {
            json.WritePropertyName("reply_markup");
            KeyboardJson.Write(json, inline);
        }

        json.WriteEndObject();
    }

    /// <summary>What stands for a message that was deleted or cannot be read: nothing but where it was.</summary>
    public static void WriteInaccessible(Utf8JsonWriter json, Chat chat, long messageId)
    {
        json.WriteStartObject();
        json.WritePropertyName("chat");
        ChatJson.Write(json, chat);
        json.WriteNumber("message_id", messageId);
        json.WriteNumber("date", 0);
        json.WriteEndObject();
    }

    private static void WriteAuthor(Utf8JsonWriter json, ChatMessage message, BotAccount bot)
    {
        json.WritePropertyName("from");
        if (message.IsFromGroupItself)
        {
            UserJson.WriteAnonymousAdministrator(json);
            json.WritePropertyName("sender_chat");
            ChatJson.Write(json, message.Chat);
        }
        else if (message.From is { } person)
        {
            UserJson.WritePerson(json, person);
        }
        else
        {
            UserJson.WriteBot(json, bot);
        }
    }

    private static void WriteOrigin(Utf8JsonWriter json, string name, DateTimeOffset date)
    {
        json.WriteStartObject("forward_origin");
        json.WriteString("type", "hidden_user");
        json.WriteString("sender_user_name", name);
        json.WriteNumber("date", date.ToUnixTimeSeconds());
        json.WriteEndObject();
    }

    private static void WriteReply(Utf8JsonWriter json, ChatMessage message, World world, bool withReply)
    {
        if (!withReply || message.ReplyTo is not { } id || message.Chat.Messages.Find(id) is not { } replied) return;
        json.WritePropertyName("reply_to_message");
        Write(json, replied, world, withReply: false);
    }
}
