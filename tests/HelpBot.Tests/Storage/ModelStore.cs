using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;

namespace HelpBot.Tests.Storage;

/// <summary>The contract in the plainest way: what a store must seem to do, on dictionaries. Reopening it is a matter of not throwing it away.</summary>
internal sealed class ModelStore : ISessionStore
{
    private readonly Dictionary<TelegramChatId, SessionId> _names = [];
    private readonly Dictionary<SessionId, StoredSession> _rows = [];
    private readonly List<SessionId> _order = [];
    private readonly HashSet<SessionId> _forgotten = [];
    private readonly Dictionary<SessionId, EraseJob> _jobs = [];
    private readonly Dictionary<long, DateTimeOffset> _updates = [];
    private readonly SortedDictionary<byte, SessionId> _heads = [];
    private readonly Dictionary<(SessionId Record, int Number), DeskRow> _desk = [];
    private readonly HashSet<SessionId> _ended = [];
    private uint _next = 1_000;

    public bool[] AreKnown(ReadOnlySpan<long> updateIds)
    {
        var known = new bool[updateIds.Length];
        for (var at = 0; at < known.Length; at++) known[at] = _updates.ContainsKey(updateIds[at]);
        return known;
    }

    public Task<IReadOnlyList<FoundSession>> LoadAsync(IReadOnlyList<TelegramChatId> chats, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FoundSession>>(chats.Select(chat =>
            _names.TryGetValue(chat, out var id) ? new FoundSession(id, _rows[id]) : new FoundSession(new(_next++), null)).ToArray());

    public Task<IReadOnlyList<StoredSession>> LoadAsync(IReadOnlyList<SessionId> sessions, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StoredSession>>(sessions.Where(_rows.ContainsKey).Select(id => _rows[id]).ToArray());

    public Task<IReadOnlyList<SessionId>> FindShowsAsync(int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SessionId>>(InOrder().Where(row => row.Show is not null).OrderBy(row => row.Show).Take(limit).Select(row => row.Id).ToArray());

    public Task<IReadOnlyList<DueSession>> FindDueAsync(DateTimeOffset until, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DueSession>>(InOrder().Where(row => row.Due <= until).OrderBy(row => row.Due).Take(limit).Select(row => new DueSession(row.Id, row.Due!.Value)).ToArray());

    public Task<DateTimeOffset?> FindNextDueAsync(DateTimeOffset after, CancellationToken cancellationToken) =>
        Task.FromResult(_rows.Values.Where(row => row.Due > after).Min(row => row.Due));

    public Task CommitAsync(StoreBatch batch, CancellationToken cancellationToken)
    {
        foreach (var (row, chat) in batch.Sessions)
            if (_forgotten.Contains(row.Id) || (chat is null && !_rows.ContainsKey(row.Id))) throw new InvalidOperationException();
        foreach (var session in batch.Forgotten) Drop(session);
        foreach (var (row, chat) in batch.Sessions)
        {
            if (batch.Forgotten.Contains(row.Id)) continue;
            if (chat is { } name) _names[name] = row.Id;
            if (!_rows.ContainsKey(row.Id)) _order.Add(row.Id);
            _rows[row.Id] = row;
        }

        Write(batch.Desk ?? new());
        foreach (var job in batch.EraseJobs) _jobs[job.Id] = job;
        foreach (var job in batch.FinishedJobs) _jobs.Remove(job);
        foreach (var id in batch.UpdateIds) _updates.TryAdd(id, batch.Now);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<EraseJob>> FindEraseJobsAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<EraseJob>>(_jobs.Values.ToArray());

    public Task<StoredDesk> LoadDeskAsync(CancellationToken cancellationToken) => Task.FromResult(new StoredDesk(
        [.. _heads.Select(head => new DeskHead(head.Key, head.Value))],
        [.. _desk.Values.OrderBy(row => row.Record.Value).ThenBy(row => row.Number)],
        Restored: false));

    public Task<bool> ShredAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    public Task<int> SweepAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken)
    {
        var ended = InOrder().Where(row => !row.Dialogue.IsEmpty && row.DialogueEnds <= now).Take(limit).ToList();
        foreach (var row in ended) _rows[row.Id] = row with { Dialogue = default };
        var gone = InOrder().Where(row => row.HoldingsEnd <= now).Take(limit - ended.Count).ToList();
        foreach (var row in gone) Drop(row.Id);
        foreach (var job in _jobs.Values.Where(job => job.Ends <= now).ToList()) _jobs.Remove(job.Id);
        foreach (var (id, _) in _updates.Where(update => Hour(update.Value) < Hour(now) - 48).ToList()) _updates.Remove(id);
        return Task.FromResult(ended.Count + gone.Count);

        static long Hour(DateTimeOffset instant) => instant.UtcTicks / TimeSpan.TicksPerHour;
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private void Write(DeskWrite desk)
    {
        if (desk.Rows.Any(row => _ended.Contains(row.Record))) throw new InvalidOperationException();
        foreach (var record in desk.Ended)
        {
            _ended.Add(record);
            foreach (var place in _desk.Keys.Where(place => place.Record == record).ToList()) _desk.Remove(place);
            foreach (var head in _heads.Where(head => head.Value == record).ToList()) _heads.Remove(head.Key);
        }

        foreach (var row in desk.Rows)
        {
            if (row.Content.IsEmpty) _desk.Remove((row.Record, row.Number));
            else _desk[(row.Record, row.Number)] = row;
        }

        foreach (var head in desk.Heads) _heads[head.Slot] = head.Record;
    }

    private List<StoredSession> InOrder() => _order.Select(id => _rows[id]).ToList();

    private void Drop(SessionId session)
    {
        _forgotten.Add(session);
        _rows.Remove(session);
        _order.Remove(session);
        foreach (var (chat, _) in _names.Where(name => name.Value == session).ToList()) _names.Remove(chat);
    }
}
