using SQLitePCL;

namespace HelpBot.Storage.Sqlite;

/// <summary>SQLite answered with an error. Stays inside this project: the port has its own exceptions.</summary>
internal sealed class SqliteFailure(int code, string message) : Exception($"SQLite error {code}: {message}")
{
    /// <summary>The primary result code.</summary>
    public int Code { get; } = code & 0xff;

    /// <summary>There is no room left on the disk, for a file or for the index of its log.</summary>
    public bool IsFull => Code == raw.SQLITE_FULL || code == raw.SQLITE_IOERR_SHMSIZE;

    /// <summary>The file is not what it should be: damaged, or no SQLite file at all.</summary>
    public bool IsDamage => Code is raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB;
}
