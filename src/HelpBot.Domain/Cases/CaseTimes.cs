namespace HelpBot.Domain.Cases;

/// <summary>When what is due in one case. Derived from it, so that no restart loses a timer.</summary>
internal readonly struct CaseTimes(Case of, DeskRules rules)
{
    private bool IsHigh => of.Priority.IsHigh();

    /// <summary>Everyone on shift is called. Danger starts one step up.</summary>
    public DateTimeOffset? Everyone => of.Waits && of.Step < LadderStep.Everyone ? of.WaitingSince + (IsHigh ? TimeSpan.Zero : rules.CallEveryoneAfter) : null;

    /// <summary>The lead is called.</summary>
    public DateTimeOffset? Lead => of.Waits && of.Step < LadderStep.Lead ? of.WaitingSince + (IsHigh ? rules.CallEveryoneAfter : rules.CallLeadAfter) : null;

    /// <summary>She is told the truth.</summary>
    public DateTimeOffset? Truth => of.Waits ? of.TruthDue : null;

    /// <summary>The owner is nudged.</summary>
    public DateTimeOffset? Nudge => Unanswered is { } since && !of.Nudged ? Later(since, of.OwnerLastAct) + rules.NudgeAfter : null;

    /// <summary>The case goes back: the owner is silent. "I am here" puts it off, three times the span at most.</summary>
    public DateTimeOffset? GoBack => Unanswered is { } since ? Earlier(Later(since, of.OwnerLastAct) + Patience, since + (3 * Patience)) : null;

    /// <summary>Her chat is no longer taken for re-checked.</summary>
    public DateTimeOffset? Recheck => of.State.IsOwned() && !of.Marks.HasFlag(CaseMarks.NotRechecked) ? of.HerLastAct + rules.RecheckAfter : null;

    /// <summary>What was put aside comes back.</summary>
    public DateTimeOffset? Undo => of.AsideSince + rules.SecondLookWithin;

    /// <summary>The owner is warned that the talk ends.</summary>
    public DateTimeOffset? IdleWarning => of.State.IsOwned() && !of.IdleWarned ? LastAct + rules.IdleWarning : null;

    /// <summary>The talk ends.</summary>
    public DateTimeOffset? End => of.State.IsOpen() ? Earlier(LastAct + rules.IdleEnd, HardEnd) : null;

    /// <summary>The key is destroyed.</summary>
    public DateTimeOffset? Key => of.State is CaseState.Closed or CaseState.Sealed ? Earlier(of.KeyEnds ?? HardEnd, HardEnd) : null;

    /// <summary>The last mark of it goes.</summary>
    public DateTimeOffset? Mark => of.State == CaseState.Expired ? (of.EndedAt ?? of.OpenedAt) + rules.MarkAfterEnd : null;

    /// <summary>The first of all.</summary>
    public DateTimeOffset? First =>
        DeskTimes.First(DeskTimes.First(DeskTimes.First(Everyone, Lead), DeskTimes.First(Truth, Nudge)), DeskTimes.First(DeskTimes.First(GoBack, Recheck), DeskTimes.First(DeskTimes.First(Undo, IdleWarning), DeskTimes.First(DeskTimes.First(End, Key), Mark))));

    // Who cannot be reached is not kept waiting by anybody.
    private DateTimeOffset? Unanswered => of.State.IsOwned() && of.Her != HerPlace.Gone ? of.UnansweredSince : null;

    private TimeSpan Patience => IsHigh ? rules.SilentInDanger : rules.Silent;

    private DateTimeOffset HardEnd => of.OpenedAt + rules.HardEnd;

    private DateTimeOffset LastAct => Later(Later(of.HerLastAct, of.OwnerLastAct), of.OpenedAt);

    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static DateTimeOffset Earlier(DateTimeOffset one, DateTimeOffset other) => one < other ? one : other;
}
