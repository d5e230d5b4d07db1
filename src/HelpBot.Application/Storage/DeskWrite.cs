namespace HelpBot.Application.Storage;

/// <summary>What a batch changes of the volunteers' desk.</summary>
/// <remarks>
/// The desk is kept in <em>records</em>, each with a random key of its own and a few numbered rows under it: the people, the state of the desk, every case. To end a record
/// is to destroy its key: no copy of the data, however old, can be read beside the keys that are left.
/// </remarks>
public sealed record DeskWrite
{
    /// <summary>Which record stands where from now on; slots that are not named stay as they are.</summary>
    public IReadOnlyList<DeskHead> Heads { get; init; } = [];

    /// <summary>Rows to write whole, or to delete. A record that is new gets its key now. Each row at most once.</summary>
    public IReadOnlyList<DeskRow> Rows { get; init; } = [];

    /// <summary>Records that end: their rows go with this commit, their keys with <see cref="ISessionStore.ShredAsync"/>.</summary>
    public IReadOnlyList<SessionId> Ended { get; init; } = [];

    /// <summary>Reveals to put on record.</summary>
    public IReadOnlyList<Reveal> Reveals { get; init; } = [];

    /// <summary>Whether there is nothing in it.</summary>
    public bool IsEmpty => Heads.Count == 0 && Rows.Count == 0 && Ended.Count == 0 && Reveals.Count == 0;
}

/// <summary>The desk as the store keeps it.</summary>
/// <param name="Heads">Which record stands where; slots whose record is gone are left out.</param>
/// <param name="Rows">All rows of all records, opened, by record and row. Those whose key is gone are left out and swept.</param>
/// <param name="Restored">A head comes from a restored backup and was not written since: what it says of cases is old.</param>
public sealed record StoredDesk(IReadOnlyList<DeskHead> Heads, IReadOnlyList<DeskRow> Rows, bool Restored);

/// <summary>A record in its place.</summary>
/// <param name="Slot">The place; the application's own numbers.</param>
/// <param name="Record">The record.</param>
public readonly record struct DeskHead(byte Slot, SessionId Record);

/// <summary>One row of a record. The store encrypts it under the record's key, bound to its place.</summary>
/// <param name="Record">The record.</param>
/// <param name="Number">Its number in the record, from 0.</param>
/// <param name="Content">Encoded; empty to delete the row.</param>
public readonly record struct DeskRow(SessionId Record, int Number, ReadOnlyMemory<byte> Content);

/// <summary>Somebody was shown what belongs to a case. Kept 90 days; no content.</summary>
/// <param name="At">When.</param>
/// <param name="Case">The desk's own name of the case.</param>
/// <param name="By">The desk's own name of the volunteer.</param>
public readonly record struct Reveal(DateTimeOffset At, UInt128 Case, UInt128 By);
