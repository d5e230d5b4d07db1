using HelpBot.Application.Chats;
using HelpBot.Application.Desk;
using HelpBot.Application.Sending;
using HelpBot.Application.Telegram;

namespace HelpBot.Application.Turns;

/// <summary>What follows a commit, or its failure.</summary>
internal sealed class BatchAftermath(Intake intake, ChatBook book, LeavingChats leaving, UnwrittenRows rows, Sender sender, PressAnswers answers, ForeignGroups groups, DueTimes due, DeskAftermath desk, DeskRoom room, StoreFaults faults, Counters counters, TimeProvider time)
{
    /// <summary>It is on disk: now callers are told, screens go out, presses are answered.</summary>
    public void Committed(TurnBatch batch)
    {
        var now = time.GetUtcNow();
        var draft = desk.Adopt(batch);
        foreach (var outcome in batch.Outcomes) Accept(outcome, now);
        foreach (var chat in batch.Rows)
        {
            Written(chat, now);
            // A chat that stepped aside for a new talk has something to erase now.
            if (chat.Leaving is not null) sender.Place(chat);
        }
        sender.Pump();
        foreach (var outcome in batch.Outcomes)
        {
            foreach (var input in outcome.Inputs) intake.Committed(input);
            foreach (var answer in outcome.Answers) answers.Give(answer);
            foreach (var name in outcome.Counts) counters.Count(name);
            counters.Updates("taken", outcome.Inputs.Count);
        }
        foreach (var other in batch.Others) Other(other);
        desk.Follow(batch, draft);
    }

    /// <summary>Nothing of it has happened.</summary>
    /// <param name="inputs">All of the batch that were not committed otherwise.</param>
    /// <param name="batch">What was made of them so far.</param>
    /// <param name="why">The reason.</param>
    public void Failed(List<WaitingInput> inputs, TurnBatch batch, StoreUnavailableException why)
    {
        room.Failed();
        foreach (var outcome in batch.Outcomes)
            if (outcome.Chat.Next == outcome) Dropped(outcome.Chat);
        foreach (var input in inputs)
        {
            if (input.Chat is { Next: not null } chat) Dropped(chat);
            if (input.IsAside) continue;
            if (input.Act?.CallbackId is { } press && faults.IsFirstAnswer(press)) answers.Give(new PressAnswer(press, PlainScreen.StoreUnavailableAlert));
            if (input.Update is null) due.CheckSoon();
            intake.Failed(input, why);
        }
        foreach (var chat in batch.Rows) rows.Note(chat, Unwritten.Soon);
        sender.Pump();
    }

    /// <summary>A chat had no turn in this batch after all, or its turn did not count.</summary>
    public void Dropped(ChatState chat)
    {
        chat.Next = null;
        if (chat.IsStored) rows.Note(chat, Unwritten.Soon);
        sender.Release(chat);
        sender.Place(chat);
    }

    private void Accept(TurnOutcome outcome, DateTimeOffset now)
    {
        var chat = outcome.Chat;
        chat.Accept(outcome);
        // The row that was written holds all that was known; what comes in now is noted again.
        chat.Unwritten = Unwritten.No;
        chat.IsStored = true;
        if (outcome.Leaving is { } last)
        {
            chat.Leaving = last;
            book.Remove(chat);
            leaving.Add(chat);
        }
        Written(chat, now);
        sender.Release(chat);
        sender.Place(chat);
    }

    private void Written(ChatState chat, DateTimeOffset now)
    {
        if (BatchCommit.IsFinished(chat, now)) leaving.Remove(chat);
        else if (ChatDue.NextAfter(now, chat.Session, chat.Ledger) is { } at) due.Note(at);
    }

    private void Other(WaitingInput input)
    {
        switch (input.Update!.Content)
        {
            case UpdateContent.Group when input.IsDesks: break;
            case UpdateContent.Group group: groups.Meet(group); break;
            case UpdateContent.Ignored { Malformed: true }: counters.Updates("malformed"); break;
            default: counters.Updates("ignored"); break;
        }
        intake.Committed(input);
    }
}
