using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases.Turns;

/// <summary>A case ends: by its owner, by her, by a complaint, by time.</summary>
internal static class Ending
{
    public static void CloseByOwner(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        if (draft.Owned(by, id) is not { } owned) return;
        draft.Answer(by, DeskAnswer.Done);
        draft.Close(owned, DeskNews.Closed);
        if (owned.Priority.IsHigh()) draft.Note(by, DeskNote.Debrief, id);
    }

    /// <summary>She ends the talk or stops waiting. Her own screen answers her.</summary>
    public static void EndByHer(this DeskDraft draft, CaseId id)
    {
        if (draft.Find(id) is not { } open || !open.State.IsOpen()) return;
        draft.Close(open, news: null);
        draft.Note(open.Owner, DeskNote.SheEnded, id);
        if (open.Owner is { } owner && open.Priority.IsHigh()) draft.Note(owner, DeskNote.Debrief, id);
    }

    public static void Close(this DeskDraft draft, Case open, DeskNews? news)
    {
        if (CaseTable.Next(open.State, CaseEvent.Close) is not { } closed) return;
        // A case that nobody ever saw has nothing to complain about.
        var wasSeen = open.State != CaseState.Offered;
        draft.DropHeld(open);
        draft.Put(draft.Detach(draft.TakeFromLeads(open)) with
        {
            State = closed,
            HeldForOwner = [],
            Unanswered = [],
            HeldForHer = [],
            TruthDue = null,
            AsideSince = null,
            AsideBy = null,
            EndedAt = draft.Now,
            KeyEnds = wasSeen ? draft.Now + draft.Rules.KeyAfterClosing : draft.Now,
        });
        draft.TellWriter(open);
        if (news is { } told) draft.Add(new DeskEffect.TellHer(open.Id, told));
        if (wasSeen) draft.Add(new DeskEffect.EraseTalkAtHers(open.Id));
        draft.Count(DeskCounts.Closed);
    }

    /// <summary>She forgets, or the time is over: the key goes now.</summary>
    public static void Forget(this DeskDraft draft, CaseId id)
    {
        if (draft.Find(id) is not { } held || held.State == CaseState.Expired) return;
        draft.Expire(held);
        draft.Note(held.Owner, DeskNote.SheEnded, id);
    }

    public static void Expire(this DeskDraft draft, Case held)
    {
        if (CaseTable.Next(held.State, CaseEvent.Expire) is not { } expired) return;
        draft.Put(draft.Detach(draft.TakeFromLeads(held)) with
        {
            State = expired,
            HeldForOwner = [],
            Unanswered = [],
            HeldForHer = [],
            TruthDue = null,
            AsideSince = null,
            AsideBy = null,
            EndedAt = draft.Now,
            KeyEnds = null,
        });
        draft.TellWriter(held);
        draft.Add(new DeskEffect.DestroyKey(held.Id));
    }

    /// <summary>What waited for her reaches her no more. Told once the talk has left the owner's chat, and all notes about it with it.</summary>
    public static void TellWriter(this DeskDraft draft, Case ended)
    {
        if (!ended.HeldForHer.IsEmpty) draft.Note(ended.Owner, DeskNote.NotSent, ended.Id);
    }

    // Nothing is dropped in silence.
    private static void DropHeld(this DeskDraft draft, Case open)
    {
        foreach (var item in open.HeldForOwner.Concat(open.HeldForHer)) draft.Add(new DeskEffect.Drop(item));
        if (!open.HeldForOwner.IsEmpty && open.State.IsOwned()) draft.Add(new DeskEffect.TellHer(open.Id, DeskNews.Undelivered));
    }
}
