using System.Text.Json;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Page;

/// <summary>The volunteers' group as the page draws it, for whichever member looks.</summary>
internal static class GroupJson
{
    public static void Write(Utf8JsonWriter json, Chat chat, World world)
    {
        var group = chat.Group!;
        json.WriteStartObject();
        json.WriteNumber("id", chat.Id);
        json.WriteString("name", group.Title);
        json.WriteNumber("pinned", chat.PinnedMessage ?? 0);
        json.WriteStartArray("members");
        foreach (var person in group.People.Values)
        {
            json.WriteStartObject();
            json.WriteNumber("id", person.Id);
            json.WriteString("name", person.FirstName);
            json.WriteBoolean("is_lead", person.IsLead);
            json.WriteBoolean("is_inside", group.Members[person.Id].IsInside);
            PersonJson.WritePopups(json, chat.ShownTo(person.Id, world.Options.MaxShownPerPerson));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        PersonJson.WriteWaiting(json, chat, world.Now);
        json.WriteStartArray("messages");
        foreach (var message in chat.Messages.All.Where(static message => message.IsOnScreen).TakeLast(PersonJson.MaxMessages)) BubbleJson.Write(json, message);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
