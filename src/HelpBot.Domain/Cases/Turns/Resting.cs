namespace HelpBot.Domain.Cases.Turns;

/// <summary>After a heavy talk: how whoever had it is, and what follows.</summary>
internal static class Resting
{
    public static void Debrief(this DeskDraft draft, VolunteerId by, Debrief answer)
    {
        if (draft.Find(by) is not { Absence: Absence.None } who)
        {
            draft.Answer(by, DeskAnswer.NotOnList);
            return;
        }

        switch (answer)
        {
            case Cases.Debrief.Pause when who.OnShiftSince is not null: draft.Pause(who); break;
            // Off shift there is nothing to rest from.
            case Cases.Debrief.Pause: draft.Answer(by, DeskAnswer.OffShift); break;
            case Cases.Debrief.Talk: draft.TellLeads(who); break;
            default: draft.Answer(by, DeskAnswer.WellEnough); break;
        }
    }

    public static void EndPause(this DeskDraft draft, VolunteerId by)
    {
        if (draft.Find(by) is not { } who) return;
        draft.Answer(by, DeskAnswer.PauseOver);
        if (who.PausedUntil is not null) draft.Put(who with { PausedUntil = null });
    }

    /// <summary>The rest is over by itself.</summary>
    public static void Rise(this DeskDraft draft, VolunteerId id)
    {
        if (draft.Find(id) is not { } who) return;
        draft.Put(who with { PausedUntil = null });
        draft.Note(id, DeskNote.PauseOver);
    }

    private static void Pause(this DeskDraft draft, Volunteer who)
    {
        draft.Put(who with { PausedUntil = draft.Now + draft.Rules.Pause });
        draft.Answer(who.Id, DeskAnswer.Paused);
        draft.SeeWhoIsLeft();
    }

    private static void TellLeads(this DeskDraft draft, Volunteer who)
    {
        var leads = draft.Desk.People.Values.Where(lead => lead.IsLead && lead.Absence == Absence.None && lead.Id != who.Id).ToList();
        foreach (var lead in leads) draft.Note(lead.Id, DeskNote.WantsToTalk, withSound: lead.IsOn(draft.Now), of: who.Id);
        draft.Answer(who.Id, leads.Count > 0 ? DeskAnswer.TalkAsked : DeskAnswer.NobodyToTalkTo);
        if (leads.Count == 0) draft.Add(new DeskEffect.AlertOperators(DeskAlert.NoLead));
    }
}
