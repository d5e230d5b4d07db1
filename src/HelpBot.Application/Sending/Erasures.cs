using HelpBot.Application.Chats;

namespace HelpBot.Application.Sending;

/// <summary>Which messages of a chat are to be erased.</summary>
internal static class Erasures
{
    /// <summary>When the first erasure is due, and from when one can wait no longer.</summary>
    /// <returns><see cref="DateTimeOffset.MaxValue"/> twice if there is nothing to erase.</returns>
    public static (DateTimeOffset Due, DateTimeOffset Pressing) FirstDue(ChatState chat)
    {
        var first = (Due: DateTimeOffset.MaxValue, Pressing: DateTimeOffset.MaxValue);
        foreach (var trace in chat.Ledger.Traces.All)
        {
            if (trace.Is(TraceMarks.TooOld)) continue;
            var (due, pressing) = DueOf(chat, trace);
            if (due < first.Due) first.Due = due;
            if (pressing < first.Pressing) first.Pressing = pressing;
        }
        return first;
    }

    /// <summary>The ids of the next call: those that are due, oldest first, at most 100; one alone where a batch with it was refused.</summary>
    public static IReadOnlyList<int> Next(ChatState chat, DateTimeOffset now)
    {
        var due = new List<ChatTrace>();
        foreach (var trace in chat.Ledger.Traces.All)
            if (!trace.Is(TraceMarks.TooOld) && DueOf(chat, trace).Due <= now) due.Add(trace);
        due.Sort((one, other) => one.SentSeconds != other.SentSeconds ? one.SentSeconds.CompareTo(other.SentSeconds) : one.Id.CompareTo(other.Id));
        var oneByOne = due.FindIndex(trace => trace.Id <= chat.Line.OneByOneUpTo);
        if (oneByOne >= 0) return [due[oneByOne].Id];
        var ids = new int[Math.Min(due.Count, SendLimits.MaxIdsPerErasure)];
        for (var i = 0; i < ids.Length; i++) ids[i] = due[i].Id;
        return ids;
    }

    /// <summary>The next ids of a sweep: all in its range but those that we know to be there rightly.</summary>
    /// <returns>The ids, at most 100, and the first id that is then still to be looked at.</returns>
    public static (IReadOnlyList<int> Ids, int Next) NextOf(SweepRange sweep, ChatLedger ledger)
    {
        var ids = new List<int>();
        var id = sweep.From + 1;
        for (; id < sweep.To && ids.Count < SendLimits.MaxIdsPerErasure; id++)
            if (ledger.Traces.Find(id) is null) ids.Add(id);
        return (ids, id);
    }

    /// <summary>Sets aside what Telegram no longer deletes: ours are made neutral, hers can only be counted.</summary>
    public static ChatLedger Outdate(this ChatLedger ledger, DateTimeOffset now)
    {
        foreach (var trace in ledger.Traces.All)
        {
            if (trace.Is(TraceMarks.TooOld) ? !ledger.Deaf : trace.Sent + TraceAges.Deletable > now) continue;
            ledger = ledger.CannotErase(trace.Id);
        }
        return ledger;
    }

    /// <summary>Telegram refuses to delete a message.</summary>
    public static ChatLedger CannotErase(this ChatLedger ledger, int id)
    {
        if (ledger.Traces.Find(id) is not { } trace) return ledger;
        if (id == ledger.Living) ledger = ledger with { Living = 0 };
        return trace.Is(TraceMarks.Ours) && !ledger.Deaf
            ? ledger with { Traces = ledger.Traces.Mark(id, TraceMarks.TooOld) }
            : ledger with { Traces = ledger.Traces.Without(id), LeftBehind = ledger.LeftBehind + 1 };
    }

    private static (DateTimeOffset Due, DateTimeOffset Pressing) DueOf(ChatState chat, ChatTrace trace)
    {
        var (due, pressing) = TraceAges.Of(trace, chat.Session.Holdings);
        if (chat.Leaving is not { } leaving) return (due, pressing);
        // The last screen of a chat that was forgotten: nothing else would ever take it away.
        var last = leaving.Ends - TraceAges.JobLives + TraceAges.LastScreenStays;
        return (due < last ? due : last, pressing < last ? pressing : last);
    }
}
