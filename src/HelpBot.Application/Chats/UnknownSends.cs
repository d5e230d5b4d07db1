namespace HelpBot.Application.Chats;

/// <summary>Sends of which nobody knows whether they arrived. Message ids only rise: what arrived lies between the ids that we know.</summary>
internal static class UnknownSends
{
    /// <summary>How long Telegram may hold a call and still carry it out, although nobody waits for the answer any more.</summary>
    /// <remarks>Source: tdlib, NetQueryDelayer: flood waits of up to about eight seconds are waited out inside the server.</remarks>
    public static readonly TimeSpan Late = TimeSpan.FromSeconds(10);

    /// <summary>How many ids the whole bot may give out in that time: it sends at most 30 a second, and people write about as much.</summary>
    public const int MaxLateIds = 600;

    /// <summary>A send began whose result may never be known (or it ended so).</summary>
    /// <param name="ledger">Before.</param>
    /// <param name="from">The highest id known when the show was asked for.</param>
    /// <param name="now">The time.</param>
    public static ChatLedger Lose(this ChatLedger ledger, int from, DateTimeOffset now)
    {
        var before = ledger.Unknown;
        return ledger with { Unknown = new UnknownSend(Math.Min(before?.From ?? from, from), (before?.Count ?? 0) + 1, ChatTrace.Seconds(now)) };
    }

    /// <summary>The program was killed while a show waited: an earlier send of it may still be held inside Telegram.</summary>
    public static ChatLedger MayArriveLate(this ChatLedger ledger, int from, DateTimeOffset now) =>
        ledger with { Unknown = (ledger.Unknown ?? new UnknownSend(from, 0, 0)) with { LastSeconds = ChatTrace.Seconds(now) } };

    /// <summary>An id became known.</summary>
    /// <param name="ledger">Before.</param>
    /// <param name="id">The id.</param>
    /// <param name="given">When it was given; null if that may have been before the last unknown send ended.</param>
    public static ChatLedger Learn(this ChatLedger ledger, int id, DateTimeOffset? given)
    {
        if (given is { } at && ledger.Unknown is { } unknown && id > unknown.From && ChatTrace.Seconds(at) >= unknown.LastSeconds)
        {
            ledger = ledger.AddSweep(unknown, id) with { Unknown = at < DateTimeOffset.FromUnixTimeSeconds(unknown.LastSeconds) + Late ? unknown with { From = id, Count = 0 } : null };
        }
        return id > ledger.Highest ? ledger with { Highest = id } : ledger;
    }

    /// <summary>A message of ours that we did not know has shown itself: it is one of the unknown ones.</summary>
    public static ChatLedger Met(this ChatLedger ledger, int id)
    {
        if (ledger.Unknown is { } unknown && id > unknown.From)
            ledger = ledger.AddSweep(unknown, id) with { Unknown = unknown with { From = id, Count = Math.Max(0, unknown.Count - 1) } };
        return id > ledger.Highest ? ledger with { Highest = id } : ledger;
    }

    /// <summary>A part of the range was swept, from its beginning. The range stays in the ledger until then: a crash must not lose it.</summary>
    public static ChatLedger AreSwept(this ChatLedger ledger, SweepRange part)
    {
        if (ledger.Sweep is not { } sweep || sweep.From != part.From) return ledger;
        return ledger with { Sweep = part.To >= sweep.To ? null : sweep with { From = part.To - 1, Calls = sweep.Calls + 1 } };
    }

    private static ChatLedger AddSweep(this ChatLedger ledger, UnknownSend unknown, int id)
    {
        var to = unknown.Count > 0 ? id : Math.Min(id, unknown.From + MaxLateIds);
        if (to - unknown.From < 2) return ledger;
        return ledger with
        {
            Sweep = ledger.Sweep is { } before
                ? new SweepRange(Math.Min(before.From, unknown.From), Math.Max(before.To, to), before.Calls)
                : new SweepRange(unknown.From, to, 0),
        };
    }
}
