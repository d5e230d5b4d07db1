namespace HelpBot.Application.Turns;

/// <summary>Fixed limits of the turn loop.</summary>
internal static class TurnLimits
{
    /// <summary>Inputs in one commit.</summary>
    public const int MaxTurnsPerBatch = 256;

    /// <summary>Callers of the intake that are served at the same time; more wait.</summary>
    public const int MaxHandovers = 256;

    /// <summary>Chats kept in memory without need.</summary>
    public const int MaxIdleChats = 1024;

    /// <summary>Sessions brought from the store in one round because something of them is due.</summary>
    public const int MaxDuePerRound = 256;

    /// <summary>Rows that one sweep of the store may end.</summary>
    public const int MaxSweptPerRound = 1000;

    /// <summary>Presses remembered as answered while the store is unavailable.</summary>
    public const int MaxPressesRemembered = 10_000;

    /// <summary>How often the store is swept.</summary>
    public static readonly TimeSpan SweepEvery = TimeSpan.FromMinutes(1);

    /// <summary>How long a failing store is left alone.</summary>
    public static readonly TimeSpan StoreRetry = TimeSpan.FromSeconds(1);

    /// <summary>How often a failing store is logged.</summary>
    public static readonly TimeSpan LogEvery = TimeSpan.FromMinutes(1);

    /// <summary>How soon the shredding after Forget is tried again where a reader was in the way.</summary>
    public static readonly TimeSpan ShredRetry = TimeSpan.FromMilliseconds(100);

    /// <summary>How long the end waits for calls under way.</summary>
    public static readonly TimeSpan StopMayWait = TimeSpan.FromSeconds(10);
}
