using SQLitePCL;

namespace HelpBot.Storage.Sqlite;

/// <summary>One prepared statement, used again and again. Its values are bound by position, from 1.</summary>
/// <remarks>
/// The raw calls, not ADO.NET: a batch runs some thousand of them, and a command's reader and parameter objects would cost more than the work.
/// </remarks>
internal sealed class Statement(sqlite3 db, sqlite3_stmt statement) : IDisposable
{
    public Statement Bind(int position, long value)
    {
        Check(raw.sqlite3_bind_int64(statement, position, value));
        return this;
    }

    public Statement Bind(int position, long? value)
    {
        Check(value is { } number ? raw.sqlite3_bind_int64(statement, position, number) : raw.sqlite3_bind_null(statement, position));
        return this;
    }

    /// <summary>Binds bytes; none at all are NULL.</summary>
    public Statement Bind(int position, ReadOnlySpan<byte> value)
    {
        Check(value.IsEmpty ? raw.sqlite3_bind_null(statement, position) : raw.sqlite3_bind_blob(statement, position, value));
        return this;
    }

    public Statement Bind(int position, string value)
    {
        Check(raw.sqlite3_bind_text(statement, position, value));
        return this;
    }

    /// <summary>Goes to the next row.</summary>
    /// <returns>Whether there is one; after the last the statement is ready to be bound again.</returns>
    public bool Step()
    {
        var result = raw.sqlite3_step(statement);
        if (result == raw.SQLITE_ROW) return true;
        Reset();
        if (result == raw.SQLITE_DONE) return false;
        throw new SqliteFailure(result, raw.sqlite3_errmsg(db).utf8_to_string());
    }

    /// <summary>Runs to the end and ignores rows.</summary>
    public void Run()
    {
        while (Step()) { }
    }

    /// <summary>Leaves the rows that were not read. A statement left open would hold its snapshot and block the checkpoint.</summary>
    public void Reset() => raw.sqlite3_reset(statement);

    public long Number(int column) => raw.sqlite3_column_int64(statement, column);

    public long? NumberOrNull(int column) =>
        raw.sqlite3_column_type(statement, column) == raw.SQLITE_NULL ? null : raw.sqlite3_column_int64(statement, column);

    /// <summary>Bytes that are valid until the next step; empty for NULL.</summary>
    public ReadOnlySpan<byte> Bytes(int column) => raw.sqlite3_column_blob(statement, column);

    public string Text(int column) => raw.sqlite3_column_text(statement, column).utf8_to_string();

    public void Dispose() => statement.Dispose();

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK) throw new SqliteFailure(result, raw.sqlite3_errmsg(db).utf8_to_string());
    }
}
