namespace HelpBot.Sandbox.Faults;

/// <summary>What can go wrong between a bot and Telegram.</summary>
internal enum FaultKind
{
    /// <summary>429 with <c>retry_after</c>.</summary>
    Flood,

    /// <summary>A bare 5xx with an HTML page, as a front end gives.</summary>
    ServerError,

    /// <summary>No answer at all: the caller's own time-out ends it.</summary>
    Silence,

    /// <summary>The connection is cut.</summary>
    Drop,

    /// <summary>The answer comes late.</summary>
    Slow,

    /// <summary>401, as after a revoked token.</summary>
    Unauthorized,

    /// <summary>Updates are delivered twice.</summary>
    DuplicateUpdates,

    /// <summary>Updates are delivered in another order than they happened.</summary>
    ShuffledUpdates,
}

/// <summary>One fault that is switched on.</summary>
internal sealed record Fault(FaultKind Kind)
{
    /// <summary>Only these methods; empty is all of them.</summary>
    public IReadOnlyCollection<string> Methods { get; init; } = [];

    /// <summary>Only calls to this chat; null is any call.</summary>
    public long? ChatId { get; init; }

    /// <summary>Share of the calls that meet it, 0 to 1.</summary>
    public double Share { get; init; } = 1;

    /// <summary>It switches itself off after so many; null is never.</summary>
    public int? Times { get; init; }

    /// <summary>Whether the call does its work before it goes wrong: the message was sent, but nobody says so.</summary>
    public bool IsAfterEffect { get; init; }

    /// <summary>Seconds, of a flood.</summary>
    public int RetryAfter { get; init; } = 3;

    /// <summary>HTTP status of a server error, 500 to 599.</summary>
    public int Status { get; init; } = 502;

    /// <summary>How late a slow answer is, by the emulator's clock.</summary>
    public TimeSpan Delay { get; init; } = TimeSpan.FromSeconds(2);
}
