using HelpBot.Sandbox.Limits;

namespace HelpBot.Sandbox;

/// <summary>How the emulated Telegram is set up. Limits bound its memory; what falls out of them is forgotten, oldest first.</summary>
internal sealed class EmulatorOptions
{
    /// <summary>Clock of Telegram's side; give the bot the same one.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Address to listen on; port 0 takes a free one.</summary>
    public string Listen { get; init; } = "http://127.0.0.1:0";

    /// <summary>A token of the right shape that opens nothing anywhere else.</summary>
    public string Token { get; init; } = SandboxServer.FakeToken;

    public long BotId { get; init; } = 7_000_000_000;

    public string BotUsername { get; init; } = "sandbox_bot";

    public string BotName { get; init; } = "Анықтамалық · Справка";

    /// <summary>Refuses what the real server would silently ignore or bend: unknown names, wrong types, missing fields.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Telegram's limits; null is off.</summary>
    public RateLimits? Limits { get; init; }

    /// <summary>Seed of the faults' chance.</summary>
    public int Seed { get; init; } = 1;

    /// <summary>First update id; real ones start anywhere.</summary>
    public int FirstUpdateId { get; init; } = 500_000_001;

    /// <summary>The longest wait before a failed post to a webhook comes again; null is Telegram's own, up to two minutes.</summary>
    public TimeSpan? LongestPushPause { get; init; }

    /// <summary>See <see cref="SandboxOptions.IsOnCover"/>.</summary>
    public Func<string, bool> IsOnCover { get; init; } = static _ => false;

    public int MaxMessagesPerChat { get; init; } = 20_000;

    public int MaxShownPerPerson { get; init; } = 200;

    public int MaxFiles { get; init; } = 10_000;

    public int MaxPresses { get; init; } = 20_000;

    /// <summary>Calls kept for later assertions; 0 keeps none.</summary>
    public int MaxRecordedCalls { get; init; } = 20_000;
}
