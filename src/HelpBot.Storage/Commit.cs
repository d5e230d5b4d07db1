using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Storage.Desk;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Sessions;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage;

/// <summary>Commits one batch: new keys first, in their own file, then everything else at once.</summary>
internal sealed class Commit(KeyRing keys, DataFile data, HashSet<SessionId> forgotten, DeskCommit desk)
{
    /// <summary>Both files in order. May be run again with the same batch after it failed.</summary>
    /// <returns>How many rows were written.</returns>
    public int Run(StoreBatch batch)
    {
        MakeKeys(batch);
        WriteData(batch);
        foreach (var session in batch.Forgotten) forgotten.Add(session);
        if (batch.Desk is { } write) desk.Wrote(write);
        if (batch.FinishedJobs.Count > 0) DestroyJobKeys(batch);
        return batch.Sessions.Count;
    }

    /// <summary>Before a clean stop: both files get a number that no earlier copy of the data has, and the keys say that the data has it too.</summary>
    public void Settle()
    {
        Advance();
        using (var transaction = data.Database.Begin())
        {
            data.WriteGeneration(keys.Generation);
            transaction.Commit();
        }

        data.Reached(keys.Generation);
        keys.WriteGeneration(keys.Generation, settled: true);
    }

    private void DestroyJobKeys(StoreBatch batch)
    {
        try
        {
            foreach (var job in batch.FinishedJobs) keys.DestroyJob(job);
        }
        catch (SqliteFailure)
        {
            // The batch is committed, and saying that it failed would be untrue: the sweep finds keys without a job.
        }
    }

    private void Advance()
    {
        // While the data is behind, it must not fall back further: one behind is what a crash explains.
        if (data.Generation != keys.Generation) return;
        var next = keys.Generation + 1;
        keys.WriteGeneration(next, settled: false);
        keys.Reached(next);
    }

    private void MakeKeys(StoreBatch batch)
    {
        List<(SessionId, TelegramChatId)> newSessions;
        List<SessionId> newJobs;
        List<SessionId> newRecords;
        using (keys.Database.BeginRead())
        {
            // A batch that failed is handed in again: its keys are there already.
            newSessions = batch.Sessions.Where(write => write.NewChat is not null && keys.Find(write.Row.Id) is null).Select(write => (write.Row.Id, write.NewChat!.Value)).ToList();
            newJobs = batch.EraseJobs.Select(job => job.Id).Where(job => !keys.HasJob(job)).ToList();
            newRecords = batch.Desk is { } write ? desk.New(write) : [];
        }

        if (newSessions.Count == 0 && newJobs.Count == 0 && newRecords.Count == 0) return;
        List<SessionKey> made;
        var next = data.Generation == keys.Generation ? keys.Generation + 1 : keys.Generation;
        using (var transaction = keys.Database.Begin())
        {
            made = keys.Make(newSessions);
            foreach (var job in newJobs) keys.MakeJob(job);
            foreach (var record in newRecords) keys.Desk.Make(record);
            keys.WriteGeneration(next, settled: false);
            transaction.Commit();
        }

        keys.Reached(next);
        foreach (var key in made) keys.Keep(key);
    }

    private void WriteData(StoreBatch batch)
    {
        var nonces = new Nonces(2 * batch.Sessions.Count + batch.EraseJobs.Count + (batch.Desk?.Rows.Count ?? 0));
        using var transaction = data.Database.Begin();
        try
        {
            foreach (var write in batch.Sessions) data.Sessions.Write(write.Row, KeyOf(write.Row.Id), nonces);
            foreach (var session in batch.Forgotten) Forget(session);
            foreach (var job in batch.EraseJobs) Write(job, nonces);
            foreach (var job in batch.FinishedJobs) data.Jobs.Delete(job);
            if (batch.Desk is { } changes) desk.Write(changes, nonces);
            data.Updates.Add(batch.UpdateIds, batch.Now);
            if (data.Generation != keys.Generation) data.WriteGeneration(keys.Generation);
            transaction.Commit();
        }
        catch
        {
            data.Updates.Undo();
            throw;
        }

        data.Reached(keys.Generation);
    }

    private void Forget(SessionId session)
    {
        // Without a key it is forgotten already; the walk takes its row.
        if (keys.Find(session) is not { } key) return;
        if (data.Sessions.Has(key)) data.Sessions.Delete(key.Row);
        data.Forgotten.Add(session);
    }

    private void Write(EraseJob job, Nonces nonces)
    {
        using var cipher = keys.FindJob(job.Id) ?? throw new InvalidOperationException($"The key of erase job {job.Id} is gone.");
        data.Jobs.Write(job, cipher, nonces);
    }

    private SessionKey KeyOf(SessionId session) =>
        (forgotten.Contains(session) ? null : keys.Find(session)) ?? throw new InvalidOperationException($"Session {session} has no key: it was forgotten or has expired. Load it again by its chat.");
}
