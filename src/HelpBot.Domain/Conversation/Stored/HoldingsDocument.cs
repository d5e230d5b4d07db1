namespace HelpBot.Domain.Conversation.Stored;

/// <summary><see cref="Holdings"/> as fields.</summary>
internal static class HoldingsDocument
{
    private const byte Locked = 1, NeverLocks = 2, UnlockTold = 4;

    private const long LongestSeconds = 366L * 24 * 3600;

    public static void Write(ref DocumentWriter to, Holdings holdings)
    {
        to.Byte((byte)((holdings.Locked ? Locked : 0) | (holdings.LockAfter is null ? NeverLocks : 0) | (holdings.UnlockTold ? UnlockTold : 0)));
        if (holdings.LockAfter is { } after) to.Number((long)after.TotalSeconds);
        to.Number((long)holdings.TraceAge.TotalSeconds);
        to.Blob(holdings.OwnWord);
        to.Blob(holdings.ForceWord);
        to.Texts(holdings.Ticks);
        to.Number(holdings.LeftBehind);
    }

    public static Holdings Read(ref DocumentReader from)
    {
        var bits = from.Byte();
        if (bits > (Locked | NeverLocks | UnlockTold)) from.Reject();
        return new()
        {
            Locked = (bits & Locked) != 0,
            UnlockTold = (bits & UnlockTold) != 0,
            LockAfter = (bits & NeverLocks) != 0 ? null : Span(ref from),
            TraceAge = Span(ref from),
            OwnWord = from.Blob(),
            ForceWord = from.Blob(),
            Ticks = from.Texts(),
            LeftBehind = from.Number(),
        };
    }

    private static TimeSpan Span(ref DocumentReader from)
    {
        var seconds = from.Long();
        if (seconds <= LongestSeconds) return TimeSpan.FromSeconds(seconds);
        from.Reject();
        return TimeSpan.Zero;
    }
}
