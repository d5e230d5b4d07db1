using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Chats;

/// <summary>What happens to a ledger: her acts, and what a turn asks for.</summary>
internal static class ChatEvents
{
    /// <summary>A message of hers arrived and was read.</summary>
    public static ChatLedger Heard(this ChatLedger ledger, int id, DateTimeOffset sent)
    {
        if (id <= 0) return ledger;
        var known = ledger.Traces.Find(id);
        ledger = ledger with { Traces = ledger.Traces.With(new ChatTrace(id, known?.Sent ?? sent, (known?.Marks ?? TraceMarks.None) | TraceMarks.Typed)) };
        return ledger.Learn(id, sent).Crowded();
    }

    /// <summary>She pressed a button under a message: if it is ours and was not deleted, it is the one she looks at.</summary>
    /// <param name="ledger">Before.</param>
    /// <param name="id">The message.</param>
    /// <param name="sent">When it was sent; null if Telegram can no longer read it.</param>
    public static ChatLedger Pressed(this ChatLedger ledger, int id, DateTimeOffset? sent)
    {
        if (id <= 0 || id == ledger.Living) return ledger;
        var known = ledger.Traces.Find(id);
        if (known is { } trace ? !trace.Is(TraceMarks.Ours) || trace.Is(TraceMarks.Doomed | TraceMarks.TooOld) : sent is null) return ledger;
        ledger = ledger with
        {
            Traces = ledger.Traces.Mark(ledger.Living, TraceMarks.Doomed).With(known ?? new ChatTrace(id, sent!.Value, TraceMarks.Ours)),
            Living = id,
        };
        return ledger.Met(id).Crowded();
    }

    /// <summary>She did something: whatever silenced the chat is over.</summary>
    public static ChatLedger Back(this ChatLedger ledger) => ledger.Silent || ledger.Deaf ? ledger with { Silent = false, Deaf = false } : ledger;

    /// <summary>The living message must show the present screen.</summary>
    public static ChatLedger AskShow(this ChatLedger ledger, Urgency urgency, bool mayBeNew, bool isFresh = false, bool hasSound = false)
    {
        var before = ledger.Show;
        var show = before is { } waiting
            ? waiting with { Urgency = urgency < waiting.Urgency ? urgency : waiting.Urgency, MayBeNew = mayBeNew || waiting.MayBeNew }
            : new WaitingShow(urgency, mayBeNew, ledger.Highest);
        return ledger with
        {
            Revision = ledger.Revision + 1,
            Show = show with { IsFresh = show.IsFresh || isFresh, HasSound = show.HasSound || hasSound },
        };
    }

    /// <summary>Every message goes, the living one too: the chat is no longer the desk's.</summary>
    public static ChatLedger EraseEverything(this ChatLedger ledger) =>
        ledger with { Traces = ledger.Traces.MarkAllBut(0, TraceMarks.Doomed), Living = 0, Show = null };

    /// <summary>Every message goes but the living one.</summary>
    public static ChatLedger EraseAll(this ChatLedger ledger) =>
        ledger with { Traces = ledger.Traces.MarkAllBut(ledger.Living, TraceMarks.Doomed), Hiding = true };

    /// <summary>Nothing more is sent.</summary>
    public static ChatLedger Hush(this ChatLedger ledger) => ledger with { Silent = true, Show = null };

    // Beyond MaxTraces the oldest go at once; beyond MaxRecorded they can only be counted.
    private static ChatLedger Crowded(this ChatLedger ledger)
    {
        var over = ledger.Traces.Count - ChatLedger.MaxTraces;
        if (over <= 0) return ledger;
        var traces = ledger.Traces.MarkFirst(over, but: ledger.Living, TraceMarks.Doomed);
        if (traces.Count <= ChatLedger.MaxRecorded) return ledger with { Traces = traces };
        var oldest = traces.All[0].Id == ledger.Living ? traces.All[1].Id : traces.All[0].Id;
        return ledger with { Traces = traces.Without(oldest), LeftBehind = ledger.LeftBehind + 1 };
    }
}
