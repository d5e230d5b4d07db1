using SQLitePCL;

namespace HelpBot.Storage.Sqlite;

/// <summary>One connection to one SQLite file. Not safe for two threads at once: whoever owns it takes care of that.</summary>
internal sealed class Database : IDisposable
{
    /// <summary>How long a statement waits for another process (a backup, the doctor) to let go of the file, in milliseconds.</summary>
    private const int BusyTimeoutMs = 5_000;

    /// <summary>How long a truncating checkpoint waits for a reader, in milliseconds. Short: the turn loop stands still meanwhile, and it asks again.</summary>
    private const int ShredTimeoutMs = 20;

    private readonly sqlite3 _db;
    private readonly List<Statement> _statements = [];

    static Database() => Batteries_V2.Init();

    private Database(sqlite3 db) => _db = db;

    /// <summary>Opens a file that exists.</summary>
    /// <exception cref="SqliteFailure">It cannot be opened.</exception>
    public static Database Open(string path)
    {
        // NOMUTEX: one thread at a time is this project's own rule; SQLite need not check it again with every call.
        var result = raw.sqlite3_open_v2(path, out var db, raw.SQLITE_OPEN_READWRITE | raw.SQLITE_OPEN_NOMUTEX, null);
        if (result != raw.SQLITE_OK)
        {
            var message = db is null ? "" : raw.sqlite3_errmsg(db).utf8_to_string();
            db?.Dispose();
            throw new SqliteFailure(result, message);
        }

        raw.sqlite3_extended_result_codes(db, 1);
        raw.sqlite3_busy_timeout(db, BusyTimeoutMs);
        return new Database(db);
    }

    /// <summary>The rows that the latest statement changed.</summary>
    public int Changes => raw.sqlite3_changes(_db);

    /// <summary>Runs one or more statements without values.</summary>
    public void Execute(string sql)
    {
        var result = raw.sqlite3_exec(_db, sql);
        if (result != raw.SQLITE_OK) throw new SqliteFailure(result, raw.sqlite3_errmsg(_db).utf8_to_string());
    }

    /// <summary>A single number, such as a pragma's value.</summary>
    public long Ask(string sql)
    {
        using var statement = PrepareOnce(sql);
        return statement.Step() ? statement.Number(0) : throw new InvalidOperationException($"No row: {sql}");
    }

    /// <summary>A statement that lives as long as the connection.</summary>
    public Statement Prepare(string sql)
    {
        var statement = PrepareOnce(sql);
        _statements.Add(statement);
        return statement;
    }

    /// <summary>A statement that the caller disposes of.</summary>
    public Statement PrepareOnce(string sql)
    {
        var result = raw.sqlite3_prepare_v3(_db, sql, raw.SQLITE_PREPARE_PERSISTENT, out var statement);
        return result == raw.SQLITE_OK
            ? new Statement(_db, statement)
            : throw new SqliteFailure(result, raw.sqlite3_errmsg(_db).utf8_to_string());
    }

    /// <summary>Begins to write. What is not committed when the transaction is disposed of has not happened.</summary>
    public Transaction Begin()
    {
        Execute("BEGIN IMMEDIATE");
        return new Transaction(this);
    }

    /// <summary>Begins to read many things at once: the file's locks are taken once instead of with each statement.</summary>
    public Transaction BeginRead()
    {
        Execute("BEGIN");
        return new Transaction(this);
    }

    /// <summary>Moves everything from the log into the file and empties the log, so that no older page is left in it.</summary>
    /// <returns>False if a reader or the disk was in the way.</returns>
    /// <exception cref="SqliteFailure">Damage.</exception>
    public bool Truncate()
    {
        raw.sqlite3_busy_timeout(_db, ShredTimeoutMs);
        try
        {
            var result = raw.sqlite3_wal_checkpoint_v2(_db, null, raw.SQLITE_CHECKPOINT_TRUNCATE, out _, out _);
            var failure = result == raw.SQLITE_OK ? null : new SqliteFailure(result, raw.sqlite3_errmsg(_db).utf8_to_string());
            return failure is null || (failure.IsDamage ? throw failure : false);
        }
        finally
        {
            raw.sqlite3_busy_timeout(_db, BusyTimeoutMs);
        }
    }

    public void Dispose()
    {
        foreach (var statement in _statements) statement.Dispose();
        _db.Dispose();
    }

    /// <summary>Some reads, or a write that is taken back unless it was committed.</summary>
    internal readonly ref struct Transaction(Database database)
    {
        public void Commit() => database.Execute("COMMIT");

        public void Dispose()
        {
            // A full disk can have rolled back already; then there is nothing open.
            if (raw.sqlite3_get_autocommit(database._db) == 0) raw.sqlite3_exec(database._db, "ROLLBACK");
        }
    }
}
