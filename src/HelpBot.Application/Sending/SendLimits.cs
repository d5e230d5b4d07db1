namespace HelpBot.Application.Sending;

/// <summary>Fixed limits of the sender.</summary>
internal static class SendLimits
{
    /// <summary>Calls under way at most, over all chats. Answers to presses are not counted.</summary>
    public const int MaxCallsInFlight = 256;

    /// <summary>How many of these only numbers, Hide and pressing erasures may use.</summary>
    public const int UrgentReserve = 16;

    /// <summary>Ids in one call of <c>deleteMessages</c> (Telegram's limit).</summary>
    public const int MaxIdsPerErasure = 100;

    /// <summary>Calls spent on one sweep.</summary>
    public const int MaxSweepCalls = 20;

    /// <summary>Each waiting lane gets at least one call in this time: two a second.</summary>
    public static readonly TimeSpan LaneMayWait = TimeSpan.FromMilliseconds(500);

    /// <summary>How long numbers and Hide wait for a call in the same chat before they go out beside it.</summary>
    public static readonly TimeSpan UrgentMayWait = TimeSpan.FromSeconds(2);
}
