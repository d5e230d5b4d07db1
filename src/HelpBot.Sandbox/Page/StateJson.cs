using System.Text.Json;

namespace HelpBot.Sandbox.Page;

/// <summary>What the page shows above the phones: the time, and whether a bot is there.</summary>
internal static class StateJson
{
    public static void Write(Utf8JsonWriter json, PageHub hub)
    {
        var world = hub.World;
        json.WriteStartObject();
        json.WriteNumber("now", world.Now.ToUnixTimeMilliseconds());
        json.WriteNumber("ahead_seconds", (long)hub.Clock.Ahead.TotalSeconds);
        json.WriteString("username", world.Bot.Username);
        json.WriteBoolean("is_connected", world.Webhook is not null || world.Updates.Polls.IsWaiting);
        json.WriteBoolean("is_pushed", world.Webhook is not null);
        json.WriteNumber("waiting_updates", world.Updates.Queue.Count);
        json.WriteNumber("faults", hub.Emulator.Faults.Active.Count);
        json.WriteEndObject();
    }
}
