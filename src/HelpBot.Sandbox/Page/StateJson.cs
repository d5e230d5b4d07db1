using System.Text.Json;
using HelpBot.Sandbox.Updates;

namespace HelpBot.Sandbox.Page;

/// <summary>What the page shows above the phones: the time, and whether a bot is there.</summary>
internal static class StateJson
{
    private static readonly TimeSpan Absence = TimeSpan.FromSeconds(5);

    public static void Write(Utf8JsonWriter json, PageHub hub)
    {
        var world = hub.World;
        json.WriteStartObject();
        json.WriteNumber("now", world.Now.ToUnixTimeMilliseconds());
        json.WriteNumber("ahead_seconds", (long)hub.Clock.Ahead.TotalSeconds);
        json.WriteString("username", world.Bot.Username);
        json.WriteBoolean("is_connected", world.Webhook is not null || IsPolled(world.Updates.Polls));
        json.WriteBoolean("is_pushed", world.Webhook is not null);
        json.WriteNumber("waiting_updates", world.Updates.Queue.Count);
        json.WriteBoolean("has_night", hub.How.Night.Count > 0);
        json.WriteNumber("night", hub.Night.Present);
        json.WriteNumber("faults", hub.Emulator.Faults.Active.Count);
        json.WriteEndObject();
    }

    // Between two polls a bot works; only a longer absence is one.
    private static bool IsPolled(PollLine polls) =>
        polls.IsWaiting || (polls.LastStamp != 0 && TimeProvider.System.GetElapsedTime(polls.LastStamp) < Absence);
}
