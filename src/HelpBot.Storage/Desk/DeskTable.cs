using System.Security.Cryptography;
using HelpBot.Application.Storage;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage.Desk;

/// <summary>The desk's records in the data file.</summary>
internal sealed class DeskTable(Database database)
{
    private readonly Statement _heads = database.Prepare("SELECT slot, record, restores FROM desk_head ORDER BY slot");
    private readonly Statement _setHead = database.Prepare("INSERT INTO desk_head (slot, record, restores) VALUES (?1, ?2, ?3) ON CONFLICT (slot) DO UPDATE SET record = ?2, restores = ?3");
    private readonly Statement _dropHead = database.Prepare("DELETE FROM desk_head WHERE record = ?1");
    private readonly Statement _rows = database.Prepare("SELECT record, number, content FROM desk_row ORDER BY record, number");
    private readonly Statement _records = database.Prepare("SELECT DISTINCT record FROM desk_row");
    private readonly Statement _write = database.Prepare("INSERT INTO desk_row (record, number, content) VALUES (?1, ?2, ?3) ON CONFLICT (record, number) DO UPDATE SET content = ?3");
    private readonly Statement _delete = database.Prepare("DELETE FROM desk_row WHERE record = ?1 AND number = ?2");
    private readonly Statement _end = database.Prepare("DELETE FROM desk_row WHERE record = ?1");

    /// <summary>How many restored backups lie behind the file.</summary>
    public long Restores { get; set; }

    /// <summary>The heads, and whether one of them is older than the last backup that was put back.</summary>
    public (List<DeskHead> Heads, bool Restored) Heads()
    {
        var heads = new List<DeskHead>();
        var restored = false;
        while (_heads.Step())
        {
            heads.Add(new((byte)_heads.Number(0), SessionIdBytes.Read(_heads.Bytes(1))));
            restored |= _heads.Number(2) < Restores;
        }

        return (heads, restored);
    }

    public void Write(DeskHead head)
    {
        Span<byte> id = stackalloc byte[SessionIdBytes.Size];
        SessionIdBytes.Write(head.Record, id);
        _setHead.Bind(1, head.Slot).Bind(2, id).Bind(3, Restores).Run();
    }

    public void Write(DeskRow row, AesGcm cipher, Nonces nonces)
    {
        var closed = new byte[row.Content.Length + Seal.Overhead];
        Seal.Close(cipher, nonces, new(SealedColumn.DeskRow, row.Record, row.Number), row.Content.Span, closed);
        Bind(_write, row.Record).Bind(2, row.Number).Bind(3, closed).Run();
    }

    public void Delete(SessionId record, int number) => Bind(_delete, record).Bind(2, number).Run();

    /// <summary>Takes a record out: all its rows, and its head if it has one.</summary>
    public void End(SessionId record)
    {
        Bind(_end, record).Run();
        Bind(_dropHead, record).Run();
    }

    /// <summary>All rows, still sealed.</summary>
    public List<ClosedRow> Rows()
    {
        var rows = new List<ClosedRow>();
        while (_rows.Step()) rows.Add(new(SessionIdBytes.Read(_rows.Bytes(0)), (int)_rows.Number(1), _rows.Bytes(2).ToArray()));
        return rows;
    }

    /// <summary>The records that have a row.</summary>
    public HashSet<SessionId> Records()
    {
        var records = new HashSet<SessionId>();
        while (_records.Step()) records.Add(SessionIdBytes.Read(_records.Bytes(0)));
        return records;
    }

    private static Statement Bind(Statement statement, SessionId record)
    {
        Span<byte> id = stackalloc byte[SessionIdBytes.Size];
        SessionIdBytes.Write(record, id);
        return statement.Bind(1, id);
    }

    /// <summary>A row as the file holds it.</summary>
    internal readonly record struct ClosedRow(SessionId Record, int Number, byte[] Content)
    {
        /// <exception cref="StoreDamagedException">The key does not open it.</exception>
        public DeskRow Open(AesGcm cipher) => new(
            Record,
            Number,
            Seal.Open(cipher, new(SealedColumn.DeskRow, Record, Number), Content)
                ?? throw new StoreDamagedException($"A record of the desk ({Record}) does not open under its key: the data file is damaged. Stop, and put back a backup of the data."));
    }
}
