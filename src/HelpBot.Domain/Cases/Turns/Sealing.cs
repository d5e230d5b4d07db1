using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases.Turns;

/// <summary>Complaints and contacts put aside.</summary>
internal static class Sealing
{
    /// <summary>She complains: nobody but two leads may read it from now on.</summary>
    public static void Seal(this DeskDraft draft, CaseId id)
    {
        if (draft.Find(id) is not { } held || CaseTable.Next(held.State, CaseEvent.Seal) is not { } closed) return;
        held = draft.TakeFromLeads(held);
        var (owner, reader) = (held.Owner, held.Reader);
        var leads = draft.Desk.People.Values
            .Where(who => who.IsLead && who.Absence == Absence.None && who.Id != owner && who.Id != reader && who.MayRead(held) && !held.AnsweredBy.Contains(who.Id))
            .OrderByDescending(who => who.IsOn(draft.Now)).ThenBy(who => who.Id).Take(2).Select(who => who.Id).ToList();
        draft.Put(draft.Detach(held) with
        {
            State = closed,
            HeldForOwner = [],
            HeldForHer = [],
            Unanswered = [],
            SealedFor = [.. leads],
            NotTo = owner is { } former ? held.NotTo.Add(former) : held.NotTo,
            TruthDue = null,
            AsideSince = null,
            AsideBy = null,
            EndedAt = draft.Now,
            KeyEnds = draft.Now + draft.Rules.SealedFor,
        });
        draft.Note(owner, DeskNote.Complained, id);
        draft.TellWriter(held);
        draft.Add(new DeskEffect.EraseTalkAtHers(id));
        foreach (var lead in leads) draft.Note(lead, DeskNote.Complaint, id);
        if (leads.Count < 2) draft.Add(new DeskEffect.AlertOperators(DeskAlert.TooFewLeads));
        draft.Count(DeskCounts.Complaint);
    }

    public static void OpenSealed(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        if (draft.Find(by) is not { Absence: Absence.None } who || draft.Find(id) is not { } held || !MayOpen(held, who))
        {
            draft.Answer(by, DeskAnswer.NotAllowed);
            return;
        }

        draft.Answer(by, DeskAnswer.Done);
        draft.Put(held with { SealedFor = held.SealedFor.Add(by) });
        draft.Add(new DeskEffect.Reveal(id, by));
        draft.Add(new DeskEffect.ShowSealed(id, by));
    }

    // A complaint: the two who were named. What was put aside: any lead but the one who did it, or there would be nothing to look at again.
    private static bool MayOpen(Case held, Volunteer who) =>
        held.State == CaseState.Sealed ? held.SealedFor.Contains(who.Id) : held.AsideSince is not null && who.IsLead && held.AsideBy != who.Id && who.MayRead(held);

    /// <summary>Whoever read it without having it reads it no longer.</summary>
    /// <returns>The case; not yet put.</returns>
    public static Case TakeFromLeads(this DeskDraft draft, Case held)
    {
        foreach (var lead in held.SealedFor) draft.Add(new DeskEffect.EraseChatOf(lead, held.Id));
        return held with { SealedFor = [] };
    }

    public static void PutAside(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        if (draft.Reachable(by, id) is not { } owned || CaseTable.Next(owned.State, CaseEvent.PutAside) is not { } aside) return;
        draft.Put(draft.Detach(draft.PassNote(owned)) with { State = aside, HeldForOwner = [.. owned.Unanswered, .. owned.HeldForOwner], Unanswered = [], AsideSince = draft.Now, AsideBy = by, TruthDue = null, Declined = owned.Declined.Add(by) });
        draft.Answer(by, DeskAnswer.Done);
        draft.Add(new DeskEffect.TellHer(id, DeskNews.Aside));
        foreach (var lead in draft.Desk.People.Values.Where(who => who.IsLead && who.Absence == Absence.None && who.Id != by && who.MayRead(owned)))
            draft.Note(lead.Id, DeskNote.SecondLook, id, of: by);
        draft.Count(DeskCounts.Aside);
    }

    public static void LookAgain(this DeskDraft draft, DeskInput.SecondLook look)
    {
        var held = draft.Find(look.Case);
        if (held?.AsideSince is null) draft.Answer(look.By, DeskAnswer.Gone);
        else if (draft.Find(look.By) is not { Absence: Absence.None, IsLead: true } lead || held.AsideBy == look.By || !lead.MayRead(held)) draft.Answer(look.By, DeskAnswer.NotAllowed);
        else
        {
            draft.Answer(look.By, DeskAnswer.Done);
            if (look.Stays) draft.Close(held, DeskNews.Closed);
            else draft.UndoAside(held);
        }
    }

    /// <summary>Back to the board: a lead said so, nobody looked in time, or she wrote of danger. Whatever was declined before concerned another wait.</summary>
    public static Case UndoAside(this DeskDraft draft, Case held)
    {
        var back = draft.Put(draft.TakeFromLeads(held) with
        {
            AsideSince = null,
            AsideBy = null,
            Declined = draft.LeftOut(held),
            WaitingSince = draft.Now,
            Step = LadderStep.Everyone,
            TruthDue = draft.Now + draft.Rules.TellTruthAfter,
        });
        draft.Add(new DeskEffect.TellHer(held.Id, DeskNews.Reopened));
        draft.Count(DeskCounts.Returned);
        return back;
    }

    // Whoever put it aside is not the first to be asked again, unless nobody else could take it.
    private static ImmutableSortedSet<VolunteerId> LeftOut(this DeskDraft draft, Case held) =>
        held.AsideBy is { } by && draft.Desk.People.Values.Any(who => who.Id != by && who.IsOn(draft.Now) && who.Suits(held, draft.Rules) && who.HasHandFree(draft.Desk, draft.Rules)) ? [by] : [];
}
