using HelpBot.Application.Desk.Kept;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>The one message in a volunteer's private chat: the talk, what is noted about it, who waits, and the buttons. Drawn from the desk whenever it goes out, so that nothing of a talk outlives it there.</summary>
internal sealed class PanelScreen(DeskRoom room, DeskTexts texts, Pages pages)
{
    private readonly TalkScreen _talks = new(room, texts);
    private readonly NoteScreen _notes = new(room, texts);

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
            _notes.Calls(draft, who);
        }
        else if (panel.Asked is { } asked)
        {
            Answer(draft, who, panel, talk);
            AskScreen.Draw(draft, texts, room.Memory, _talks, who, asked);
        }
        else if (talk is null && panel.Open is { } page)
        {
            Answer(draft, who, panel, talk);
            // Who waits stands above the plan and the list.
            _notes.Calls(draft, who);
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
        // What is typed now is a note; but nobody writes one past a word that asks for an answer.
        else if (talk is { UnansweredSince: not null }) _talks.DrawLast(draft, who, talk);
        var words = draft.Here;
        // Beside a question nothing else asks for a tap.
        var standing = question is null ? panel.Notes.Where(note => DeskNotes.Stands(note, memory.State, who) && !IsBefore(note, talk, who)).ToList() : [];
        foreach (var note in standing) _notes.Draw(draft, who, note, isNamed: talk is not null || standing.Count(DeskNotes.AsksOfLead) > 1);
        if (who.PausedUntil > draft.Now) _notes.Pause(draft, who);
        Answer(draft, who, panel, talk);
        if (question is not null) QuestionScreen.Draw(draft, texts, question, talk!, memory.Files.GetValueOrDefault(talk!.Id));
        else if (talk is not null && panel.Page is PanelPage.Replies or PanelPage.Reply && talk.Her != HerPlace.Gone) ReplyScreen.Draw(draft, texts, panel, talk);
        else if (talk is not null) TalkButtons.Draw(draft, texts, memory, who, talk);
        _notes.Calls(draft, who, question is null ? [.. panel.Notes.Where(Panel.CallsLead).Select(note => note.About)] : []);
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
            ("shift", DeskClock.Number(Shifts.CountOn(room.Memory.State, draft.Now))),
            ("time", DeskClock.Time(who.ShiftEnds)),
            ("role", texts.Roles(who.Roles, draft.Language)),
            ("alias", about is null ? "" : texts.Case(about.Alias))));
    }
}
