using System.Diagnostics;
using System.Text.Json;
using HelpBot.Sandbox.Model;
using HelpBot.Sandbox.Text;

namespace HelpBot.Sandbox.Json;

/// <summary>Writes the fields of a message that say what it holds.</summary>
internal static class ContentJson
{
    public static void Write(Utf8JsonWriter json, ChatMessage message, World world)
    {
        switch (message.Content)
        {
            case MessageContent.Words words:
                WriteText(json, words.Text, "text", "entities");
                break;
            case MessageContent.Media media:
                MediaJson.Write(json, media.File);
                if (media.Caption is { } caption) WriteText(json, caption, "caption", "caption_entities");
                break;
            case MessageContent.Location location:
                WriteLocation(json, location);
                break;
            case MessageContent.Contact contact:
                WriteContact(json, contact);
                break;
            case MessageContent.Service service:
                ServiceJson.Write(json, service, message, world);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteText(Utf8JsonWriter json, FormattedText text, string field, string entitiesField)
    {
        json.WriteString(field, text.Value);
        if (text.Entities.Count == 0) return;
        json.WriteStartArray(entitiesField);
        foreach (var entity in text.Entities)
        {
            json.WriteStartObject();
            json.WriteNumber("offset", entity.Offset);
            json.WriteNumber("length", entity.Length);
            json.WriteString("type", entity.Type);
            if (entity.Argument is { } argument) json.WriteString(entity.Type == "pre" ? "language" : "url", argument);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    // A venue also stands as a bare location, for bots that do not know venues.
    private static void WriteLocation(Utf8JsonWriter json, MessageContent.Location location)
    {
        WritePoint(json, location);
        if (location.Venue is not { } venue) return;
        json.WriteStartObject("venue");
        WritePoint(json, location);
        json.WriteString("title", venue.Title);
        json.WriteString("address", venue.Address);
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, MessageContent.Location location)
    {
        json.WriteStartObject("location");
        json.WriteNumber("latitude", location.Latitude);
        json.WriteNumber("longitude", location.Longitude);
        json.WriteEndObject();
    }

    private static void WriteContact(Utf8JsonWriter json, MessageContent.Contact contact)
    {
        json.WriteStartObject("contact");
        json.WriteString("phone_number", contact.PhoneNumber);
        json.WriteString("first_name", contact.FirstName);
        if (contact.LastName is { } last) json.WriteString("last_name", last);
        if (contact.UserId is { } user) json.WriteNumber("user_id", user);
        json.WriteEndObject();
    }
}
