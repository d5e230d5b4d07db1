using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>What somebody on the list is told beside the talk: notes, a pause, who waits.</summary>
internal sealed class NoteScreen(DeskRoom room, DeskTexts texts)
{
    /// <summary>Cases that stand on the private card at once.</summary>
    private const int MostCalls = 5;

    /// <summary>Draws one note with its buttons.</summary>
    /// <param name="draft">The message in the making.</param>
    /// <param name="who">Who reads it.</param>
    /// <param name="note">Which.</param>
    /// <param name="isNamed">Whether its buttons say whom they are about: there are others beside them.</param>
    public void Draw(PanelDraft draft, Volunteer who, PanelNote note, bool isNamed)
    {
        var about = note.About is { } id ? room.Memory.State.Find(id) : null;
        var isLeads = about?.Reader is { } reader && room.Memory.State.Find(reader)?.IsLead == true;
        if ((note.Note == DeskNote.ReaderJoined && isLeads ? "lead.reading-lead" : DeskNotes.Key(note.Note, who, draft.Now)) is not { } key) return;
        (string Name, string Value)[] values = about is null ? [] : [.. CaseWords.Of(texts, draft.Language, about, draft.Now), ("since", DeskClock.Time(about.WaitingSince))];
        var owner = note.Of is { } spoken && room.Memory.State.Find(spoken) is { } person ? person.Alias : who.Alias;
        draft.Line(texts.Html(key, draft.Language, [.. values.Where(value => value.Name != "owner"), ("owner", texts.Person(owner)), ("time", DeskClock.Time(Time(note.Note, key, who))), ("hours", "24"), ("days", "7"), .. note.Note == DeskNote.ShiftEnds ? new[] { ("minutes", DeskClock.Number((int)room.Rules.HandoverGrace.TotalMinutes)) } : []]));
        var call = DeskNotes.IsCall(note) && about is not null ? LeadCalls.Of(room.Memory.State, who, about, room.Rules) : LeadCall.Take;
        if (DeskNotes.IsCall(note)) draft.Line(texts.Html(DeskNotes.Key(call), draft.Language));
        // No button that would be refused.
        if (call is LeadCall.Busy or LeadCall.Barred) return;
        if (note.Note == DeskNote.ShiftEnds) draft.Row(CaseWords.Button(texts, draft.Language, "button.stay", VolunteerSide.Stay));
        var name = isNamed && DeskNotes.AsksOfLead(note) && about is not null ? ": " + texts.Case(about.Alias) : "";
        foreach (var (button, verb) in DeskNotes.Buttons(note.Note, who))
            if (note.About is { } of) draft.Row(new ScreenButton(texts.Plain(button, draft.Language) + name, new PanelAct(verb, of.Value).ToString()));
    }

    /// <summary>Draws that they rest, and the way out of it.</summary>
    public void Pause(PanelDraft draft, Volunteer who)
    {
        draft.Line(texts.Html("debrief.paused", draft.Language, ("time", DeskClock.Time(who.PausedUntil))));
        draft.Row(CaseWords.Button(texts, draft.Language, "button.pause-end", QuestionSide.EndPause));
    }

    /// <summary>Draws the cases they are called for.</summary>
    /// <param name="draft">The message in the making.</param>
    /// <param name="who">Who reads it.</param>
    /// <param name="noted">Those that a note of theirs calls for already.</param>
    public void Calls(PanelDraft draft, Volunteer who, params HashSet<CaseId?> noted)
    {
        foreach (var waiting in CallPlan.Of(room.Memory.State, who.Id, room.Rules, draft.Now).Take(MostCalls))
        {
            if (noted.Contains(waiting) || room.Memory.State.Find(waiting) is not { } open) continue;
            // Since when, not for how long: nobody edits this message every minute.
            draft.Line(texts.Html("call.volunteer", draft.Language, [.. CaseWords.Of(texts, draft.Language, open, draft.Now), ("since", DeskClock.Time(open.WaitingSince))]));
            draft.Row(
                new ScreenButton($"{texts.Plain("button.take", draft.Language)}: {texts.Case(open.Alias)}", new PanelAct(CaseActs.Take, open.Id.Value).ToString()),
                CaseWords.Button(texts, draft.Language, "button.not-me", CaseActs.NotMe, open.Id));
        }
    }

    private DateTimeOffset? Time(DeskNote note, string key, Volunteer who) =>
        note == DeskNote.ShiftBegins ? who.RemindedOf : key == DeskNotes.ShiftPast ? who.ShiftEnds + room.Rules.HandoverGrace : who.ShiftEnds;
}
