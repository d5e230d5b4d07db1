using System.Security.Cryptography;
using HelpBot.Application.Storage;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage.EraseJobs;

/// <summary>The erase jobs' rows in the data file.</summary>
internal sealed class EraseJobTable
{
    private readonly Statement _write;
    private readonly Statement _delete;
    private readonly Statement _deleteEnded;
    private readonly Statement _all;
    private readonly Database _database;

    public EraseJobTable(Database database)
    {
        _database = database;
        _write = database.Prepare("INSERT INTO erase_job (id, ends, content) VALUES (?1, ?2, ?3) ON CONFLICT (id) DO UPDATE SET ends = ?2, content = ?3");
        _delete = database.Prepare("DELETE FROM erase_job WHERE id = ?1");
        _deleteEnded = database.Prepare("DELETE FROM erase_job WHERE ends <= ?1");
        _all = database.Prepare("SELECT id, ends, content FROM erase_job ORDER BY ends");
    }

    public void Write(EraseJob job, AesGcm cipher, Nonces nonces)
    {
        Span<byte> id = stackalloc byte[SessionIdBytes.Size];
        SessionIdBytes.Write(job.Id, id);
        var closed = new byte[job.Content.Length + Seal.Overhead];
        Seal.Close(cipher, nonces, new(SealedColumn.EraseJob, job.Id), job.Content.Span, closed);
        _write.Bind(1, id).Bind(2, job.Ends.UtcTicks).Bind(3, closed).Run();
    }

    public void Delete(SessionId job)
    {
        Span<byte> id = stackalloc byte[SessionIdBytes.Size];
        SessionIdBytes.Write(job, id);
        _delete.Bind(1, id).Run();
    }

    /// <returns>How many had ended.</returns>
    public int DeleteEnded(DateTimeOffset now)
    {
        _deleteEnded.Bind(1, now.UtcTicks).Run();
        return _database.Changes;
    }

    /// <summary>All rows, still sealed.</summary>
    public List<ClosedJob> All()
    {
        var all = new List<ClosedJob>();
        while (_all.Step()) all.Add(new(SessionIdBytes.Read(_all.Bytes(0)), new DateTimeOffset(_all.Number(1), TimeSpan.Zero), _all.Bytes(2).ToArray()));
        return all;
    }

    /// <summary>A job as the file holds it.</summary>
    internal readonly record struct ClosedJob(SessionId Id, DateTimeOffset Ends, byte[] Content)
    {
        /// <exception cref="StoreDamagedException">The key does not open it.</exception>
        public EraseJob Open(AesGcm cipher) => new(
            Id,
            Seal.Open(cipher, new(SealedColumn.EraseJob, Id), Content) ?? throw new StoreDamagedException($"The erase job {Id} does not open under its key: the data file is damaged. Stop, and put back a backup of the data."),
            Ends);
    }
}
