using System.Text.Json;

namespace HelpBot.BotApi.Calls;

/// <summary>Writes the commands of a menu.</summary>
internal static class CommandsJson
{
    public static void WriteCommands(this Utf8JsonWriter writer, IReadOnlyList<KeyValuePair<string, string>> commands)
    {
        writer.WriteStartArray("commands"u8);
        foreach (var (command, description) in commands)
        {
            writer.WriteStartObject();
            writer.WriteString("command"u8, command);
            writer.WriteString("description"u8, description);
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
    }
}
