using HelpBot.Application.Chats;
using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk;

namespace HelpBot.Application.Desk.Sides;

/// <summary>The private chats of those on the list: commands, buttons and words for her. Who they are has been checked before.</summary>
internal sealed class VolunteerSide(DeskRoom room, DeskMachine machine, DeskTexts texts, OwnSide own, PracticeSide practice, QuestionSide questions)
{
    public const string Shift = "on", OffShift = "off", Stay = "stay", Replies = "replies", Reply = "reply", AsItIs = "as-is", Back = "back", Anyway = "anyway", Discard = "drop", To = "to", File = "file", Words = "words";

    /// <summary>Takes an act of somebody on the list.</summary>
    public void Take(WaitingInput input, VolunteerId by, TurnOutcome outcome, DateTimeOffset now)
    {
        var draft = room.Begin(outcome.Batch!, now);
        Meet(input, outcome, now);
        switch (input.Input)
        {
            case Input.Blocked or Input.Unreachable:
                outcome.Ledger = outcome.Ledger.Hush();
                machine.Run(draft, new DeskInput.BeAbsent(by, Absence.Unreachable));
                return;
            case Input.Unblocked: BeBack(draft, by); return;
            case Input.TimerFired or Input.Desk: return;
        }
        BeBack(draft, by);
        Quieten(draft, by, input.Input);
        draft.Ask(by);
        switch (input.Input)
        {
            case Input.Command command: Obey(draft, by, command); break;
            case Input.Pressed pressed: Press(draft, by, PanelAct.Find(pressed.Data)); break;
            case Input.Text text: Write(draft, by, text.Value); break;
            default: Say(draft, by, "talk.no-media"); break;
        }
        if (input.Act?.CallbackId is { } press) outcome.Answers.Add(new PressAnswer(press, Alert(draft, by)));
        if (draft.Answers.Remove(by, out var answer) && DeskAnswers.Key(answer) is { Length: > 0 } key) Say(draft, by, key);
    }

    /// <summary>The pop-up that answers a press; null if the chat itself shows what happened.</summary>
    public string? Alert(DeskDraft draft, VolunteerId by) =>
        draft.Answers.TryGetValue(by, out var answer) && DeskAnswers.IsAlert(answer) && draft.Answers.Remove(by) ? texts.Plain(DeskAnswers.Key(answer), DeskTexts.Of(draft.Memory.State.Find(by))) : null;

    private static void Meet(WaitingInput input, TurnOutcome outcome, DateTimeOffset now)
    {
        outcome.Inputs.Add(input);
        if (input.Input is Input.Blocked or Input.Unreachable or Input.TimerFired or Input.Desk) return;
        outcome.LastAct = now;
        if (input.Act is not { } act) return;
        var ledger = outcome.Ledger.Back();
        outcome.Ledger = act switch
        {
            { CallbackId: not null } => ledger.Pressed(act.MessageId, act.SentAt),
            { MessageId: > 0 } => ledger.Heard(act.MessageId, act.SentAt ?? now),
            _ => ledger,
        };
    }

    private void BeBack(DeskDraft draft, VolunteerId by)
    {
        if (draft.Memory.State.Find(by)?.Absence is not (null or Absence.None)) machine.Run(draft, new DeskInput.BeAbsent(by, Absence.None));
    }

    // What answered the act before is over, and what was only told has been seen.
    private static void Quieten(DeskDraft draft, VolunteerId by, Input? act)
    {
        if (!draft.Memory.Panels.TryGetValue(by, out var panel)) return;
        var quiet = panel.Without(DeskNote.WentBack, DeskNote.SheWentOn, DeskNote.SheEnded, DeskNote.Complained, DeskNote.TalkEnded, DeskNote.PauseOver, DeskNote.ReaderLeft, DeskNote.SheIsBack, DeskNote.Raised, DeskNote.Undelivered, DeskNote.NotSent);
        if (panel.Said is not null || panel.Code is not null) quiet = quiet with { Said = null, SaidOf = null, Code = null };
        if (panel.WordsPage != 0 && act is not Input.Pressed) quiet = quiet with { WordsPage = 0 };
        if (panel.Sure is not null && !PeopleSide.IsAnswer(act)) quiet = quiet with { Sure = null };
        if (!ReferenceEquals(quiet, panel)) draft.Memory = draft.Memory.With(by, quiet);
    }

    private void Obey(DeskDraft draft, VolunteerId by, Input.Command command)
    {
        if (command.Name != "practice") PracticeSide.Leave(draft, by);
        switch (command.Name)
        {
            case "on": machine.Run(draft, new DeskInput.OnShift(by)); break;
            case "off": machine.Run(draft, new DeskInput.OffShift(by)); break;
            case "lead" when draft.Memory.State.Find(by)?.Current is { } current: machine.Run(draft, new DeskInput.CallLead(by, current)); break;
            case "strict" when draft.Memory.State.Find(by)?.IsLead == true: machine.Run(draft, new DeskInput.SetStrict(command.Payload != "off")); Say(draft, by, command.Payload == "off" ? "strict.off" : "strict.on"); break;
            case "strict": draft.Answers[by] = DeskAnswer.LeadsOnly; break;
            case "practice" when draft.Memory.Panels.TryGetValue(by, out var panel): practice.Enter(draft, by, panel); break;
            case "start": OwnSide.Show(draft, by, null); break;
            default: own.TryObey(draft, by, command); break;
        }
    }

    private void Press(DeskDraft draft, VolunteerId by, PanelAct? pressed)
    {
        if (pressed is not { } act || !draft.Memory.Panels.TryGetValue(by, out var panel)) return;
        if (CaseActs.Of(act, by, draft.Memory.State.Find(act.Case)) is { } input)
        {
            machine.Run(draft, input);
            if (CaseActs.Done(act.Verb) is { } done && draft.Answers.GetValueOrDefault(by, DeskAnswer.Gone) == DeskAnswer.Done) Say(draft, by, done, act.Case);
            if (act.Verb is CaseActs.Join or CaseActs.Sealed && draft.Memory.Panels.TryGetValue(by, out var reading)) draft.Memory = draft.Memory.With(by, reading with { Page = PanelPage.Reading });
            return;
        }
        if (practice.TryPress(draft, by, panel, act) || questions.TryPress(draft, by, panel, act) || own.TryPress(draft, by, act)) return;
        switch (act.Verb)
        {
            case Shift: machine.Run(draft, new DeskInput.OnShift(by)); break;
            case OffShift: machine.Run(draft, new DeskInput.OffShift(by)); break;
            case Stay: machine.Run(draft, new DeskInput.StayOn(by)); break;
            case Replies: draft.Memory = draft.Memory.With(by, panel with { Page = PanelPage.Replies, Group = act.First > 0 ? (ReplyGroup)(act.First - 1) : null }); break;
            case Reply when act.First > 0 && act.First <= texts.Book.Replies.Length: draft.Memory = draft.Memory.With(by, panel with { Page = PanelPage.Reply, Reply = texts.Book.Replies[act.First - 1].Id }); break;
            case AsItIs when panel.Page == PanelPage.Reply: SendReply(draft, by, panel); break;
            case Back: draft.Memory = draft.Memory.With(by, panel with { Page = PanelPage.Talk }); break;
            case Anyway when panel.Asked is { IsForNext: true } asked: questions.LeaveAnyway(draft, by, panel, asked); break;
            case Anyway when panel.Asked is { Warning: not null } asked: SendAnyway(draft, by, panel, asked); break;
            case Discard when panel.Asked is { } asked: DiscardAsked(draft, by, panel, asked); break;
            case To when panel.Asked is { } asked && asked.Item.Value == act.Second: SendTo(draft, by, panel, asked, act.Case); break;
            case Words: draft.Memory = draft.Memory.With(by, panel with { WordsPage = act.First }); break;
            case File: ShowFile(draft, by, new ItemId(act.First)); break;
        }
    }

    private void Write(DeskDraft draft, VolunteerId by, string text)
    {
        OwnSide.Show(draft, by, null);
        if (text.Trim() is not { Length: > 0 } words) return;
        if (draft.Memory.Panels.TryGetValue(by, out var panel) && questions.TryWrite(draft, by, panel, words)) return;
        Send(draft, by, words, isChecked: false);
    }

    private void SendReply(DeskDraft draft, VolunteerId by, Panel panel)
    {
        if (texts.Book.Replies.FirstOrDefault(reply => reply.Id == panel.Reply) is not { } seen) return;
        var language = draft.Memory.State.Find(by)?.Current is { } current && draft.Memory.State.Find(current) is { } open ? open.Language : Language.Russian;
        draft.Memory = draft.Memory.With(by, panel with { Page = PanelPage.Talk });
        // Written beforehand and read by somebody: nothing to ask about.
        Send(draft, by, seen.Text.In(language).Source.Trim(), isChecked: true);
    }

    private void Send(DeskDraft draft, VolunteerId by, string text, bool isChecked)
    {
        if (!draft.Memory.Panels.TryGetValue(by, out var panel)) return;
        var current = draft.Memory.State.Find(by)?.Current;
        if (current is not { } of || !draft.Memory.Files.TryGetValue(of, out var file))
        {
            draft.Memory = draft.Memory.With(by, panel with { Asked = null });
            draft.Answers[by] = DeskAnswer.NoTalk;
            return;
        }
        if (!isChecked && Warning(draft, file, text) is { } warning)
        {
            // With the case, so that neither a restart nor the next text loses it, and so that it goes to nobody else.
            var unsent = new TalkItem(draft.NextItem(), by, text, draft.Now) { Kind = ItemKind.Unsent, Warning = warning };
            draft.Memory = draft.Memory.With(of, unsent).AskAgain();
            return;
        }
        var item = new TalkItem(draft.NextItem(), by, text, draft.Now);
        draft.Memory = draft.Memory.With(of, item);
        machine.Run(draft, new DeskInput.VolunteerMessage(by, item.Id, text.Length));
    }

    // It goes out now, after all that went in between.
    private void SendAnyway(DeskDraft draft, VolunteerId by, Panel panel, AskedText asked)
    {
        if (draft.Memory.FindFile(asked.Item) is not { } of || draft.Memory.FindItem(asked.Item) is not { } unsent) return;
        var item = new TalkItem(draft.NextItem(), by, unsent.Text, draft.Now);
        draft.Memory = draft.Memory.With(by, panel with { Asked = null }).Without(asked.Item).With(of, item);
        machine.Run(draft, new DeskInput.VolunteerMessage(by, item.Id, item.Text.Length) { TypedAt = unsent.At });
    }

    private string? Warning(DeskDraft draft, CaseFile file, string text)
    {
        var hers = file.Items.Values.Where(item => item.By is null).Select(item => item.Text);
        return Screens.Warnings.Write(texts.Book.Outgoing.Look(text, DateOnly.FromDateTime(draft.Now.UtcDateTime), hers));
    }

    private void DiscardAsked(DeskDraft draft, VolunteerId by, Panel panel, AskedText asked)
    {
        draft.Memory = draft.Memory.With(by, panel with { Asked = null });
        if (asked.Warning is null) machine.Run(draft, new DeskInput.Discard(by, asked.Item));
        else draft.Memory = draft.Memory.Without(asked.Item).AskAgain();
    }

    private void SendTo(DeskDraft draft, VolunteerId by, Panel panel, AskedText asked, CaseId to)
    {
        if (!asked.Among.Contains(to)) return;
        var text = draft.Memory.FindItem(asked.Item)?.Text ?? asked.Text;
        draft.Memory = draft.Memory.With(by, panel with { Asked = null }).Without(asked.Item).With(to, new TalkItem(asked.Item, by, text, draft.Now));
        machine.Run(draft, new DeskInput.SendTo(by, asked.Item, to));
    }

    private static void ShowFile(DeskDraft draft, VolunteerId by, ItemId id)
    {
        if (draft.Memory.FindItem(id) is { File: not null } item && item.ShownTo.Contains(by)) draft.Files.Add((by, id));
    }

    private static void Say(DeskDraft draft, VolunteerId by, string key, CaseId? about = null)
    {
        if (draft.Memory.Panels.TryGetValue(by, out var panel)) draft.Memory = draft.Memory.With(by, panel with { Said = key, SaidOf = about });
    }
}
