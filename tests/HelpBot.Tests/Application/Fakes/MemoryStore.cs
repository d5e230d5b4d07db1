using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;

namespace HelpBot.Tests.Application.Fakes;

/// <summary>A store in memory, for tests only: it outlives the runs of the program.</summary>
internal sealed class MemoryStore
{
    private readonly Dictionary<long, SessionId> _names = [];
    private ulong _lastName;

    public Dictionary<SessionId, StoredSession> Rows { get; } = [];

    public Dictionary<SessionId, EraseJob> Jobs { get; } = [];

    public SortedDictionary<byte, SessionId> DeskHeads { get; } = [];

    public Dictionary<(SessionId Record, int Number), DeskRow> DeskRows { get; } = [];

    public HashSet<long> Known { get; } = [];

    public List<StoreBatch> Commits { get; } = [];

    /// <summary>What the next commits fail with; null if they do not.</summary>
    public Func<StoreBatch, StoreUnavailableException?> Failure { get; set; } = static _ => null;

    /// <summary>How often a reader is in the way of shredding.</summary>
    public int BusyShreds { get; set; }

    public int Shreds { get; set; }

    /// <summary>Chats at which the program fails, as at a bug.</summary>
    public HashSet<long> Bugs { get; } = [];

    public SessionId? NameOf(long chat) => _names.TryGetValue(chat, out var name) ? name : null;

    public SessionId Fresh() => new(new UInt128(0xA5, ++_lastName));

    public void Commit(StoreBatch batch)
    {
        if (Failure(batch) is { } failure) throw failure;
        Assert.Equal(batch.Sessions.Count, batch.Sessions.Select(write => write.Row.Id).Distinct().Count());
        foreach (var id in batch.UpdateIds) Assert.True(Known.Add(id), $"update {id} was committed twice");
        foreach (var (row, newChat) in batch.Sessions)
        {
            if (newChat is { } chat) _names[chat.Value] = row.Id;
            Assert.Contains(row.Id, _names.Values);
            Rows[row.Id] = row;
        }
        foreach (var session in batch.Forgotten)
        {
            Rows.Remove(session);
            foreach (var name in _names.Where(name => name.Value == session).ToList()) _names.Remove(name.Key);
        }
        Write(batch.Desk ?? new());
        foreach (var job in batch.EraseJobs) Jobs[job.Id] = job;
        foreach (var job in batch.FinishedJobs) Jobs.Remove(job);
        Commits.Add(batch);
    }

    private void Write(DeskWrite desk)
    {
        foreach (var record in desk.Ended)
        {
            foreach (var place in DeskRows.Keys.Where(place => place.Record == record).ToList()) DeskRows.Remove(place);
            foreach (var head in DeskHeads.Where(head => head.Value == record).ToList()) DeskHeads.Remove(head.Key);
        }

        foreach (var row in desk.Rows)
        {
            if (row.Content.IsEmpty) DeskRows.Remove((row.Record, row.Number));
            else DeskRows[(row.Record, row.Number)] = row;
        }

        foreach (var head in desk.Heads) DeskHeads[head.Slot] = head.Record;
    }
}

/// <summary>One run's hold on the store: cut when the run is killed.</summary>
internal sealed class FakeStore(MemoryStore store) : ISessionStore
{
    public bool IsCut { get; set; }

    /// <summary>Completes before a commit may go on; for tests that stop in the middle.</summary>
    public Func<Task> BeforeCommit { get; set; } = static () => Task.CompletedTask;

    public bool[] AreKnown(ReadOnlySpan<long> updateIds)
    {
        var known = new bool[updateIds.Length];
        for (var i = 0; i < known.Length; i++) known[i] = store.Known.Contains(updateIds[i]);
        return known;
    }

    public Task<IReadOnlyList<FoundSession>> LoadAsync(IReadOnlyList<TelegramChatId> chats, CancellationToken cancellationToken) => Do<IReadOnlyList<FoundSession>>(() => chats.Any(chat => store.Bugs.Contains(chat.Value)) ? throw new InvalidOperationException("A bug.") :
        [.. chats.Select(chat => store.NameOf(chat.Value) is { } name && store.Rows.TryGetValue(name, out var row) ? new FoundSession(name, row) : new FoundSession(store.Fresh(), null))]);

    public Task<IReadOnlyList<StoredSession>> LoadAsync(IReadOnlyList<SessionId> sessions, CancellationToken cancellationToken) => Do<IReadOnlyList<StoredSession>>(() =>
        [.. sessions.Where(store.Rows.ContainsKey).Select(session => store.Rows[session])]);

    public Task<IReadOnlyList<SessionId>> FindShowsAsync(int limit, CancellationToken cancellationToken) => Do<IReadOnlyList<SessionId>>(() =>
        [.. store.Rows.Values.Where(row => row.Show is not null).OrderBy(row => row.Show).Take(limit).Select(row => row.Id)]);

    public Task<IReadOnlyList<DueSession>> FindDueAsync(DateTimeOffset until, int limit, CancellationToken cancellationToken) => Do<IReadOnlyList<DueSession>>(() =>
        [.. store.Rows.Values.Where(row => row.Due <= until).OrderBy(row => row.Due).Take(limit).Select(row => new DueSession(row.Id, row.Due!.Value))]);

    public Task<DateTimeOffset?> FindNextDueAsync(DateTimeOffset after, CancellationToken cancellationToken) => Do(() =>
        store.Rows.Values.Where(row => row.Due > after).Min(row => row.Due));

    public async Task CommitAsync(StoreBatch batch, CancellationToken cancellationToken)
    {
        await BeforeCommit();
        await Do(() =>
        {
            store.Commit(batch);
            return true;
        });
    }

    public Task<IReadOnlyList<EraseJob>> FindEraseJobsAsync(CancellationToken cancellationToken) => Do<IReadOnlyList<EraseJob>>(() => [.. store.Jobs.Values]);

    public Task<StoredDesk> LoadDeskAsync(CancellationToken cancellationToken) => Do(() => new StoredDesk(
        [.. store.DeskHeads.Select(head => new DeskHead(head.Key, head.Value))],
        [.. store.DeskRows.Values.OrderBy(row => row.Record.Value).ThenBy(row => row.Number)],
        Restored: false));

    public Task<bool> ShredAsync(CancellationToken cancellationToken) => Do(() =>
    {
        store.Shreds++;
        return store.BusyShreds-- <= 0;
    });

    public Task<int> SweepAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) => Do(() =>
    {
        var ended = store.Rows.Values.Where(row => row.HoldingsEnd <= now).Take(limit).ToList();
        foreach (var row in ended) store.Rows.Remove(row.Id);
        return ended.Count;
    });

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task<T> Do<T>(Func<T> work)
    {
        if (IsCut) return new TaskCompletionSource<T>().Task;
        try
        {
            return Task.FromResult(work());
        }
        catch (StoreUnavailableException why)
        {
            return Task.FromException<T>(why);
        }
    }
}
