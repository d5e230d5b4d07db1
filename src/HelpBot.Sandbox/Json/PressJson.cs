using System.Globalization;
using System.Text.Json;
using HelpBot.Sandbox.Model;

namespace HelpBot.Sandbox.Json;

/// <summary>Writes <c>CallbackQuery</c> objects.</summary>
internal static class PressJson
{
    public static void Write(Utf8JsonWriter json, Press press, World world)
    {
        json.WriteStartObject();
        json.WriteString("id", press.Id);
        json.WritePropertyName("from");
        UserJson.WritePerson(json, press.Person);
        json.WritePropertyName("message");
        if (press.Chat.Messages.Find(press.MessageId) is { } message) MessageJson.Write(json, message, world);
        else MessageJson.WriteInaccessible(json, press.Chat, press.MessageId);
        json.WriteString("chat_instance", (press.Chat.Id * 31 + 17).ToString(CultureInfo.InvariantCulture));
        json.WriteString("data", press.Data);
        json.WriteEndObject();
    }
}
