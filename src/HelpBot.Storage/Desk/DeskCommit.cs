using HelpBot.Application.Storage;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Sessions;

namespace HelpBot.Storage.Desk;

/// <summary>The desk's part of a commit, of a load and of a sweep.</summary>
/// <param name="keys">The keys.</param>
/// <param name="data">The data file.</param>
/// <param name="ended">Records whose rows are gone and whose keys are still to be destroyed.</param>
internal sealed class DeskCommit(KeyRing keys, DataFile data, HashSet<SessionId> ended)
{
    /// <summary>The records that need a key.</summary>
    public List<SessionId> New(DeskWrite write)
    {
        var records = new HashSet<SessionId>();
        foreach (var row in write.Rows)
        {
            if (ended.Contains(row.Record)) throw new InvalidOperationException($"The record {row.Record} of the desk has ended.");
            if (!row.Content.IsEmpty && !keys.Desk.Has(row.Record)) records.Add(row.Record);
        }

        return [.. records];
    }

    /// <summary>Writes, within a transaction.</summary>
    public void Write(DeskWrite write, Nonces nonces)
    {
        foreach (var record in write.Ended)
        {
            data.Desk.End(record);
            data.Ended.Add(record);
        }

        foreach (var row in write.Rows)
        {
            if (row.Content.IsEmpty)
            {
                data.Desk.Delete(row.Record, row.Number);
                continue;
            }

            using var cipher = keys.Desk.Find(row.Record) ?? throw new InvalidOperationException($"The key of the desk's record {row.Record} is gone.");
            data.Desk.Write(row, cipher, nonces);
        }

        foreach (var head in write.Heads) data.Desk.Write(head);
        foreach (var reveal in write.Reveals) data.Reveals.Add(reveal);
    }

    /// <summary>It is committed.</summary>
    public void Wrote(DeskWrite write) => ended.UnionWith(write.Ended);

    public StoredDesk Load()
    {
        var rows = new List<DeskRow>();
        foreach (var closed in data.Desk.Rows())
        {
            using var cipher = ended.Contains(closed.Record) ? null : keys.Desk.Find(closed.Record);
            if (cipher is not null) rows.Add(closed.Open(cipher));
        }

        var (heads, restored) = data.Desk.Heads();
        heads.RemoveAll(head => !keys.Desk.Has(head.Record));
        return new StoredDesk(heads, rows, restored);
    }

    /// <summary>Takes away rows without a key and keys without a row: halves that a crash or a restored backup left.</summary>
    /// <param name="now">The time.</param>
    /// <param name="mayEndKeys">Not while another backup may still follow the one that was put back.</param>
    /// <returns>How many records and reveals changed.</returns>
    public int Sweep(DateTimeOffset now, bool mayEndKeys)
    {
        var keyed = keys.Desk.All();
        var rows = data.Desk.Records();
        var orphans = rows.Except(keyed).ToList();
        foreach (var record in orphans) data.Desk.End(record);
        var useless = mayEndKeys ? keyed.Except(rows).Except(ended).ToList() : [];
        foreach (var record in useless) keys.Desk.Destroy(record);
        return orphans.Count + useless.Count + data.Reveals.Sweep(now);
    }
}
