namespace HelpBot.Domain.Cases.Turns;

/// <summary>What she does beside writing.</summary>
internal static class HerSide
{
    public static void SeeHer(this DeskDraft draft, CaseId id)
    {
        if (draft.Find(id) is { } held && held.State.IsOpen()) draft.Put(held with { HerLastAct = draft.Now });
    }

    public static void Sound(this DeskDraft draft, CaseId id)
    {
        if (draft.Find(id) is { } held && held.State.IsOpen()) draft.Put(held with { WithSound = true, HerLastAct = draft.Now });
    }

    public static void KeepWaiting(this DeskDraft draft, DeskInput.HerWait wait)
    {
        if (draft.Find(wait.Case) is not { Waits: true } held) return;
        draft.Put(held with
        {
            HerLastAct = draft.Now,
            TruthDue = held.TruthDue ?? draft.Now + draft.Rules.TellAgainAfter,
            WantsWoman = held.WantsWoman && !wait.DropWish,
        });
    }

    /// <summary>How she is after the talk: counted once a case.</summary>
    public static void Answer(this DeskDraft draft, DeskInput.HerFeedback feedback)
    {
        if (draft.Find(feedback.Case) is not { HasFeedback: false } ended || ended.State.IsOpen()) return;
        draft.Put(ended with { HasFeedback = true });
        draft.Count(feedback.Answer switch
        {
            Feedback.Easier => DeskCounts.Easier,
            Feedback.Worse => DeskCounts.Worse,
            _ => DeskCounts.Same,
        });
    }

    /// <summary>Danger raises a case and passes every limit; nothing here lowers one.</summary>
    /// <returns>The case as it is now; null if it is not open.</returns>
    public static Case? Raise(this DeskDraft draft, CaseId id)
    {
        if (draft.Find(id) is not { } held || !held.State.IsOpen()) return null;
        if (held.AsideSince is not null) held = draft.UndoAside(held);
        if (held.Priority == CasePriority.Danger) return held;
        held = draft.Put(held with { Priority = CasePriority.Danger });
        draft.Add(new DeskEffect.Raise(id));
        draft.Note(held.Owner, DeskNote.Raised, id, withSound: true);
        return held;
    }

    /// <summary>Her chat is open, locked, under force or gone.</summary>
    public static void Move(this DeskDraft draft, DeskInput.HerMove move)
    {
        if (draft.Find(move.Case) is not { } held || !held.State.IsOpen()) return;
        var before = held.Her;
        // She could not be answered meanwhile: nobody was silent.
        if (before == HerPlace.Gone && move.Place != HerPlace.Gone && held.UnansweredSince is not null) held = held with { UnansweredSince = draft.Now, Nudged = false };
        held = draft.Put(held with { Her = move.Place, Marks = Marked(held.Marks, move), HerLastAct = move.Place == HerPlace.Gone ? held.HerLastAct : draft.Now });
        switch (move.Place)
        {
            case HerPlace.Open:
                if (before != HerPlace.Open) draft.Note(held.Owner, DeskNote.SheIsBack, held.Id);
                draft.Release(held.Id);
                break;
            case HerPlace.Locked:
                if (before != HerPlace.Locked) draft.Note(held.Owner, DeskNote.LockedWaiting, held.Id);
                break;
            case HerPlace.Forced:
                draft.Note(held.Owner, DeskNote.NeutralLinesOnly, held.Id, withSound: true);
                draft.Note(held.Reader, DeskNote.NeutralLinesOnly, held.Id, withSound: true);
                draft.Raise(held.Id);
                break;
            // Nobody is to be sent to an empty chat.
            case HerPlace.Gone when held.State.IsOwned():
                draft.Note(held.Owner, DeskNote.SheIsGone, held.Id);
                draft.Note(held.Reader, DeskNote.SheIsGone, held.Id);
                break;
            case HerPlace.Gone: draft.Close(held, news: null); break;
            default: break;
        }
    }

    private static CaseMarks Marked(CaseMarks marks, DeskInput.HerMove move) => move.Place switch
    {
        HerPlace.Forced => marks | CaseMarks.UnderForce | CaseMarks.NotRechecked,
        HerPlace.Open when move.IsRechecked => marks & ~CaseMarks.NotRechecked,
        HerPlace.Open => marks,
        _ => marks | CaseMarks.NotRechecked,
    };
}
