namespace HelpBot.Storage.Schema;

/// <summary>The tables of <c>keys.db</c>.</summary>
internal static class KeySchema
{
    /// <summary>Version 1: the first. Version 2: keys of the desk's records.</summary>
    /// <remarks>
    /// <c>who</c> is the chat's name under the pepper; two rows may share it for a moment, while one of them is being forgotten. <c>settled</c> says that the data file has
    /// certainly reached <c>generation</c>; while a bot runs, or after a crash, it may be one behind. <c>restored_at</c> is when a
    /// backup of the data was last put back.
    /// </remarks>
    public static readonly Migrations Migrations = new(0x48426b31, [
        """
        CREATE TABLE meta (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            store BLOB NOT NULL,
            probe BLOB NOT NULL,
            generation INTEGER NOT NULL,
            settled INTEGER NOT NULL,
            restored_at INTEGER NOT NULL DEFAULT 0
        ) STRICT;
        CREATE TABLE session_key (
            row INTEGER PRIMARY KEY,
            who BLOB NOT NULL,
            session BLOB NOT NULL,
            wrapped BLOB NOT NULL
        ) STRICT;
        CREATE INDEX session_key_who ON session_key (who);
        CREATE UNIQUE INDEX session_key_session ON session_key (session);
        CREATE TABLE job_key (
            job BLOB PRIMARY KEY,
            wrapped BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        """,
        """
        CREATE TABLE desk_key (
            record BLOB PRIMARY KEY,
            wrapped BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        """,
    ]);
}
