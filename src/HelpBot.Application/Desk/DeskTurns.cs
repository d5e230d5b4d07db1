using HelpBot.Application.Chats;
using HelpBot.Application.Desk.Board;
using HelpBot.Application.Desk.Sides;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk;

/// <summary>The desk's part of a batch: takes the inputs that are its own, and writes what follows into the chats concerned, so that all of it is one commit.</summary>
internal sealed class DeskTurns(DeskRoom room, DeskMachine machine, GroupSide group, VolunteerSide volunteers, InviteSide invites, Members members, ChatBook book, DeskTexts texts, Orphans orphans)
{
    /// <summary>Takes an input if it is the desk's: of the group, of somebody on the list, of somebody who comes onto it.</summary>
    /// <returns>Whether it was taken, or set aside until Telegram says who belongs to the group.</returns>
    public bool TryTake(WaitingInput input, TurnBatch batch, DateTimeOffset now)
    {
        if (!room.IsOn) return false;
        if (input.Update?.Content is UpdateContent.Group update) return TryTake(input, update, batch, now);
        if (input is not { Chat: { } chat, Input: { } act }) return false;
        if (room.FindVolunteer(chat.Chat) is { } who) return Take(input, act, who, batch, now);
        if (!invites.IsFor(act)) return false;
        return members.TrySetAside(input, chat.Chat) || invites.TryJoin(input, batch.OutcomeOf(chat), input.Standing ?? GroupMember.Unknown, now);
    }

    /// <summary>Whatever is due by time.</summary>
    public void Tick(TurnBatch batch, DateTimeOffset now)
    {
        if (room.DueAt <= now) machine.Run(room.Begin(batch, now), new DeskInput.Tick());
    }

    /// <summary>All turns are made: the chats that look different now are drawn anew with this commit.</summary>
    public void Finish(TurnBatch batch)
    {
        if (room.Draft is not { } draft) return;
        foreach (var (who, how) in draft.Panels)
        {
            if (!draft.Memory.Panels.TryGetValue(who, out var panel) || book.Find(panel.Chat) is not { } chat) continue;
            var outcome = batch.OutcomeOf(chat);
            if (draft.Erased.Contains(who)) outcome.Ledger = outcome.Ledger.EraseAll();
            outcome.Ledger = outcome.Ledger.AskShow(Urgency.Volunteer, mayBeNew: true, how.IsFresh, how.HasSound);
        }
        foreach (var (her, how) in draft.Hers)
        {
            if (book.Find(her) is not { } chat) continue;
            var outcome = batch.OutcomeOf(chat);
            // Under the lock nothing of a talk moves, not even an edit of the cover.
            if (outcome is { Leaving: null, Session: { Holdings.Locked: false, Dialogue: { Forced: false, Opened: true } } }) outcome.Ledger = outcome.Ledger.AskShow(Urgency.Volunteer, mayBeNew: true, how.IsFresh, how.HasSound);
        }
        foreach (var (left, _) in draft.Leaving)
            if (book.Find(left) is { } chat && batch.OutcomeOf(chat) is var outcome) outcome.Ledger = outcome.Ledger.EraseEverything();
    }

    private bool TryTake(WaitingInput input, UpdateContent.Group update, TurnBatch batch, DateTimeOffset now)
    {
        if (!group.IsOurs(update)) return false;
        if (GroupSide.Asks(update.Event) is { } person && members.TrySetAside(input, person)) return true;
        // A press comes with a message of ours, everything else with somebody's own.
        orphans.Heard(update.MessageId, isOurs: update.Event is GroupEvent.Pressed);
        input.IsDesks = true;
        batch.Others.Add(input);
        group.Take(input, update, room.Begin(batch, now));
        return true;
    }

    private bool Take(WaitingInput input, Input act, VolunteerId who, TurnBatch batch, DateTimeOffset now)
    {
        var isAct = act is not (Input.TimerFired or Input.Blocked or Input.Unblocked or Input.Unreachable or Input.Desk);
        if (isAct && members.TrySetAside(input, input.Chat!.Chat, PeopleSide.IsAnswer(act))) return true;
        var outcome = batch.OutcomeOf(input.Chat!);
        if (!isAct || input.Standing is GroupMember.Member or GroupMember.Administrator)
        {
            volunteers.Take(input, who, outcome, now);
            return true;
        }
        // Nobody acts for the desk who is no member of the group, or of whom Telegram does not say so.
        outcome.Inputs.Add(input);
        var draft = room.Begin(batch, now);
        if (input.Standing == GroupMember.No) machine.Run(draft, new DeskInput.BeAbsent(who, Absence.NotInGroup));
        if (input.Act is { MessageId: > 0, CallbackId: null } said) outcome.Ledger = outcome.Ledger.Back().Heard(said.MessageId, said.SentAt ?? now);
        if (input.Act?.CallbackId is { } press) outcome.Answers.Add(new PressAnswer(press, texts.Plain(input.Standing == GroupMember.No ? "alert.no-group" : "alert.not-sure", DeskTexts.Of(draft.Memory.State.Find(who)))));
        else if (input.Standing == GroupMember.Unknown && draft.Memory.Panels.TryGetValue(who, out var panel)) draft.Memory = draft.Memory.With(who, panel with { Said = "talk.not-sure", SaidOf = null });
        draft.Ask(who);
        return true;
    }
}
