using System.Text.Json;
using HelpBot.Sandbox.Keyboards;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Page;

/// <summary>One message as the page draws it.</summary>
internal static class BubbleJson
{
    public static void Write(Utf8JsonWriter json, ChatMessage message, bool isCover = false)
    {
        json.WriteStartObject();
        json.WriteNumber("id", message.Id);
        json.WriteBoolean("is_mine", !message.IsFromBot);
        if (!message.Chat.IsPrivate) json.WriteNumber("from", message.From?.Id ?? 0);
        json.WriteNumber("at", message.Date.ToUnixTimeMilliseconds());
        if (message.EditedAt is { } edited) json.WriteNumber("edited_at", edited.ToUnixTimeMilliseconds());
        if (isCover) json.WriteBoolean("is_cover", true);
        if (message.IsProtected) json.WriteBoolean("is_protected", true);
        if (message.IsSilent) json.WriteBoolean("is_silent", true);
        if (message.ReplyTo is { } reply) json.WriteNumber("reply_to", reply);
        if (message.Reaction is { } reaction) json.WriteString("reaction", reaction);
        WriteContent(json, message);
        if (message.Markup is ReplyMarkup.Inline inline) WriteRows(json, inline);
        json.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter json, ChatMessage message)
    {
        switch (message.Content)
        {
            case MessageContent.Words:
                json.WriteString("kind", "text");
                break;
            case MessageContent.Media media:
                json.WriteString("kind", media.File.Kind.ToString().ToLowerInvariant());
                json.WriteNumber("seconds", media.File.DurationSeconds);
                json.WriteString("emoji", media.File.Emoji);
                json.WriteString("file_name", media.File.FileName);
                break;
            case MessageContent.Location location:
                json.WriteString("kind", "location");
                json.WriteNumber("latitude", location.Latitude);
                json.WriteNumber("longitude", location.Longitude);
                break;
            case MessageContent.Contact contact:
                json.WriteString("kind", "contact");
                json.WriteString("phone_number", contact.PhoneNumber);
                json.WriteString("contact_name", $"{contact.FirstName} {contact.LastName}".TrimEnd());
                break;
            case MessageContent.Service service:
                json.WriteString("kind", "service");
                json.WriteString("service", service.Kind.ToString());
                json.WriteNumber("value", service.Value);
                break;
        }

        if (message.Text is not { } text) return;
        json.WriteString("text", text.Value);
        json.WriteStartArray("entities");
        foreach (var entity in text.Entities)
        {
            json.WriteStartObject();
            json.WriteString("type", entity.Type);
            json.WriteNumber("offset", entity.Offset);
            json.WriteNumber("length", entity.Length);
            if (entity.Argument is { } argument) json.WriteString("argument", argument);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteRows(Utf8JsonWriter json, ReplyMarkup.Inline keyboard)
    {
        json.WriteStartArray("rows");
        foreach (var row in keyboard.Rows)
        {
            json.WriteStartArray();
            foreach (var button in row)
            {
                json.WriteStartObject();
                json.WriteString("text", button.Text);
                json.WriteString("action", button.Action.ToString());
                json.WriteString("value", button.Value);
                if (button.Style is { } style) json.WriteString("style", style);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
