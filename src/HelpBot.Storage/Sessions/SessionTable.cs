using System.Security.Cryptography;
using HelpBot.Application.Storage;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage.Sessions;

/// <summary>The sessions' rows in the data file.</summary>
internal sealed class SessionTable
{
    private readonly Statement _byRow;
    private readonly Statement _write;
    private readonly Statement _delete;
    private readonly Statement _between;
    private readonly Statement _newest;
    private readonly Statement _shows;
    private readonly Statement _due;
    private readonly Statement _nextDue;
    private byte[] _buffer = new byte[1024];

    public SessionTable(Database database)
    {
        _byRow = database.Prepare("SELECT id, dialogue_ends, holdings_end, show, due, dialogue, holdings, restores FROM session WHERE row = ?1");
        _write = database.Prepare("""
            INSERT INTO session (row, id, ends_minute, dialogue_ends, holdings_end, show, due, dialogue, holdings, restores)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
            ON CONFLICT (row) DO UPDATE SET
                id = ?2, ends_minute = ?3, dialogue_ends = ?4, holdings_end = ?5, show = ?6, due = ?7, dialogue = ?8, holdings = ?9, restores = ?10
            """);
        _delete = database.Prepare("DELETE FROM session WHERE row = ?1");
        _between = database.Prepare("SELECT row, id FROM session WHERE row > ?1 AND row <= ?2 ORDER BY row LIMIT ?3");
        _newest = database.Prepare("SELECT id FROM session ORDER BY row DESC LIMIT ?1");
        _shows = database.Prepare("SELECT id FROM session WHERE show IS NOT NULL ORDER BY show, row LIMIT ?1");
        _due = database.Prepare("SELECT id, due FROM session WHERE due <= ?1 ORDER BY due, row LIMIT ?2");
        _nextDue = database.Prepare("SELECT min(due) FROM session WHERE due > ?1");
    }

    /// <summary>How many restored backups lie behind the file: rows written before the latest are <see cref="StoredSession.Restored"/>.</summary>
    public long Restores { get; set; }

    /// <summary>The row of a key; null if there is none (or what stands there is not the key's).</summary>
    /// <exception cref="StoreDamagedException">The key does not open it.</exception>
    public StoredSession? Find(SessionKey key)
    {
        _byRow.Bind(1, key.Row);
        try
        {
            if (!_byRow.Step() || SessionIdBytes.Read(_byRow.Bytes(0)) != key.Session) return null;
            using var cipher = key.Cipher();
            return new StoredSession
            {
                Id = key.Session,
                DialogueEnds = Instant(_byRow.Number(1)),
                HoldingsEnd = Instant(_byRow.Number(2)),
                Show = (byte?)_byRow.NumberOrNull(3),
                Due = _byRow.NumberOrNull(4) is { } due ? Instant(due) : null,
                Dialogue = Open(cipher, SealedColumn.Dialogue, key.Session, _byRow.Bytes(5)),
                Holdings = Open(cipher, SealedColumn.Holdings, key.Session, _byRow.Bytes(6)),
                Restored = _byRow.Number(7) < Restores,
            };
        }
        finally
        {
            _byRow.Reset();
        }
    }

    /// <summary>Whether a key has its row.</summary>
    public bool Has(SessionKey key)
    {
        _byRow.Bind(1, key.Row);
        var has = _byRow.Step() && SessionIdBytes.Read(_byRow.Bytes(0)) == key.Session;
        _byRow.Reset();
        return has;
    }

    /// <summary>Writes a row whole.</summary>
    public void Write(StoredSession session, SessionKey key, Nonces nonces)
    {
        using var cipher = key.Cipher();
        Span<byte> id = stackalloc byte[SessionIdBytes.Size];
        SessionIdBytes.Write(session.Id, id);
        var sealedSize = session.Dialogue.Length + session.Holdings.Length + 2 * Seal.Overhead;
        if (_buffer.Length < sealedSize) _buffer = new byte[2 * sealedSize];
        var dialogue = Close(cipher, nonces, SealedColumn.Dialogue, session.Id, session.Dialogue.Span, _buffer);
        var holdings = Close(cipher, nonces, SealedColumn.Holdings, session.Id, session.Holdings.Span, _buffer.AsSpan(dialogue.Length));
        _write.Bind(1, key.Row).Bind(2, id)
            .Bind(3, Expiry.Minute(session.Dialogue.IsEmpty || session.HoldingsEnd < session.DialogueEnds ? session.HoldingsEnd : session.DialogueEnds))
            .Bind(4, session.DialogueEnds.UtcTicks).Bind(5, session.HoldingsEnd.UtcTicks)
            .Bind(6, session.Show).Bind(7, session.Due?.UtcTicks)
            .Bind(8, dialogue).Bind(9, holdings).Bind(10, Restores)
            .Run();
    }

    public void Delete(long row) => _delete.Bind(1, row).Run();

    /// <summary>The rows between two numbers (the first excluded, the second included), in order.</summary>
    public List<(long Row, SessionId Session)> RowsBetween(long after, long last, int limit)
    {
        var rows = new List<(long, SessionId)>();
        _between.Bind(1, after).Bind(2, last).Bind(3, limit);
        while (_between.Step()) rows.Add((_between.Number(0), SessionIdBytes.Read(_between.Bytes(1))));
        return rows;
    }

    /// <summary>The sessions that began last, the latest first.</summary>
    public List<SessionId> Newest(int limit) => Ids(_newest.Bind(1, limit));

    public List<SessionId> FindShows(int limit) => Ids(_shows.Bind(1, limit));

    public List<DueSession> FindDue(DateTimeOffset until, int limit)
    {
        var found = new List<DueSession>();
        _due.Bind(1, until.UtcTicks).Bind(2, limit);
        while (_due.Step()) found.Add(new(SessionIdBytes.Read(_due.Bytes(0)), Instant(_due.Number(1))));
        return found;
    }

    public DateTimeOffset? FindNextDue(DateTimeOffset after)
    {
        _nextDue.Bind(1, after.UtcTicks).Step();
        var next = _nextDue.NumberOrNull(0);
        _nextDue.Reset();
        return next is { } ticks ? Instant(ticks) : null;
    }

    private static List<SessionId> Ids(Statement bound)
    {
        var ids = new List<SessionId>();
        while (bound.Step()) ids.Add(SessionIdBytes.Read(bound.Bytes(0)));
        return ids;
    }

    private static ReadOnlySpan<byte> Close(AesGcm cipher, Nonces nonces, SealedColumn column, SessionId id, ReadOnlySpan<byte> plain, Span<byte> buffer)
    {
        if (plain.IsEmpty) return [];
        var closed = buffer[..(plain.Length + Seal.Overhead)];
        Seal.Close(cipher, nonces, new(column, id), plain, closed);
        return closed;
    }

    private static byte[] Open(AesGcm cipher, SealedColumn column, SessionId id, ReadOnlySpan<byte> closed) => closed.IsEmpty
        ? []
        : Seal.Open(cipher, new(column, id), closed) ?? throw new StoreDamagedException(
            $"The record {id} does not open under its key: the data file is damaged. Stop, and put back a backup of the data (talks since then begin anew).");

    private static DateTimeOffset Instant(long utcTicks) => new(utcTicks, TimeSpan.Zero);
}
