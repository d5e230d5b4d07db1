using HelpBot.Application.Chats;
using HelpBot.Application.Storage;

namespace HelpBot.Application.Turns;

/// <summary>Commits a batch: one flush to disk for all of it.</summary>
internal sealed class BatchCommit(ISessionStore store, ChatDocuments documents, Offload offload, TimeProvider time)
{
    /// <exception cref="Telegram.StoreUnavailableException">Nothing of it has happened.</exception>
    public async Task CommitAsync(TurnBatch batch, bool mayUseReserve)
    {
        var write = Build(batch, mayUseReserve);
        await offload.RunAsync(async () =>
        {
            await store.CommitAsync(write, CancellationToken.None);
            return true;
        });
    }

    /// <summary>Whether nothing is left to do for a chat that was forgotten.</summary>
    public static bool IsFinished(ChatState chat, DateTimeOffset now) =>
        chat.Leaving is { } leaving && (leaving.Ends <= now
            || chat is { Ledger: { Show: null, Sweep: null, Traces.Count: 0 }, Line: { Calls: 0, Held: null or { Count: 0 } } });

    private StoreBatch Build(TurnBatch batch, bool mayUseReserve)
    {
        var now = time.GetUtcNow();
        var ids = new List<long>();
        var sessions = new List<SessionWrite>(batch.Outcomes.Count + batch.Rows.Count);
        var forgotten = new List<SessionId>();
        var jobs = new List<EraseJob>();
        var finished = new List<SessionId>();
        foreach (var input in batch.Others) ids.Add(input.Update!.UpdateId);
        foreach (var outcome in batch.Outcomes)
        {
            foreach (var input in outcome.Inputs)
                if (input.Update is { } update) ids.Add(update.UpdateId);
            var chat = outcome.Chat;
            forgotten.AddRange(outcome.GoneReceipts);
            if (outcome.NewReceipt is { } made) sessions.Add(new SessionWrite(made.Row, made.Name));
            if (outcome.Leaving is { } leaving)
            {
                if (chat.IsStored) forgotten.Add(chat.Id);
                jobs.Add(documents.Job(chat, outcome.Session, outcome.Ledger, leaving));
                continue;
            }
            sessions.Add(new SessionWrite(documents.Row(chat, outcome.Session, outcome.Ledger, outcome.LastAct), chat.IsStored ? null : chat.Chat));
        }
        foreach (var chat in batch.Rows)
        {
            if (chat.Leaving is not { } leaving) sessions.Add(new SessionWrite(documents.Row(chat, chat.Session, chat.Ledger, chat.LastAct), chat.IsStored ? null : chat.Chat));
            else if (IsFinished(chat, now)) finished.Add(leaving.Job);
            else jobs.Add(documents.Job(chat, chat.Session, chat.Ledger, leaving));
        }
        return new StoreBatch { Now = now, UpdateIds = ids, Sessions = sessions, Forgotten = forgotten, EraseJobs = jobs, FinishedJobs = finished, MayUseReserve = mayUseReserve, Desk = batch.Desk };
    }
}
