using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases.Turns;

/// <summary>What time does: the ladder, silence, ends. Runs after every input, so that no late timer is needed for the truth of a turn.</summary>
internal static class DueTurns
{
    // One thing may make another due: with the last talk gone back a shift is over. Three rounds are more than any chain there is.
    private const int MaxRounds = 3;

    public static void DoWhatIsDue(this DeskDraft draft)
    {
        for (var round = 0; round < MaxRounds && DeskTimes.NextDue(draft.Desk, draft.Rules, draft.Now) <= draft.Now; round++) draft.DoOneRound();
        draft.RemindOfShifts();
    }

    private static void DoOneRound(this DeskDraft draft)
    {
        foreach (var who in draft.Desk.People.Values.ToList()) draft.DoDue(who.Id);
        foreach (var id in draft.Desk.Cases.Keys.ToList()) draft.DoDue(id);
        if (draft.Desk.Invites.Any(invite => invite.Ends <= draft.Now))
            draft.Desk = draft.Desk with { Invites = draft.Desk.Invites.RemoveAll(invite => invite.Ends <= draft.Now) };
    }

    private static void DoDue(this DeskDraft draft, CaseId id)
    {
        if (draft.Due(id, times => times.First) is null) return;
        draft.CallWhoIsDue(id);
        draft.WatchOwner(id);
        if (draft.Due(id, times => times.Undo) is { } aside) draft.UndoInTime(aside);
        if (draft.Due(id, times => times.End) is { } idle)
        {
            draft.Close(idle, DeskNews.Closed);
            draft.Expire(draft.Find(id)!);
            draft.Note(idle.Owner, DeskNote.TalkEnded, id);
        }

        if (draft.Due(id, times => times.Key) is { } ended) draft.Expire(ended);
        if (draft.Due(id, times => times.Mark) is not null) draft.Desk = draft.Desk with { Cases = draft.Desk.Cases.Remove(id) };
    }

    private static void CallWhoIsDue(this DeskDraft draft, CaseId id)
    {
        if (draft.Due(id, times => times.Everyone) is { } all) draft.Put(all with { Step = LadderStep.Everyone });
        if (draft.Due(id, times => times.Lead) is { } unclaimed)
        {
            draft.Put(unclaimed with { Step = LadderStep.Lead });
            foreach (var lead in draft.LeadsOn) draft.Note(lead.Id, DeskNote.LeadNeeded, id, withSound: true);
            if (!draft.LeadsOn.Any()) draft.Add(new DeskEffect.AlertOperators(DeskAlert.NoLead));
        }

        if (draft.Due(id, times => times.Truth) is { } waiting) draft.TellTruth(waiting);
    }

    // No lead has looked again. Where nobody is on shift for it there is no board to go back to, and she is told so.
    private static void UndoInTime(this DeskDraft draft, Case aside)
    {
        if (draft.IsAnybodyThereFor(aside)) draft.UndoAside(aside);
        else draft.Close(aside, DeskNews.Refused);
    }

    // If nobody is there for her any more, that is the truth, and there is nothing to wait for.
    private static void TellTruth(this DeskDraft draft, Case waiting)
    {
        draft.Count(DeskCounts.Truth);
        if (!draft.IsAnybodyThereFor(waiting))
        {
            draft.Close(waiting, DeskNews.Refused);
            return;
        }

        draft.Put(waiting with { TruthDue = null });
        draft.Add(new DeskEffect.TellHer(waiting.Id, DeskNews.Truth));
    }

    private static void WatchOwner(this DeskDraft draft, CaseId id)
    {
        if (draft.Due(id, times => times.GoBack) is { } silent)
        {
            var owner = silent.Owner;
            draft.Return(silent, DeskNews.Returned);
            draft.Note(owner, DeskNote.WentBack, id);
            draft.CallLeadNow(id);
            return;
        }

        if (draft.Due(id, times => times.Nudge) is { } slow)
        {
            draft.Put(slow with { Nudged = true });
            draft.Note(slow.Owner, DeskNote.Nudge, id, withSound: true);
        }

        if (draft.Due(id, times => times.Recheck) is { } old)
        {
            draft.Put(old with { Marks = old.Marks | CaseMarks.NotRechecked });
            draft.Note(old.Owner, DeskNote.NotRechecked, id);
        }

        if (draft.Due(id, times => times.IdleWarning) is { } idle)
        {
            draft.Put(idle with { IdleWarned = true });
            draft.Note(idle.Owner, DeskNote.IdleWarning, id);
        }
    }

    // She was left in the middle of a talk: the lead is called at once.
    private static void CallLeadNow(this DeskDraft draft, CaseId id)
    {
        if (draft.Find(id) is not { Waits: true } waiting) return;
        draft.Put(waiting with { Step = LadderStep.Lead });
        // Not the one who fell silent.
        var leads = draft.LeadsOn.Where(lead => !waiting.Declined.Contains(lead.Id)).ToList();
        foreach (var lead in leads) draft.Note(lead.Id, DeskNote.LeftWaiting, id, withSound: true);
        if (leads.Count == 0) draft.Add(new DeskEffect.AlertOperators(DeskAlert.NoLead));
    }

    private static void DoDue(this DeskDraft draft, VolunteerId id)
    {
        if (draft.Find(id) is { } who && DeskTimes.TellEnd(who, draft.Rules) <= draft.Now)
        {
            draft.Put(who with { EndTold = true });
            draft.Note(id, DeskNote.ShiftEnds);
        }

        if (draft.Find(id) is { PausedUntil: { } until } && until <= draft.Now) draft.Rise(id);

        if (draft.Find(id) is { } over && DeskTimes.GoOff(over, draft.Desk, draft.Rules) <= draft.Now)
        {
            draft.EndShift(over);
            draft.Note(id, DeskNote.ShiftOver);
            draft.SeeWhoIsLeft();
        }
    }

    private static void RemindOfShifts(this DeskDraft draft)
    {
        foreach (var shift in Shifts.All(draft.Desk, draft.Rules))
        {
            var start = Shifts.LastStart(shift, draft.Now + draft.Rules.RemindBefore);
            var isSoon = draft.Now < start + draft.Rules.RemindBefore;
            if (!isSoon || draft.Find(shift.Who) is not { Absence: Absence.None } who || who.IsOn(draft.Now) || who.PausedUntil is not null || who.RemindedOf == start) continue;
            draft.Put(who with { RemindedOf = start });
            draft.Note(who.Id, DeskNote.ShiftBegins, withSound: true);
        }
    }

    private static Case? Due(this DeskDraft draft, CaseId id, Func<CaseTimes, DateTimeOffset?> time) =>
        draft.Find(id) is { } found && time(new(found, draft.Rules)) <= draft.Now ? found : null;
}
