using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases.Turns;

/// <summary>Reading along: a lead who was called, the second one for a minor.</summary>
internal static class Reading
{
    public static void CallLead(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        if (draft.Owned(by, id) is not { } owned) return;
        if (owned.Reader is not null)
        {
            draft.Answer(by, DeskAnswer.ReadAlready);
            return;
        }
        draft.Put(owned with { LeadAsked = true });
        var leads = draft.LeadsOn.Where(lead => lead.Id != by && lead.MayRead(owned)).ToList();
        foreach (var lead in leads) draft.Note(lead.Id, DeskNote.LeadCalled, id, withSound: true, of: by);
        draft.Answer(by, leads.Count > 0 ? DeskAnswer.LeadCalled : DeskAnswer.NoLead);
        if (leads.Count == 0) draft.Add(new DeskEffect.AlertOperators(DeskAlert.NoLead));
    }

    /// <summary>A minor's talk needs a second one before a word passes: of those with a hand free, or of all if nobody has.</summary>
    public static void CallSecond(this DeskDraft draft, Case owned)
    {
        var cleared = draft.Desk.People.Values.Where(who => who.Id != owned.Owner && who.IsOn(draft.Now) && who.Suits(owned, draft.Rules)).ToList();
        var free = cleared.Where(who => who.HasHandFree(draft.Desk, draft.Rules)).ToList();
        foreach (var who in free.Count > 0 ? free : cleared)
            draft.Note(who.Id, DeskNote.ReaderNeeded, owned.Id, withSound: true, of: owned.Owner);
    }

    public static void ReadAlong(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        if (WhyNot(draft, by, id) is { } why)
        {
            draft.Answer(by, why);
            return;
        }

        var held = draft.Put(draft.Find(id)! with { Reader = by, LeadAsked = false });
        draft.Answer(by, DeskAnswer.Done);
        draft.Add(new DeskEffect.Reveal(id, by));
        if (held.Owner is { } owner) draft.Add(new DeskEffect.Share(id, owner, by));
        draft.Note(by, DeskNote.ReadingOpened, id);
        draft.Note(held.Owner, DeskNote.ReaderJoined, id);
        draft.Add(new DeskEffect.TellHer(id, DeskNews.Joined));
        draft.Release(id);
    }

    public static void StopReading(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        var held = draft.Find(id);
        var isSealed = held?.SealedFor.Contains(by) == true;
        draft.Answer(by, isSealed || held?.Reader == by ? DeskAnswer.Done : DeskAnswer.Gone);
        // A sealed text is put away; until the last day it can be opened again.
        if (isSealed)
        {
            draft.Add(new DeskEffect.EraseChatOf(by, id));
            if (held!.State == CaseState.Sealed) draft.Note(by, DeskNote.Complaint, id);
            else draft.Note(by, DeskNote.SecondLook, id, of: held.AsideBy);
        }
        else if (held?.Reader == by) draft.DropReader(held);
    }

    /// <summary>Nobody reads along any more; with a minor nothing passes until somebody does.</summary>
    public static void DropReader(this DeskDraft draft, Case held)
    {
        if (held.Reader is not { } reader) return;
        draft.Add(new DeskEffect.EraseChatOf(reader, held.Id));
        held = draft.Put(held with { Reader = null });
        draft.Note(held.Owner, DeskNote.ReaderLeft, held.Id);
        if (held.IsMinor) draft.CallSecond(held);
    }

    // Only somebody the owner called, or the second one a minor needs: a lead opens no talk out of curiosity.
    private static DeskAnswer? WhyNot(DeskDraft draft, VolunteerId by, CaseId id)
    {
        if (draft.Find(by) is not { Absence: Absence.None } who) return DeskAnswer.NotOnList;
        if (who.PausedUntil > draft.Now) return DeskAnswer.Paused;
        if (!who.IsOn(draft.Now)) return DeskAnswer.NotOnShift;
        if (draft.Find(id) is not { } held || !held.State.IsOwned()) return DeskAnswer.Gone;
        if (held.Owner == by || !who.MayRead(held)) return DeskAnswer.NotAllowed;
        if (held.Reader is not null) return DeskAnswer.AlreadyTaken;
        var mayRead = held.IsMinor ? who.Suits(held, draft.Rules) : who.IsLead && held.LeadAsked;
        return mayRead ? null : DeskAnswer.NotAllowed;
    }
}
