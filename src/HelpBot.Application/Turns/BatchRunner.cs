using HelpBot.Application.Chats;
using HelpBot.Application.Desk;
using HelpBot.Application.Receipts;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Application.Words;
using HelpBot.Domain.Conversation;
using Microsoft.Extensions.Logging;

namespace HelpBot.Application.Turns;

/// <summary>One batch from the intake to the commit, and what follows a commit.</summary>
internal sealed partial class BatchRunner(BatchLoader loader, ReceiptFinder receipts, TurnRunner turns, DeskTurns desk, DeskRoom room, BatchCommit commit, WordDesk words, Intake intake, UnwrittenRows rows, StoreFaults faults, Suspicion suspicion, BatchAftermath aftermath, Counters counters, TimeProvider time, ILogger<BatchRunner> log)
{
    /// <summary>How many inputs the next batch may have.</summary>
    public int MostAtOnce => suspicion.MostAtOnce;

    public async Task RunAsync(List<WaitingInput> inputs)
    {
        var batch = new TurnBatch();
        try
        {
            foreach (var known in loader.TakeKnown(inputs)) Repeated(known);
            GiveUp(inputs, batch);
            await loader.LoadAsync(inputs);
            await receipts.FindAsync(inputs);
            Turn(inputs, batch);
            foreach (var chat in rows.Take(time.GetUtcNow()))
                if (chat.Next is null) batch.Rows.Add(chat);
            batch.Desk = room.Write();
            if (batch.IsEmpty) return;
            await commit.CommitAsync(batch, mayUseReserve: false);
            faults.Recovered();
            aftermath.Committed(batch);
        }
        catch (StoreUnavailableException why)
        {
            await FailAsync(inputs, batch, why);
        }
        catch (Exception fault) when (fault is not StoreDamagedException)
        {
            // A bug. The updates are not confirmed and come again; the loop goes on.
            Log.BatchFailed(log, fault);
            suspicion.Note(inputs);
            await FailAsync(inputs, batch, new StoreUnavailableException("The batch failed.", fault));
        }
    }

    /// <summary>At the end: only what Telegram answered.</summary>
    public async Task CommitRowsAsync(List<ChatState> chats)
    {
        var batch = new TurnBatch { Rows = chats, Desk = room.Write() };
        if (batch.IsEmpty) return;
        try
        {
            await commit.CommitAsync(batch, mayUseReserve: false);
        }
        catch (StoreUnavailableException why)
        {
            // Shows that went out are repeated at the next start: edits, or sends that are swept.
            faults.Note(why);
        }
    }

    // Each chat's inputs in order. What must wait for a word, or comes after Forget, is not part of this batch.
    private void Turn(List<WaitingInput> inputs, TurnBatch batch)
    {
        var now = time.GetUtcNow();
        var after = new List<WaitingInput>();
        foreach (var input in inputs)
        {
            if (input.Update is null) input.Chat!.Waiting--;
            if (desk.TryTake(input, batch, now)) continue;
            if (input is not { Chat: { Next: { } outcome } chat, Input: not null })
            {
                if (input.Update is not null) batch.Others.Add(input);
                continue;
            }
            if (outcome.Leaving is not null)
            {
                // The next batch finds a chat that nobody knows. Timers of the old one are void.
                if (input.Update is not null) after.Add(input);
                continue;
            }
            if (words.TrySetAside(input, outcome)) continue;
            // A receipt opens one chat, also if two of them type it at once.
            if (input.Found is { } receipt && batch.Outcomes.Exists(other => other.GoneReceipts.Contains(receipt))) input.Input = (Input.Text)input.Input! with { Plan = null };
            turns.Run(input, batch.OutcomeOf(chat), now);
        }
        // What is due by time may be what fails: then it stands alone.
        if (inputs.Count == 0 || !suspicion.IsRaised) desk.Tick(batch, now);
        turns.TellNews(batch, now);
        desk.Finish(batch);
        foreach (var input in inputs)
            if (input.Chat is { Next: { Batch: null } } idle) aftermath.Dropped(idle);
        foreach (var input in after) (input.Chat, input.IsAside) = (null, true);
        if (after.Count > 0) intake.PutFirst(after);
        counters.Batch(inputs.Count);
    }

    // It would come again for ever, and nothing of the same chat, or even of the same poll, would ever be confirmed behind it.
    private void GiveUp(List<WaitingInput> inputs, TurnBatch batch)
    {
        var hopeless = inputs.FindAll(suspicion.IsHopeless);
        if (hopeless.Count == 0) return;
        inputs.RemoveAll(hopeless.Contains);
        batch.Others.AddRange(hopeless);
        counters.Updates("given up");
        Log.GivenUp(log, hopeless.Count, Suspicion.MostTries);
    }

    private void Repeated(WaitingInput known)
    {
        counters.Updates("repeated");
        intake.Committed(known);
    }

    private async Task FailAsync(List<WaitingInput> inputs, TurnBatch batch, StoreUnavailableException why)
    {
        faults.Note(why);
        room.Failed();
        var urgent = batch.Urgent();
        if (why.DiskFull && urgent.Outcomes.Count > 0 && await TryCommitUrgentAsync(urgent)) inputs.RemoveAll(input => urgent.Outcomes.Exists(outcome => outcome.Inputs.Contains(input)));
        aftermath.Failed(inputs, batch, why);
    }

    // Hide and Forget must work on a full disk: the store frees a reserve for them.
    private async Task<bool> TryCommitUrgentAsync(TurnBatch urgent)
    {
        try
        {
            await commit.CommitAsync(urgent, mayUseReserve: true);
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
        aftermath.Committed(urgent);
        return true;
    }

    private static partial class Log
    {
        [LoggerMessage(3201, LogLevel.Critical, "A batch of turns failed: a fault of the program. Nothing of it was confirmed; it is tried again.")]
        public static partial void BatchFailed(ILogger log, Exception fault);

        [LoggerMessage(3202, LogLevel.Critical, "{Count} updates made the program fail {Tries} times and were given up: confirmed to Telegram without an effect. Report the fault logged before.")]
        public static partial void GivenUp(ILogger log, int count, int tries);
    }
}
