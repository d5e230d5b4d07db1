using System.Security.Cryptography;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage.Keys;

/// <summary>The keys of sessions and erase jobs, in <c>keys.db</c>, wrapped by the master key.</summary>
internal sealed class KeyRing : IDisposable
{
    /// <summary>Opened keys held in memory: at most twice as many, some 150 bytes each.</summary>
    private const int CacheGeneration = 2_048;

    private readonly KeyWrap _wrap;
    private readonly byte[] _pepper;
    private readonly KeyCache _cache = new(CacheGeneration);
    private readonly Statement _byChat;
    private readonly Statement _bySession;
    private readonly Statement _insert;
    private readonly Statement _delete;
    private readonly Statement _after;
    private readonly Statement _job;
    private readonly Statement _insertJob;
    private readonly Statement _deleteJob;
    private readonly Statement _jobs;
    private readonly Statement _setGeneration;
    private long _lastRow;

    /// <param name="database">The open <c>keys.db</c>.</param>
    /// <param name="file">The key file that belongs to it.</param>
    /// <param name="lastRow">The highest row number of the data file: none is given twice, even if keys were lost.</param>
    public KeyRing(Database database, KeyFile file, long lastRow)
    {
        Database = database;
        _wrap = new KeyWrap(file.Master);
        _pepper = file.Pepper;
        _byChat = database.Prepare("SELECT row, session, wrapped FROM session_key WHERE who = ?1 ORDER BY row");
        _bySession = database.Prepare("SELECT row, wrapped FROM session_key WHERE session = ?1");
        _insert = database.Prepare("INSERT INTO session_key (row, who, session, wrapped) VALUES (?1, ?2, ?3, ?4)");
        _delete = database.Prepare("DELETE FROM session_key WHERE session = ?1");
        _after = database.Prepare("SELECT row, session FROM session_key WHERE row > ?1 ORDER BY row LIMIT ?2");
        _job = database.Prepare("SELECT wrapped FROM job_key WHERE job = ?1");
        _insertJob = database.Prepare("INSERT INTO job_key (job, wrapped) VALUES (?1, ?2)");
        _deleteJob = database.Prepare("DELETE FROM job_key WHERE job = ?1");
        _jobs = database.Prepare("SELECT job FROM job_key");
        _setGeneration = database.Prepare("UPDATE meta SET generation = ?1, settled = ?2");
        Desk = new DeskKeys(database, _wrap);
        Invites = new InviteSeal(_pepper);
        _lastRow = Math.Max(lastRow, database.Ask("SELECT coalesce(max(row), 0) FROM session_key"));
    }

    public Database Database { get; }

    /// <summary>The keys of the desk's records.</summary>
    public DeskKeys Desk { get; }

    /// <summary>Signs invitations.</summary>
    public InviteSeal Invites { get; }

    /// <summary>The number that the data file must carry too.</summary>
    public long Generation { get; private set; }

    /// <summary>When a backup of the data was last put back; the year 1 if never.</summary>
    public DateTimeOffset RestoredAt => new(Database.Ask("SELECT restored_at FROM meta"), TimeSpan.Zero);

    /// <summary>The keys of a chat: one at most, two while one is being forgotten.</summary>
    public IReadOnlyList<SessionKey> FindAll(TelegramChatId chat)
    {
        Span<byte> who = stackalloc byte[ChatName.Size];
        ChatName.Write(_pepper, chat, who);
        _byChat.Bind(1, who);
        List<SessionKey>? found = null;
        try
        {
            while (_byChat.Step())
            {
                var session = SessionIdBytes.Read(_byChat.Bytes(1));
                (found ??= new(1)).Add(_cache.Find(session) ?? Open(_byChat.Number(0), session, _byChat.Bytes(2)));
            }
        }
        finally
        {
            _byChat.Reset();
        }

        return found ?? (IReadOnlyList<SessionKey>)[];
    }

    /// <summary>A session's key; null if it never was, or is destroyed.</summary>
    public SessionKey? Find(SessionId session)
    {
        if (_cache.Find(session) is { } known) return known;
        Span<byte> id = stackalloc byte[SessionIdBytes.Size];
        SessionIdBytes.Write(session, id);
        _bySession.Bind(1, id);
        try
        {
            return _bySession.Step() ? Open(_bySession.Number(0), session, _bySession.Bytes(1)) : null;
        }
        finally
        {
            _bySession.Reset();
        }
    }

    /// <summary>Makes keys for sessions, within a transaction. To be handed to <see cref="Keep"/> once that is committed.</summary>
    public List<SessionKey> Make(IReadOnlyList<(SessionId Session, TelegramChatId Chat)> sessions)
    {
        Span<byte> who = stackalloc byte[ChatName.Size];
        Span<byte> id = stackalloc byte[SessionIdBytes.Size];
        var fresh = RandomNumberGenerator.GetBytes(sessions.Count * KeyWrap.KeySize).AsSpan();
        var wrapped = new byte[sessions.Count * KeyWrap.WrappedSize].AsSpan();
        _wrap.Wrap(fresh, wrapped);
        var keys = new List<SessionKey>(sessions.Count);
        foreach (var (session, chat) in sessions)
        {
            ChatName.Write(_pepper, chat, who);
            SessionIdBytes.Write(session, id);
            _insert.Bind(1, ++_lastRow).Bind(2, who).Bind(3, id).Bind(4, wrapped.Slice(keys.Count * KeyWrap.WrappedSize, KeyWrap.WrappedSize)).Run();
            keys.Add(new(_lastRow, session, fresh.Slice(keys.Count * KeyWrap.KeySize, KeyWrap.KeySize).ToArray()));
        }

        CryptographicOperations.ZeroMemory(fresh);
        return keys;
    }

    /// <summary>Keeps a fresh key at hand.</summary>
    public void Keep(SessionKey key) => _cache.Add(key);

    /// <summary>Destroys a session's key, within a transaction.</summary>
    public void Destroy(SessionId session)
    {
        Span<byte> id = stackalloc byte[SessionIdBytes.Size];
        SessionIdBytes.Write(session, id);
        _cache.Remove(session);
        _delete.Bind(1, id).Run();
    }

    /// <summary>The rows after one, in order: the sweep's walk.</summary>
    public List<(long Row, SessionId Session)> RowsAfter(long row, int limit)
    {
        var rows = new List<(long, SessionId)>();
        _after.Bind(1, row).Bind(2, limit);
        while (_after.Step()) rows.Add((_after.Number(0), SessionIdBytes.Read(_after.Bytes(1))));
        return rows;
    }

    /// <summary>A cipher for an erase job; null if its key is destroyed.</summary>
    public AesGcm? FindJob(SessionId job)
    {
        Span<byte> id = stackalloc byte[SessionIdBytes.Size];
        SessionIdBytes.Write(job, id);
        _job.Bind(1, id);
        if (!_job.Step()) return null;
        Span<byte> key = stackalloc byte[KeyWrap.KeySize];
        var opened = _wrap.TryUnwrap(_job.Bytes(0), key);
        _job.Reset();
        if (!opened) throw Damage(job);
        var cipher = Seal.Cipher(key);
        CryptographicOperations.ZeroMemory(key);
        return cipher;
    }

    /// <summary>Whether an erase job has a key.</summary>
    public bool HasJob(SessionId job)
    {
        Span<byte> id = stackalloc byte[SessionIdBytes.Size];
        SessionIdBytes.Write(job, id);
        var has = _job.Bind(1, id).Step();
        _job.Reset();
        return has;
    }

    /// <summary>Makes a key for an erase job, within a transaction.</summary>
    public void MakeJob(SessionId job)
    {
        Span<byte> id = stackalloc byte[SessionIdBytes.Size];
        Span<byte> wrapped = stackalloc byte[KeyWrap.WrappedSize];
        SessionIdBytes.Write(job, id);
        Span<byte> key = stackalloc byte[KeyWrap.KeySize];
        RandomNumberGenerator.Fill(key);
        _wrap.Wrap(key, wrapped);
        CryptographicOperations.ZeroMemory(key);
        _insertJob.Bind(1, id).Bind(2, wrapped).Run();
    }

    /// <summary>Destroys an erase job's key.</summary>
    public void DestroyJob(SessionId job)
    {
        Span<byte> id = stackalloc byte[SessionIdBytes.Size];
        SessionIdBytes.Write(job, id);
        _deleteJob.Bind(1, id).Run();
    }

    /// <summary>The jobs that have a key; few.</summary>
    public List<SessionId> Jobs()
    {
        var jobs = new List<SessionId>();
        while (_jobs.Step()) jobs.Add(SessionIdBytes.Read(_jobs.Bytes(0)));
        return jobs;
    }

    /// <summary>Writes the generation, within a transaction.</summary>
    public void WriteGeneration(long generation, bool settled) => _setGeneration.Bind(1, generation).Bind(2, settled ? 1 : 0).Run();

    /// <summary>This generation is committed.</summary>
    public void Reached(long generation) => Generation = generation;

    public void Dispose()
    {
        Database.Dispose();
        _wrap.Dispose();
        CryptographicOperations.ZeroMemory(_pepper);
    }

    private SessionKey Open(long row, SessionId session, ReadOnlySpan<byte> wrapped)
    {
        var bytes = new byte[KeyWrap.KeySize];
        if (!_wrap.TryUnwrap(wrapped, bytes)) throw Damage(session);
        var key = new SessionKey(row, session, bytes);
        _cache.Add(key);
        return key;
    }

    internal static StoreDamagedException Damage(SessionId id) =>
        new($"The key of record {id} does not open under the master key: keys.db is damaged. Stop, and put back the key folder as it was.");
}
