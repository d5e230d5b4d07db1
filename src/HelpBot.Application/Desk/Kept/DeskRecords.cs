using HelpBot.Application.Storage;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Cases.Stored;
using HelpBot.Domain.Conversation.Stored;

namespace HelpBot.Application.Desk.Kept;

/// <summary>The desk's memory as the store keeps it: what differs between two memories becomes rows.</summary>
/// <remarks>
/// Three kinds of records. The people: who is on the list, their chats, shifts, invitations; its key stays. The state: everything that names a case; it moves to a fresh key
/// whenever a case's key is destroyed, so that an older copy of it can be read no more than the case itself. And one record for each case.
/// </remarks>
internal sealed class DeskRecords(IRandomSource random)
{
    private const byte People = 1;
    private const byte State = 2;

    // Rows of the people's record: the list, then the chats. Rows of the state's: the machine, what hangs in the group, the panels.
    private const int FirstRow = 0;
    private const int BoardRow = 1;
    private const int PanelsRow = 2;

    private SessionId? _people;
    private SessionId? _state;

    // What the write under way will make them.
    private (SessionId? People, SessionId? State) _next;

    /// <summary>Reads what is stored.</summary>
    /// <exception cref="InvalidDataException">It was not written by this program, or by a newer version.</exception>
    public DeskMemory Read(StoredDesk stored)
    {
        foreach (var head in stored.Heads)
        {
            if (head.Slot == People) _people = head.Record;
            if (head.Slot == State) _state = head.Record;
        }
        var memory = DeskMemory.New;
        foreach (var row in stored.Rows.Where(row => row.Record == _people)) memory = ReadPeople(memory, row);
        // What a backup says of cases is old: whoever was in a talk then has long gone on, or been told.
        if (stored.Restored) return memory;
        foreach (var row in stored.Rows.Where(row => row.Record == _state)) memory = ReadState(memory, row);
        foreach (var record in stored.Rows.Where(row => row.Record != _people && row.Record != _state).GroupBy(row => row.Record)) memory = ReadCase(memory, record.Key, record);
        return memory.AskAgain();
    }

    /// <summary>Records that nothing names any more: of a restored backup, or left by a crash.</summary>
    public List<SessionId> Orphans(StoredDesk stored, DeskMemory memory)
    {
        var known = memory.Files.Values.Select(file => file.Record).ToHashSet();
        if (_people is { } people) known.Add(people);
        if (_state is { } state && !stored.Restored) known.Add(state);
        if (stored.Restored) _state = null;
        return [.. stored.Rows.Select(row => row.Record).Distinct().Where(record => !known.Contains(record))];
    }

    /// <summary>What is to be written so that the store has <paramref name="now"/> instead of <paramref name="before"/>.</summary>
    /// <param name="before">As committed.</param>
    /// <param name="now">As it shall be.</param>
    /// <param name="ended">Cases whose key is destroyed.</param>
    /// <param name="reveals">Reveals to note.</param>
    public DeskWrite Changes(DeskMemory before, DeskMemory now, IReadOnlyCollection<SessionId> ended, IReadOnlyList<Reveal> reveals)
    {
        _next = (_people, _state);
        var (heads, rows, over) = (new List<DeskHead>(), new List<DeskRow>(), new List<SessionId>(ended));
        WritePeople(before, now, heads, rows);
        WriteState(before, now, heads, rows, over);
        foreach (var (id, file) in now.Files) WriteCase(before.Files.GetValueOrDefault(id), id, file, rows);
        return new DeskWrite { Heads = heads, Rows = rows, Ended = over, Reveals = reveals };
    }

    /// <summary>The last <see cref="Changes"/> are committed.</summary>
    public void Committed() => (_people, _state) = _next;

    private static DeskMemory ReadPeople(DeskMemory memory, DeskRow row)
    {
        if (row.Number == FirstRow) return memory with { State = Whole(DeskCodec.Decode(row.Content.Span)) };
        var (id, chat) = MemoryCodec.ReadAccount(row.Content.Span);
        return memory with { Panels = memory.Panels.SetItem(id, new Panel(chat)) };
    }

    private static DeskMemory ReadState(DeskMemory memory, DeskRow row)
    {
        switch (row.Number)
        {
            case FirstRow: return memory with { State = Whole(DeskCodec.Decode(row.Content.Span)) };
            case BoardRow:
                var (last, board) = MemoryCodec.ReadBoard(row.Content.Span);
                return memory with { LastItem = last, Board = board };
            default: return memory with { Panels = MemoryCodec.ReadPanels(row.Content.Span, memory.Panels) };
        }
    }

    private static DeskMemory ReadCase(DeskMemory memory, SessionId record, IEnumerable<DeskRow> rows)
    {
        (CaseId Id, CaseFile File)? read = null;
        foreach (var row in rows)
        {
            if (row.Number == FirstRow) read = MemoryCodec.ReadFile(record, row.Content.Span);
            else if (read is { } file && MemoryCodec.ReadItem(row.Content.Span) is var item) read = (file.Id, file.File with { Items = file.File.Items.SetItem(item.Id, item) });
        }
        return read is { } whole && memory.State.Find(whole.Id) is not null ? memory.With(whole.Id, whole.File) : memory;
    }

    private void WritePeople(DeskMemory before, DeskMemory now, List<DeskHead> heads, List<DeskRow> rows)
    {
        var record = _next.People ??= Head(People, heads);
        if (heads.Count > 0 || IsOther(before.State, now.State)) rows.Add(new(record, FirstRow, DeskCodec.Encode(WithoutCases(now.State))));
        foreach (var (id, panel) in now.Panels)
            if (before.Panels.GetValueOrDefault(id)?.Chat != panel.Chat) rows.Add(new(record, id.Value, MemoryCodec.Write(id, panel)));
        foreach (var id in before.Panels.Keys)
            if (!now.Panels.ContainsKey(id)) rows.Add(new(record, id.Value, default));
    }

    private void WriteState(DeskMemory before, DeskMemory now, List<DeskHead> heads, List<DeskRow> rows, List<SessionId> over)
    {
        var moves = _state is null || over.Count > 0;
        if (moves)
        {
            if (_state is { } old) over.Add(old);
            _next.State = Head(State, heads);
        }
        var record = _next.State!.Value;
        if (moves || !ReferenceEquals(before.State, now.State)) rows.Add(new(record, FirstRow, DeskCodec.Encode(now.State)));
        if (moves || before.LastItem != now.LastItem || !ReferenceEquals(before.Board, now.Board)) rows.Add(new(record, BoardRow, MemoryCodec.Write(now.LastItem, now.Board)));
        if (moves || !ReferenceEquals(before.Panels, now.Panels)) rows.Add(new(record, PanelsRow, MemoryCodec.Write(now.Panels)));
    }

    private static void WriteCase(CaseFile? before, CaseId id, CaseFile now, List<DeskRow> rows)
    {
        if (ReferenceEquals(before, now)) return;
        if (before is null || before.HeldFiles != now.HeldFiles) rows.Add(new(now.Record, FirstRow, MemoryCodec.Write(id, now)));
        foreach (var (number, item) in now.Items)
            if (!ReferenceEquals(before?.Items.GetValueOrDefault(number), item)) rows.Add(new(now.Record, number.Value, MemoryCodec.Write(item)));
        if (before is null) return;
        foreach (var number in before.Items.Keys)
            if (!now.Items.ContainsKey(number)) rows.Add(new(now.Record, number.Value, default));
    }

    private static bool IsOther(DeskState before, DeskState now) =>
        !ReferenceEquals(before.People, now.People) || before.Planned != now.Planned || before.Invites != now.Invites || before.IsStrict != now.IsStrict || before.LastCase != now.LastCase || before.LastVolunteer != now.LastVolunteer;

    // Numbers must never be given twice, also after a backup was put back; what names a case stays out.
    private static DeskState WithoutCases(DeskState state) => DeskState.New with
    {
        People = state.People,
        Planned = state.Planned,
        Invites = state.Invites,
        IsStrict = state.IsStrict,
        LastCase = state.LastCase,
        LastVolunteer = state.LastVolunteer,
    };

    private static DeskState Whole(Decoding<DeskState> decoding) => decoding switch
    {
        Decoding<DeskState>.Whole whole => whole.Value,
        Decoding<DeskState>.Newer newer => throw new InvalidDataException($"The stored desk has version {newer.Version}; this program is older."),
        _ => throw new InvalidDataException("The stored desk is no such document."),
    };

    private SessionId Head(byte slot, List<DeskHead> heads)
    {
        var record = random.NextId();
        heads.Add(new(slot, record));
        return record;
    }
}
