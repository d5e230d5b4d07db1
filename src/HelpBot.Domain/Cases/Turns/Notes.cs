namespace HelpBot.Domain.Cases.Turns;

/// <summary>The one note that an owner leaves for whoever has the case next, so that she need not tell all of it again.</summary>
internal static class Notes
{
    public static void LeaveNote(this DeskDraft draft, DeskInput.LeaveNote note)
    {
        if (draft.Owned(note.By, note.Case) is not { } owned)
        {
            draft.Add(new DeskEffect.Drop(note.Item));
            return;
        }

        if (owned.Note is { } before) draft.Add(new DeskEffect.Drop(before));
        draft.Put(owned with { Note = note.Item, NoteBy = note.By, OwnerLastAct = draft.Now });
        draft.Answer(note.By, DeskAnswer.NoteKept);
    }

    public static void DropNote(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        if (draft.Owned(by, id) is not { } owned) return;
        draft.Answer(by, DeskAnswer.Done);
        if (owned.NoteBy == by) draft.Put(draft.Without(owned));
    }

    /// <summary>To the next owner and to nobody else.</summary>
    public static void ShowNote(this DeskDraft draft, Case taken)
    {
        if (taken is { Note: { } note, Owner: { } owner } && taken.NoteBy != owner) draft.Add(new DeskEffect.ShowNote(taken.Id, note, owner));
    }

    /// <summary>The case leaves its owner. A note of somebody before is for that owner alone, but for one who never wrote to her.</summary>
    /// <returns>The case as it goes on; put.</returns>
    public static Case PassNote(this DeskDraft draft, Case held) =>
        held.Note is null || held.NoteBy == held.Owner || held.State == CaseState.Claimed ? held : draft.Put(draft.Without(held));

    private static Case Without(this DeskDraft draft, Case held)
    {
        if (held.Note is { } note) draft.Add(new DeskEffect.Drop(note));
        return held with { Note = null, NoteBy = null };
    }
}
