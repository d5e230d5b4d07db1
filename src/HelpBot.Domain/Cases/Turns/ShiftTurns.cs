using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases.Turns;

/// <summary>Going on and off shift, and the shifts of the week.</summary>
internal static class ShiftTurns
{
    public static void GoOn(this DeskDraft draft, VolunteerId id)
    {
        var who = draft.Find(id);
        DeskAnswer? refusal = who switch
        {
            null or { Absence: not Absence.None } => DeskAnswer.NotOnList,
            { HasPractised: false } => DeskAnswer.PractiseFirst,
            { HomeRegion: null } => DeskAnswer.RegionFirst,
            _ => null,
        };
        if (refusal is { } why || who is null)
        {
            draft.Answer(id, refusal ?? DeskAnswer.NotOnList);
            return;
        }

        var longest = draft.Now + draft.Rules.LongestShift;
        var end = Shifts.PlannedEnd(draft.Desk, draft.Rules, id, draft.Now) ?? draft.Now + draft.Rules.Shift;
        draft.Put(who with { OnShiftSince = who.OnShiftSince ?? draft.Now, ShiftEnds = end < longest ? end : longest, EndTold = false });
        draft.Answer(id, DeskAnswer.OnShift);
    }

    public static void GoOff(this DeskDraft draft, VolunteerId id)
    {
        if (draft.Find(id) is not { } who)
        {
            draft.Answer(id, DeskAnswer.NotOnList);
            return;
        }

        if (who.OnShiftSince is not null && draft.Desk.OwnedBy(id).Any())
        {
            if (who.ShiftEnds > draft.Now) draft.Put(who with { ShiftEnds = draft.Now, EndTold = true });
            draft.Answer(id, DeskAnswer.OffAfterTalks);
            draft.Note(id, DeskNote.ShiftEnds);
        }
        else
        {
            draft.EndShift(who);
            draft.Answer(id, DeskAnswer.OffShift);
        }

        draft.SeeWhoIsLeft();
    }

    public static void StayOn(this DeskDraft draft, VolunteerId id)
    {
        if (draft.Find(id) is not { OnShiftSince: { } since, ShiftEnds: { } ends } who)
        {
            draft.Answer(id, draft.Find(id) is null ? DeskAnswer.NotOnList : DeskAnswer.NotOnShift);
            return;
        }

        var (longer, longest) = ((ends > draft.Now ? ends : draft.Now) + draft.Rules.StayLonger, since + draft.Rules.LongestShift);
        var end = longer < longest ? longer : longest;
        if (end > draft.Now) draft.Put(who with { ShiftEnds = end, EndTold = end - draft.Now <= draft.Rules.EndToldBefore });
        draft.Answer(id, end > draft.Now ? DeskAnswer.OnShift : DeskAnswer.OffAfterTalks);
    }

    /// <summary>Off shift now; what is left goes back to the board, what was read along is left.</summary>
    public static void EndShift(this DeskDraft draft, Volunteer who)
    {
        // The open talk last, so that no other is opened only to go.
        foreach (var held in draft.Desk.OwnedBy(who.Id).OrderBy(held => held.Id == who.Current).ToList()) draft.Return(draft.Find(held.Id)!, DeskNews.Returned);
        foreach (var held in draft.Desk.Cases.Values.Where(held => held.Reader == who.Id).ToList()) draft.DropReader(draft.Find(held.Id)!);
        if (draft.Find(who.Id) is { } now) draft.Put(now with { OnShiftSince = null, ShiftEnds = null, EndTold = false, PausedUntil = null });
    }

    /// <summary>Somebody has left: who waits for nobody now is told so, after the time in which somebody may come back.</summary>
    public static void SeeWhoIsLeft(this DeskDraft draft)
    {
        foreach (var waiting in draft.Desk.Cases.Values.Where(held => held is { Waits: true, TruthDue: null }).ToList())
            if (!draft.IsAnybodyThereFor(waiting)) draft.Put(waiting with { TruthDue = draft.Now + draft.Rules.TellTruthAfter });
        if (!Shifts.IsAnybodyOn(draft.Desk, draft.Now) && draft.Desk.Cases.Values.Any(held => held.Waits))
            draft.Add(new DeskEffect.AlertOperators(DeskAlert.NobodyLeft));
    }

    public static bool IsAnybodyThereFor(this DeskDraft draft, Case waiting) =>
        draft.Desk.People.Values.Any(who => who.IsOn(draft.Now) && who.Suits(waiting, draft.Rules));

    public static void Plan(this DeskDraft draft, ImmutableArray<PlannedShift> shifts) =>
        draft.Desk = draft.Desk with { Planned = Sorted(shifts.IsDefault ? [] : shifts) };

    public static void Plan(this DeskDraft draft, PlannedShift shift, bool isPlanned)
    {
        draft.Desk = draft.Desk with { Planned = Sorted(isPlanned ? draft.Desk.Planned.Add(shift) : draft.Desk.Planned.Remove(shift)) };
        draft.Answer(shift.Who, DeskAnswer.Done);
    }

    private static ImmutableArray<PlannedShift> Sorted(ImmutableArray<PlannedShift> shifts) =>
        [.. shifts.Where(shift => shift.IsValid).Distinct().OrderBy(shift => shift.Day).ThenBy(shift => shift.From).ThenBy(shift => shift.Who).ThenBy(shift => shift.Minutes)];
}
