using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Chats;

/// <summary>When a trace goes. Everything here follows from its date, so that it survives restarts without being stored.</summary>
internal static class TraceAges
{
    /// <summary>Telegram deletes nothing older than 48 hours; half an hour less, for its clock and ours.</summary>
    public static readonly TimeSpan Deletable = TimeSpan.FromHours(47.5);

    /// <summary>How long typed words may wait for their erasure before it becomes pressing.</summary>
    public static readonly TimeSpan TypedMayWait = TimeSpan.FromSeconds(60);

    /// <summary>How long the last screen of a chat that was forgotten stays.</summary>
    public static readonly TimeSpan LastScreenStays = TimeSpan.FromHours(1);

    /// <summary>How long an erase job keeps its key at most.</summary>
    public static readonly TimeSpan JobLives = TimeSpan.FromHours(48);

    private static readonly TimeSpan MaxAhead = TimeSpan.FromHours(1);

    /// <summary>How long before her chosen age a message is replaced or erased: one hour, less if the age is short.</summary>
    /// <remarks>A twelfth, so that an age of one hour does not mean a new message for every answer.</remarks>
    public static TimeSpan Ahead(TimeSpan age) => age / 12 < MaxAhead ? age / 12 : MaxAhead;

    /// <summary>Whether the living message is so old that an answer is better sent anew.</summary>
    public static bool IsToBeReplaced(ChatTrace living, Holdings holdings, DateTimeOffset now) =>
        living.Sent + holdings.TraceAge - Ahead(holdings.TraceAge) <= now;

    /// <summary>When a trace is to be erased, and from when that can wait no longer.</summary>
    public static (DateTimeOffset Due, DateTimeOffset Pressing) Of(ChatTrace trace, Holdings holdings)
    {
        var sent = trace.Sent;
        if (trace.Is(TraceMarks.Doomed | TraceMarks.TooOld)) return (sent, sent);
        if (trace.Is(TraceMarks.Typed)) return (sent, sent + TypedMayWait);
        var ahead = Ahead(holdings.TraceAge);
        return (sent + holdings.TraceAge - ahead, sent + holdings.TraceAge - ahead / 2);
    }
}
