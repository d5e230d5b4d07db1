using HelpBot.Application.Desk.Board;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk.Sides;

/// <summary>What happens in the volunteers' group: presses of cards, commands, comings and goings, and words that should not stand there.</summary>
internal sealed class GroupSide(DeskRoom room, DeskMachine machine, DeskTexts texts, Members members, VolunteerSide volunteers, QuestionSide questions, Orphans orphans)
{
    /// <summary>Whether something of a group is the desk's.</summary>
    public bool IsOurs(UpdateContent.Group update) =>
        room.IsOn && (room.IsGroup(update.Chat) || update.Event is GroupEvent.MovedFrom from && room.IsGroup(from.From));

    /// <summary>Whose membership must be known first; null if nobody's.</summary>
    public static TelegramChatId? Asks(GroupEvent what) => what switch
    {
        GroupEvent.Pressed pressed => pressed.By,
        GroupEvent.Commanded commanded => commanded.By,
        _ => null,
    };

    public void Take(WaitingInput input, UpdateContent.Group update, DeskDraft draft)
    {
        switch (update.Event)
        {
            case GroupEvent.Pressed pressed: Press(input, update, pressed, draft); break;
            case GroupEvent.Commanded commanded: Obey(input, update, commanded, draft); break;
            case GroupEvent.Said said: Hear(update, said.By, draft); break;
            case GroupEvent.MemberChanged changed: Change(changed, draft); break;
            case GroupEvent.BotChanged changed: Change(changed.Standing, draft); break;
            case GroupEvent.MovedTo moved: Move(moved.To, draft); break;
            case GroupEvent.MovedFrom: Move(update.Chat, draft); break;
        }
    }

    private void Press(WaitingInput input, UpdateContent.Group update, GroupEvent.Pressed pressed, DeskDraft draft)
    {
        var answer = Press(input, update, pressed.By, pressed.Data, draft);
        if (update.CallbackId is { } press) draft.Batch.Answers.Add(new PressAnswer(press, answer is { Length: > 0 } ? answer : null));
    }

    private string? Press(WaitingInput input, UpdateContent.Group update, TelegramChatId? by, string data, DeskDraft draft)
    {
        if (by is not { } person) return Alert("alert.anonymous");
        if (input.Standing is not (GroupMember.Member or GroupMember.Administrator) || room.FindVolunteer(person) is not { } who) return Alert("alert.unknown");
        if (PanelAct.Find(data) is not { } act) return null;
        var question = CaseActs.Question(act);
        if (question is null && CaseActs.Of(act, who, draft.Memory.State.Find(act.Case)) is null) return null;
        if (IsUnknownCard(draft, act.Case, update.MessageId)) draft.GroupMessages.Add(update.MessageId);
        if (question is { } kind)
        {
            if (!questions.Ask(draft, who, kind, act.Case)) return volunteers.Alert(draft, who);
            draft.Ask(who, new(IsFresh: true));
            return Alert("alert.asked");
        }
        var asked = CaseActs.Of(act, who, draft.Memory.State.Find(act.Case))!;
        machine.Run(draft, asked);
        var said = volunteers.Alert(draft, who);
        draft.Answers.Remove(who);
        return said;
    }

    // A card whose sending was never answered, or of a board before this one.
    private static bool IsUnknownCard(DeskDraft draft, CaseId id, int message) => !draft.Memory.Board.Cards.TryGetValue(id, out var card) || card != message;

    private void Obey(WaitingInput input, UpdateContent.Group update, GroupEvent.Commanded commanded, DeskDraft draft)
    {
        draft.GroupMessages.Add(update.MessageId);
        if (input.Standing is not (GroupMember.Member or GroupMember.Administrator) || commanded.By is not { } person || room.FindVolunteer(person) is not { } who) return;
        DeskInput? asked = commanded.Name switch { "on" => new DeskInput.OnShift(who), "off" => new DeskInput.OffShift(who), _ => null };
        if (asked is null) return;
        machine.Run(draft, asked);
        if (draft.Answers.Remove(who, out var answer)) Say(draft, who, DeskAnswers.Key(answer));
    }

    // Who has a talk open and writes here meant to answer there: others read this.
    private void Hear(UpdateContent.Group update, TelegramChatId? by, DeskDraft draft)
    {
        if (by is not { } person || room.FindVolunteer(person) is not { } who || !draft.Memory.State.OwnedBy(who).Any()) return;
        draft.GroupMessages.Add(update.MessageId);
        Say(draft, who, "talk.group");
    }

    private void Change(GroupEvent.MemberChanged changed, DeskDraft draft)
    {
        members.Forget(changed.Who);
        if (room.FindVolunteer(changed.Who) is not { } who) return;
        machine.Run(draft, new DeskInput.BeAbsent(who, changed.IsMember ? Absence.None : Absence.NotInGroup));
        OwnSide.Show(draft, who, null);
        draft.Ask(who, new(IsFresh: true));
    }

    private static void Change(BotStanding standing, DeskDraft draft)
    {
        draft.BoardChanged = true;
        if (standing == BotStanding.Gone) draft.Alerts.Add(DeskEvents.NoGroup);
        else if (standing == BotStanding.Member) draft.Alerts.Add(DeskEvents.NoRights);
    }

    private void Move(TelegramChatId to, DeskDraft draft)
    {
        if (draft.Memory.Board.Group == to) return;
        orphans.Clear();
        draft.Memory = draft.Memory with { Board = room.BoardIn(to) };
        draft.BoardChanged = true;
        draft.Alerts.Add(DeskEvents.Moved);
    }

    private static void Say(DeskDraft draft, VolunteerId who, string key)
    {
        if (!draft.Memory.Panels.TryGetValue(who, out var panel)) return;
        draft.Memory = draft.Memory.With(who, panel with { Said = key });
        draft.Ask(who, new(IsFresh: true));
    }

    private string Alert(string key) => texts.Plain(key, texts.Board);
}
