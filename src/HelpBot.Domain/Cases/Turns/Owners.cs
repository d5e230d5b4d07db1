namespace HelpBot.Domain.Cases.Turns;

/// <summary>What an owner does beside writing: "I am here", another of the own talks, another priority.</summary>
internal static class Owners
{
    public static void BeHere(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        if (draft.Owned(by, id) is not { } owned) return;
        draft.Put(owned with { OwnerLastAct = draft.Now, Nudged = false, IdleWarned = false });
        draft.Answer(by, DeskAnswer.Done);
    }

    /// <summary>The owner has asked, and she has answered. What happened under force stays.</summary>
    public static void Recheck(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        if (draft.Owned(by, id) is not { } owned) return;
        draft.Put(owned with { Marks = owned.Marks.HasFlag(CaseMarks.UnderForce) ? owned.Marks : owned.Marks & ~CaseMarks.NotRechecked, OwnerLastAct = draft.Now });
        draft.Answer(by, DeskAnswer.Done);
    }

    public static void SwitchTo(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        if (draft.Owned(by, id) is null || draft.Find(by) is not { } who) return;
        draft.Answer(by, DeskAnswer.Done);
        if (who.Current == id) return;
        if (who.Current is { } other) draft.Add(new DeskEffect.Conceal(by, other));
        draft.Put(who with { Current = id, SwitchedAt = draft.Now });
        draft.Add(new DeskEffect.Unfold(by, id));
        draft.Release(id);
    }

    /// <summary>What she has not opened was never said; whatever she waits for is unanswered again.</summary>
    public static void TakeBack(this DeskDraft draft, VolunteerId by, CaseId id, ItemId item)
    {
        if (draft.Owned(by, id) is not { } owned) return;
        draft.Put(owned with { HeldForHer = owned.HeldForHer.Remove(item), UnansweredSince = owned.UnansweredSince ?? draft.Now, OwnerLastAct = draft.Now });
        draft.Add(new DeskEffect.Retract(id, item));
        draft.Answer(by, DeskAnswer.Done);
    }

    public static void Grade(this DeskDraft draft, DeskInput.Grade grade)
    {
        if (!Enum.IsDefined(grade.Priority) || draft.Owned(grade.By, grade.Case) is not { } owned) return;
        draft.Put(owned with { Priority = grade.Priority, OwnerLastAct = draft.Now });
        if (grade.Priority < owned.Priority) draft.Add(new DeskEffect.Raise(owned.Id));
        draft.Answer(grade.By, DeskAnswer.Done);
    }
}
