namespace HelpBot.Sandbox.Limits;

/// <summary>How much Telegram lets through. The published figures; the real thresholds are not known to anyone outside.</summary>
internal sealed record RateLimits
{
    /// <summary>About 30 a second over all, one a second in a chat after five at once, 20 a minute in a group.</summary>
    public static readonly RateLimits Telegram = new();

    /// <summary>Calls a second over all chats.</summary>
    public double PerSecond { get; init; } = 30;

    /// <summary>Calls a second in one private chat.</summary>
    public double PerChatPerSecond { get; init; } = 1;

    /// <summary>Calls at once in one private chat.</summary>
    public int ChatBurst { get; init; } = 5;

    /// <summary>Calls a minute in one group.</summary>
    public double PerGroupPerMinute { get; init; } = 20;

    /// <summary>Whether deletions count; nobody knows for certain.</summary>
    public bool CountsDeletes { get; init; } = true;

    /// <summary>A wait up to this is swallowed: the call just hangs, then succeeds. A longer one is refused with 429. Zero refuses at once.</summary>
    public TimeSpan MaxHeld { get; init; } = TimeSpan.FromSeconds(8);
}
