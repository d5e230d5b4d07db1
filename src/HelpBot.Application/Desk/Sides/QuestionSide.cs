using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Screens;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Desk;

namespace HelpBot.Application.Desk.Sides;

/// <summary>What is asked before something is done that cannot be undone, the note for the next owner, and the question after a heavy talk.</summary>
internal sealed class QuestionSide(DeskMachine machine, DeskTexts texts)
{
    public const string Note = "note", DropNote = "note-drop", Cancel = "cancel", Fine = "fine", Pause = "pause", Discuss = "discuss", EndPause = "rise", Read = "along", TakeBack = "unsay", NoteBefore = "before";

    /// <summary>The longest note, in characters: with the talk it must fit one message.</summary>
    public const int MaxNote = 600;

    /// <summary>Takes a button that asks, answers, or opens the talk that is read along.</summary>
    /// <returns>Whether it was one.</returns>
    public bool TryPress(DeskDraft draft, VolunteerId by, Panel panel, PanelAct act)
    {
        if (CaseActs.Question(act) is { } kind)
        {
            Ask(draft, by, kind, act.Case);
            return true;
        }
        switch (act.Verb)
        {
            case Cancel: draft.Memory = draft.Memory.With(by, panel with { Question = null }); break;
            case NoteBefore: draft.Memory = draft.Memory.With(by, panel with { Page = panel.Page == PanelPage.NoteBefore ? PanelPage.Talk : PanelPage.NoteBefore, Question = null }); break;
            case DropNote: machine.Run(draft, new DeskInput.DropNote(by, act.Case)); break;
            case Fine: Debrief(draft, by, panel, Domain.Cases.Debrief.Fine); break;
            case Pause: Debrief(draft, by, panel, Domain.Cases.Debrief.Pause); break;
            case Discuss: Debrief(draft, by, panel, Domain.Cases.Debrief.Talk); break;
            case TakeBack: Unsay(draft, by, act.Case); break;
            case EndPause: machine.Run(draft, new DeskInput.EndPause(by)); break;
            case Read: draft.Memory = draft.Memory.With(by, panel with { Page = PanelPage.Reading, Question = null }); break;
            default: return false;
        }
        return true;
    }

    /// <summary>Asks in the private chat of the talk's owner, wherever the button was; whoever is not is answered as the act itself would be.</summary>
    /// <returns>Whether it was asked.</returns>
    public bool Ask(DeskDraft draft, VolunteerId by, QuestionKind kind, CaseId about)
    {
        if (draft.Memory.State.Find(about)?.Owner != by || !draft.Memory.Panels.TryGetValue(by, out var panel))
        {
            machine.Run(draft, new DeskInput.IAmHere(by, about));
            return false;
        }
        if (draft.Memory.State.Find(by)?.Current != about) machine.Run(draft, new DeskInput.SwitchTo(by, about));
        draft.Answers.Remove(by);
        draft.Memory = draft.Memory.With(by, panel with { Question = new PanelQuestion(kind, about), Page = PanelPage.Talk, Open = null });
        return true;
    }

    /// <summary>Takes what was typed as the note that was asked for, or as words for the owner of a talk that is read along.</summary>
    /// <returns>Whether it was: anything else is for her.</returns>
    public bool TryWrite(DeskDraft draft, VolunteerId by, Panel panel, string text)
    {
        if (panel.Question is { Kind: QuestionKind.HandOver or QuestionKind.Note } question)
        {
            Keep(draft, by, panel, question, text);
            return true;
        }
        // Whoever is asked whether to close and writes on has answered.
        if (panel.Question is not null) draft.Memory = draft.Memory.With(by, panel with { Question = null });
        return TryWhisper(draft, by, panel, text);
    }

    private void Keep(DeskDraft draft, VolunteerId by, Panel panel, PanelQuestion question, string text)
    {
        if (text.Length > MaxNote)
        {
            draft.Memory = draft.Memory.With(by, panel with { Said = "notes.long" });
            return;
        }
        // What is typed instead of a note that was asked about takes its place.
        foreach (var old in draft.Memory.Files.GetValueOrDefault(question.About)?.Items.Values.Where(item => item.IsForNext && item.By == by) ?? []) draft.Memory = draft.Memory.Without(old.Id);
        draft.Memory = draft.Memory.With(by, panel with { Asked = null });
        if (Warning(text, draft.Now) is not { } warning)
        {
            Leave(draft, by, question.About, text);
            return;
        }
        // With the case, as words for her that are asked about.
        var unsent = new TalkItem(draft.NextItem(), by, text, draft.Now) { Kind = ItemKind.Unsent, IsForNext = true, Warning = warning };
        draft.Memory = draft.Memory.With(question.About, unsent).AskAgain();
    }

    /// <summary>Keeps a note that was asked about, as it stands.</summary>
    public void LeaveAnyway(DeskDraft draft, VolunteerId by, Panel panel, AskedText asked)
    {
        if (draft.Memory.FindFile(asked.Item) is not { } of || draft.Memory.FindItem(asked.Item) is not { } unsent) return;
        draft.Memory = draft.Memory.With(by, panel with { Asked = null }).Without(asked.Item);
        Leave(draft, by, of, unsent.Text);
    }

    private void Leave(DeskDraft draft, VolunteerId by, CaseId of, string text)
    {
        // What she has let one person see is not let through to the next.
        var item = new TalkItem(draft.NextItem(), by, Masking.Hide(text), draft.Now) { Kind = ItemKind.Note };
        draft.Memory = draft.Memory.With(of, item);
        if (draft.Memory.Panels.TryGetValue(by, out var panel) && panel.Question?.Kind == QuestionKind.Note) draft.Memory = draft.Memory.With(by, panel with { Question = null });
        machine.Run(draft, new DeskInput.LeaveNote(by, of, item.Id));
    }

    private string? Warning(string text, DateTimeOffset now)
    {
        var contact = Masking.Find(text) is [var first, ..] ? text.Substring(first.Start, first.Length) : null;
        return Warnings.WriteOfNote(texts.Book.Outgoing.Look(text, DateOnly.FromDateTime(now.UtcDateTime)), contact);
    }

    private bool TryWhisper(DeskDraft draft, VolunteerId by, Panel panel, string text)
    {
        var read = draft.Memory.State.Cases.Values.Where(open => open.State.IsOwned() && open.Reader == by).ToList();
        if (read.Count == 0) return false;
        if (draft.Memory.State.OwnedBy(by).Any())
        {
            if (panel.Page != PanelPage.Reading) return false;
            draft.Memory = draft.Memory.With(by, panel with { Said = "lead.to-own" });
            return true;
        }
        var item = new TalkItem(draft.NextItem(), by, text, draft.Now) { Kind = ItemKind.Whisper };
        draft.Memory = draft.Memory.With(read[0].Id, item);
        machine.Run(draft, new DeskInput.VolunteerMessage(by, item.Id, text.Length));
        return true;
    }

    /// <summary>The last message of somebody in a talk, as long as she has not opened it.</summary>
    public static TalkItem? Unsayable(CaseFile? file, VolunteerId by) =>
        file?.Items.Values.LastOrDefault(item => item.Kind == ItemKind.Talk && item.By == by) is { Hers: not HerSight.Open } last ? last : null;

    private void Unsay(DeskDraft draft, VolunteerId by, CaseId of)
    {
        if (Unsayable(draft.Memory.Files.GetValueOrDefault(of), by) is { } last) machine.Run(draft, new DeskInput.TheirTakeBack(by, of, last.Id));
        else draft.Answers[by] = DeskAnswer.Gone;
    }

    private void Debrief(DeskDraft draft, VolunteerId by, Panel panel, Debrief answer)
    {
        draft.Memory = draft.Memory.With(by, panel.Without(DeskNote.Debrief));
        machine.Run(draft, new DeskInput.Debriefed(by, answer));
    }
}
