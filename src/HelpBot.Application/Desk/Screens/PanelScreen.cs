using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>The one message in a volunteer's private chat: the talk, what is noted about it, who waits, and the buttons. Drawn from the desk whenever it goes out, so that nothing of a talk outlives it there.</summary>
internal sealed class PanelScreen(DeskRoom room, DeskTexts texts, Pages pages)
{
    /// <summary>Cases that stand on the private card at once.</summary>
    private const int MostCalls = 5;

    private readonly TalkScreen _talks = new(room, texts);

    /// <summary>Draws it.</summary>
    public Screen Draw(VolunteerId id, DateTimeOffset now)
    {
        var memory = room.Memory;
        if (memory.State.Find(id) is not { } who || !memory.Panels.TryGetValue(id, out var panel)) return new Screen(texts.Html("removed", Language.Russian), []);
        var draft = new PanelDraft(texts, DeskTexts.Of(who), now);
        var talk = TalkScreen.Of(memory, who, panel.Page);
        if (who.Absence == Absence.NotInGroup) HomeScreen.Draw(draft, texts, room, who);
        else if (panel.Sure is { } sure && who.IsLead && memory.State.Find(sure.Who) is { } person) PeopleScreen.Sure(draft, texts, person, sure);
        // Nothing stands before a talk: what is typed here goes to her.
        else if (talk is null && panel.Practice is { } run)
        {
            PracticeScreen.Draw(draft, texts, panel, run);
            Calls(draft, who);
        }
        else if (panel.Asked is { } asked)
        {
            Answer(draft, who, panel, talk);
            new AskScreen(room, texts, _talks).Draw(draft, who, asked);
        }
        else if (talk is null && panel.Open is { } page)
        {
            Answer(draft, who, panel, talk);
            // Who waits stands above the plan and the list.
            Calls(draft, who);
            pages.Draw(draft, who, panel, page);
        }
        else Desk(draft, who, panel, talk);
        return draft.Finish();
    }

    /// <summary>Whether a talk is open in somebody's chat: one of their own, one that they read along, or a sealed one.</summary>
    public static bool HasTalk(DeskMemory memory, Volunteer who) => TalkScreen.Of(memory, who, PanelPage.Talk) is not null;

    // The talk, if there is one, and what is to be known and done.
    private void Desk(PanelDraft draft, Volunteer who, Panel panel, Case? talk)
    {
        var memory = room.Memory;
        var question = panel.Question is { } asks && talk?.Id == asks.About && talk.Owner == who.Id ? asks : null;
        var isRead = talk is not null && !QuestionScreen.HidesTalk(question);
        if (isRead) _talks.DrawHead(draft, who, talk!, panel.Page);
        var words = draft.Here;
        // Beside a question nothing else asks for a tap.
        var standing = question is null ? panel.Notes.Where(note => DeskNotes.Stands(note, memory.State, who) && !IsBefore(note, talk, who)).ToList() : [];
        foreach (var note in standing) Note(draft, who, note, isOneOfMany: standing.Count(DeskNotes.AsksOfLead) > 1);
        if (who.PausedUntil > draft.Now) Pause(draft, who);
        Answer(draft, who, panel, talk);
        if (question is not null) QuestionScreen.Draw(draft, texts, question, talk!, memory.Files.GetValueOrDefault(talk!.Id));
        else if (talk is not null && panel.Page is PanelPage.Replies or PanelPage.Reply && talk.Her != HerPlace.Gone) ReplyScreen.Draw(draft, texts, panel, talk.Language);
        else if (talk is not null) TalkButtons.Draw(draft, texts, memory, who, talk);
        Calls(draft, who, question is null ? [.. panel.Notes.Where(Panel.CallsLead).Select(note => note.About)] : []);
        if (draft.IsEmpty) HomeScreen.Draw(draft, texts, room, who);
        if (talk is null) HomeScreen.Buttons(draft, texts, who);
        if (isRead) _talks.DrawWords(draft, words, who, talk!, panel.WordsPage);
    }

    // What asks to be read is not asked for while it is read, nor is said what stands at the head of the talk.
    private static bool IsBefore(PanelNote note, Case? talk, Volunteer who) =>
        talk is not null && note.About == talk.Id && (note.Note == DeskNote.NeutralLinesOnly || note.Note is DeskNote.Complaint or DeskNote.SecondLook && talk.Owner != who.Id);

    // What came of the last act.
    private void Answer(PanelDraft draft, Volunteer who, Panel panel, Case? talk)
    {
        if (panel.Said is not { Length: > 0 } said) return;
        var about = panel.SaidOf is { } of ? room.Memory.State.Find(of) : talk;
        draft.Line(texts.Html(said, draft.Language,
            ("shift", DeskClock.Number(room.Memory.State.People.Values.Count(other => other.IsOn(draft.Now)))),
            ("time", DeskClock.Time(who.ShiftEnds)),
            ("alias", about is null ? "" : texts.Case(about.Alias))));
    }

    private void Note(PanelDraft draft, Volunteer who, PanelNote note, bool isOneOfMany)
    {
        var about = note.About is { } id ? room.Memory.State.Find(id) : null;
        var isLeads = about?.Reader is { } reader && room.Memory.State.Find(reader)?.IsLead == true;
        if ((note.Note == DeskNote.ReaderJoined && isLeads ? "lead.reading-lead" : DeskNotes.Key(note.Note)) is not { } key) return;
        (string, string)[] values = about is null ? [] : CaseWords.Of(texts, draft.Language, about, draft.Now);
        var owner = note.Of is { } spoken && room.Memory.State.Find(spoken) is { } person ? person.Alias : who.Alias;
        draft.Line(texts.Html(key, draft.Language, [.. values.Where(value => value.Item1 != "owner"), ("owner", texts.Person(owner)), ("time", DeskClock.Time(note.Note == DeskNote.ShiftBegins ? who.RemindedOf : who.ShiftEnds)), ("hours", "24"), ("days", "7"), .. note.Note == DeskNote.ShiftEnds ? new[] { ("minutes", DeskClock.Number((int)room.Rules.HandoverGrace.TotalMinutes)) } : []]));
        var call = DeskNotes.IsCall(note) && about is not null ? LeadCalls.Of(room.Memory.State, who, about, room.Rules) : LeadCall.Take;
        if (DeskNotes.IsCall(note)) draft.Line(texts.Html(DeskNotes.Key(call), draft.Language));
        // No button that would be refused.
        if (call is LeadCall.Busy or LeadCall.Barred) return;
        if (note.Note == DeskNote.ShiftEnds) draft.Row(CaseWords.Button(texts, draft.Language, "button.stay", VolunteerSide.Stay));
        // Two buttons that say the same are about two people.
        var name = isOneOfMany && DeskNotes.AsksOfLead(note) && about is not null ? ": " + texts.Case(about.Alias) : "";
        foreach (var (button, verb) in DeskNotes.Buttons(note.Note))
            if (note.About is { } of) draft.Row(new ScreenButton(texts.Plain(button, draft.Language) + name, new PanelAct(verb, of.Value).ToString()));
    }

    private void Pause(PanelDraft draft, Volunteer who)
    {
        draft.Line(texts.Html("debrief.paused", draft.Language, ("time", DeskClock.Time(who.PausedUntil))));
        draft.Row(CaseWords.Button(texts, draft.Language, "button.pause-end", QuestionSide.EndPause));
    }

    private void Calls(PanelDraft draft, Volunteer who, params HashSet<CaseId?> noted)
    {
        foreach (var waiting in CallPlan.Of(room.Memory.State, who.Id, room.Rules, draft.Now).Take(MostCalls))
        {
            // A lead who is called for it by a note reads it once.
            if (noted.Contains(waiting) || room.Memory.State.Find(waiting) is not { } open) continue;
            draft.Line(texts.Html("call.volunteer", draft.Language, CaseWords.Of(texts, draft.Language, open, draft.Now)));
            draft.Row(
                new ScreenButton($"{texts.Plain("button.take", draft.Language)}: {texts.Case(open.Alias)}", new PanelAct(CaseActs.Take, open.Id.Value).ToString()),
                CaseWords.Button(texts, draft.Language, "button.not-me", CaseActs.NotMe, open.Id));
        }
    }
}
