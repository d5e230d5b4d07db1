using HelpBot.Application.Desk;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Storage.Desk;
using HelpBot.Storage.Files;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Sessions;
using HelpBot.Storage.Sqlite;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace HelpBot.Storage;

/// <summary>The store in two SQLite files: the data, and in another folder the keys that open it.</summary>
/// <remarks>
/// All work is done before the task is returned: it is a few milliseconds on one file, and there is one writer. Calls from several threads wait for each other.
/// </remarks>
public sealed partial class SqliteSessionStore : ISessionStore
{
    private readonly Lock _gate = new();
    private readonly DataFolderLock _folderLock;
    private readonly KeyRing _keys;
    private readonly DataFile _data;
    private readonly HashSet<SessionId> _forgotten;
    private readonly HashSet<SessionId> _ended;
    private readonly DeskCommit _desk;
    private readonly Commit _commit;
    private readonly Sweep _sweep;
    private readonly Shredder _shredder;
    private readonly FullDisk _fullDisk;
    private bool _closed;

    private SqliteSessionStore(StoreParts parts, TimeProvider time, ILogger logger)
    {
        (_folderLock, _keys, _data, var reserves) = parts;
        _forgotten = _data.Forgotten.All();
        _ended = _data.Ended.All();
        _fullDisk = new(reserves, time, logger);
        _desk = new(_keys, _data, _ended);
        _commit = new(_keys, _data, _forgotten, _desk);
        _shredder = new(_keys, _data, _forgotten, _ended);
        _sweep = new(_keys, _data, _forgotten, _desk, _shredder);
    }

    /// <summary>Opens a store, or makes one where neither data nor keys are.</summary>
    /// <param name="options">Where.</param>
    /// <param name="time">The clock of this opening and of log lines. What expires when is told by the caller.</param>
    /// <param name="logger">Gets counts, never content.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <exception cref="StoreRefusedException">The files cannot be used as they are; the message says what to do.</exception>
    public static Task<SqliteSessionStore> OpenAsync(StoreOptions options, TimeProvider time, ILogger? logger = null, CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        logger ??= NullLogger.Instance;
        var opening = new StoreOpening(StorePaths.From(options), time.GetUtcNow());
        var store = new SqliteSessionStore(opening.Open(), time, logger);
        try
        {
            // What a crash left half done.
            store._sweep.EndJobKeys();
            if (store._shredder.HasWork) store._shredder.Run();
        }
        catch (SqliteFailure failure)
        {
            // It waits for the next start, or the next sweep.
            Log.LeftForLater(logger, failure.Code);
        }

        if (opening.IsNew) Log.Made(logger);
        if (opening.Migrated > 0) Log.Migrated(logger, opening.Migrated);
        if (opening.IsRestored) Log.Restored(logger);
        return Task.FromResult(store);
    }

    /// <summary>Knows invitations that an operator signed with this store's keys, see <see cref="StoreReading.Invites"/>.</summary>
    public IInviteSeal Invites => _keys.Invites;

    /// <inheritdoc/>
    public bool[] AreKnown(ReadOnlySpan<long> updateIds)
    {
        lock (_gate)
        {
            var known = new bool[updateIds.Length];
            try
            {
                for (var at = 0; at < known.Length; at++) known[at] = _data.Updates.IsKnown(updateIds[at]);
                return known;
            }
            catch (SqliteFailure failure)
            {
                throw StoreFailure.Of(failure);
            }
        }
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<FoundSession>> LoadAsync(IReadOnlyList<TelegramChatId> chats, CancellationToken cancellationToken) =>
        Do<IReadOnlyList<FoundSession>>(() => Read(() => chats.Select(Find).ToArray()), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredSession>> LoadAsync(IReadOnlyList<SessionId> sessions, CancellationToken cancellationToken) =>
        Do<IReadOnlyList<StoredSession>>(
            () => Read(() => sessions.Select(session => _keys.Find(session) is { } key ? _data.Sessions.Find(key) : null).OfType<StoredSession>().ToArray()),
            cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<SessionId>> FindShowsAsync(int limit, CancellationToken cancellationToken) =>
        Do<IReadOnlyList<SessionId>>(() => _data.Sessions.FindShows(limit), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<DueSession>> FindDueAsync(DateTimeOffset until, int limit, CancellationToken cancellationToken) =>
        Do<IReadOnlyList<DueSession>>(() => _data.Sessions.FindDue(until, limit), cancellationToken);

    /// <inheritdoc/>
    public Task<DateTimeOffset?> FindNextDueAsync(DateTimeOffset after, CancellationToken cancellationToken) =>
        Do(() => _data.Sessions.FindNextDue(after), cancellationToken);

    /// <inheritdoc/>
    public Task CommitAsync(StoreBatch batch, CancellationToken cancellationToken) =>
        Do(() => _fullDisk.Write(batch.MayUseReserve, () => _commit.Run(batch)), cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<EraseJob>> FindEraseJobsAsync(CancellationToken cancellationToken) =>
        Do<IReadOnlyList<EraseJob>>(FindEraseJobs, cancellationToken);

    /// <inheritdoc/>
    public Task<StoredDesk> LoadDeskAsync(CancellationToken cancellationToken) =>
        Do(() => Read(_desk.Load), cancellationToken);

    /// <inheritdoc/>
    public Task<bool> ShredAsync(CancellationToken cancellationToken) =>
        Do(() => _fullDisk.TryWrite(_shredder.Run), cancellationToken);

    /// <inheritdoc/>
    public Task<int> SweepAsync(DateTimeOffset now, int limit, CancellationToken cancellationToken) =>
        Do(() => _fullDisk.Write(mayUseReserve: false, () => _sweep.Run(now, limit)), cancellationToken);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        lock (_gate)
        {
            if (_closed) return ValueTask.CompletedTask;
            _closed = true;
            try
            {
                _commit.Settle();
            }
            catch (SqliteFailure)
            {
                // A full disk: the next start finds the files as after a crash, which it is made for.
            }

            _data.Dispose();
            _keys.Dispose();
            _folderLock.Dispose();
            return ValueTask.CompletedTask;
        }
    }

    /// <summary>A number that the data file's connection answers, for tests and the benchmarks.</summary>
    internal long AskData(string sql)
    {
        lock (_gate) return _data.Database.Ask(sql);
    }

    /// <summary>As <see cref="AskData"/>, of the key database.</summary>
    internal long AskKeys(string sql)
    {
        lock (_gate) return _keys.Database.Ask(sql);
    }

    /// <summary>Lets both page caches grow, for <see cref="BulkMaker"/>.</summary>
    internal void WidenCache(int mebibytes)
    {
        lock (_gate)
        {
            _data.Database.Execute($"PRAGMA cache_size = -{mebibytes * 1024}");
            _keys.Database.Execute($"PRAGMA cache_size = -{mebibytes * 1024}");
        }
    }

    private FoundSession Find(TelegramChatId chat)
    {
        SessionId? unused = null;
        foreach (var key in _keys.FindAll(chat))
        {
            if (_forgotten.Contains(key.Session)) continue;
            if (_data.Sessions.Find(key) is { } row) return new(row.Id, row);
            // A key whose row was never written (a crash between the files) or is lost (an older backup): it waits for one.
            unused ??= key.Session;
        }

        return new(unused ?? SessionIdBytes.Fresh(), null);
    }

    private T Read<T>(Func<T> read)
    {
        using (_keys.Database.BeginRead())
        using (_data.Database.BeginRead())
            return read();
    }

    private List<EraseJob> FindEraseJobs()
    {
        var jobs = new List<EraseJob>();
        foreach (var closed in _data.Jobs.All())
        {
            using var cipher = _keys.FindJob(closed.Id);
            if (cipher is not null) jobs.Add(closed.Open(cipher));
        }

        return jobs;
    }

    private Task<T> Do<T>(Func<T> work, CancellationToken cancellationToken)
    {
        if (cancellationToken.IsCancellationRequested) return Task.FromCanceled<T>(cancellationToken);
        try
        {
            lock (_gate)
            {
                ObjectDisposedException.ThrowIf(_closed, this);
                return Task.FromResult(work());
            }
        }
        catch (SqliteFailure failure)
        {
            return Task.FromException<T>(StoreFailure.Of(failure));
        }
        catch (Exception failure)
        {
            return Task.FromException<T>(failure);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(2001, LogLevel.Warning, "A new store was made. Copy its data as often as you like; keep its keys out of every such copy")]
        public static partial void Made(ILogger logger);

        [LoggerMessage(2002, LogLevel.Information, "The tables were brought to the present version in {Steps} steps")]
        public static partial void Migrated(ILogger logger, int steps);

        [LoggerMessage(2003, LogLevel.Warning, "The data file is a backup that was put back: what waited to be sent is dropped and all sessions are locked")]
        public static partial void Restored(ILogger logger);

        [LoggerMessage(2004, LogLevel.Warning, "Keys that are no longer needed could not be destroyed yet (SQLite error {Code}); it is tried again")]
        public static partial void LeftForLater(ILogger logger, int code);
    }
}
