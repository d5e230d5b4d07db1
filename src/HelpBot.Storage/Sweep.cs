using HelpBot.Application.Storage;
using HelpBot.Storage.Desk;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Sessions;

namespace HelpBot.Storage;

/// <summary>Ends what has expired, and what crashes and restored backups left without its other half.</summary>
internal sealed class Sweep(KeyRing keys, DataFile data, HashSet<SessionId> forgotten, DeskCommit desk, Shredder shredder)
{
    /// <summary>How many rows of each file one call walks past, to see whether they still belong together.</summary>
    private const int WalkRows = 256;

    private static readonly TimeSpan KeptAfterRestore = TimeSpan.FromDays(30);

    private long _walkedTo;

    /// <returns>How many rows changed.</returns>
    public int Run(DateTimeOffset now, int limit)
    {
        var changed = Expire(now, limit) + Walk(now) + desk.Sweep(now, MayEndKeys(now));
        EndJobKeys();
        if (changed > 0 || shredder.HasWork) shredder.Run();
        return changed;
    }

    /// <summary>Destroys the keys of jobs that are done, and jobs that have lost their key.</summary>
    public void EndJobKeys()
    {
        var rows = data.Jobs.All().Select(job => job.Id).ToHashSet();
        var keyed = keys.Jobs();
        foreach (var job in keyed.Where(job => !rows.Contains(job))) keys.DestroyJob(job);
        foreach (var job in rows.Except(keyed)) data.Jobs.Delete(job);
    }

    private bool MayEndKeys(DateTimeOffset now) => now >= keys.RestoredAt + KeptAfterRestore;

    private int Expire(DateTimeOffset now, int limit)
    {
        List<(long Row, SessionId Session)> ended;
        int changed;
        using (var transaction = data.Database.Begin())
        {
            changed = data.Expiry.EndDialogues(now, limit);
            ended = data.Expiry.FindEnded(now, Math.Max(0, limit - changed));
            foreach (var (row, session) in ended)
            {
                data.Sessions.Delete(row);
                data.Forgotten.Add(session);
            }

            changed += ended.Count + data.Jobs.DeleteEnded(now) + data.Updates.Sweep(now);
            if (changed > 0) transaction.Commit();
        }

        data.Updates.Swept(now);
        foreach (var (_, session) in ended) forgotten.Add(session);
        return changed;
    }

    /// <summary>
    /// Goes on through both files side by side, as they share their row numbers: a row without a key can never be read again, a key without a row is a name that proves that
    /// an account was here.
    /// </summary>
    private int Walk(DateTimeOffset now)
    {
        var keyed = keys.RowsAfter(_walkedTo, WalkRows);
        var last = keyed.Count == WalkRows ? keyed[^1].Row : long.MaxValue;
        var rows = data.Sessions.RowsBetween(_walkedTo, last, WalkRows);
        // More rows than keys: the rest of them comes with the next call.
        if (rows.Count == WalkRows) last = Math.Min(last, rows[^1].Row);
        _walkedTo = last == long.MaxValue ? 0 : last;

        var withKey = keyed.Where(key => key.Row <= last).ToHashSet();
        var withRow = rows.Where(row => row.Row <= last).ToHashSet();
        var orphanRows = withRow.Except(withKey).ToList();
        // After a backup was put back, keys without a row wait until any row would have ended: perhaps it was the wrong backup, and a newer one follows.
        var orphanKeys = !MayEndKeys(now) ? [] : withKey.Except(withRow).Where(key => !forgotten.Contains(key.Session)).ToList();
        if (orphanRows.Count > 0)
        {
            using var transaction = data.Database.Begin();
            foreach (var (row, _) in orphanRows) data.Sessions.Delete(row);
            transaction.Commit();
        }

        if (orphanKeys.Count > 0)
        {
            using var transaction = keys.Database.Begin();
            foreach (var (_, session) in orphanKeys) keys.Destroy(session);
            transaction.Commit();
        }

        return orphanRows.Count + orphanKeys.Count;
    }
}
