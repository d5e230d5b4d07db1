using System.Buffers.Binary;
using HelpBot.Application.Storage;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage.Desk;

/// <summary>Who was shown which case, and when; for operators who must answer for it.</summary>
internal sealed class RevealTable(Database database)
{
    /// <summary>How long a line is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    private readonly Statement _add = database.Prepare("INSERT INTO reveal (at, of_case, by) VALUES (?1, ?2, ?3)");
    private readonly Statement _sweep = database.Prepare("DELETE FROM reveal WHERE at <= ?1");

    public void Add(Reveal reveal)
    {
        Span<byte> ids = stackalloc byte[32];
        BinaryPrimitives.WriteUInt128BigEndian(ids, reveal.Case);
        BinaryPrimitives.WriteUInt128BigEndian(ids[16..], reveal.By);
        _add.Bind(1, reveal.At.UtcTicks).Bind(2, ids[..16]).Bind(3, ids[16..]).Run();
    }

    /// <returns>How many were too old.</returns>
    public int Sweep(DateTimeOffset now)
    {
        _sweep.Bind(1, (now - Kept).UtcTicks).Run();
        return database.Changes;
    }
}
