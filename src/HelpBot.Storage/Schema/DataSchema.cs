namespace HelpBot.Storage.Schema;

/// <summary>The tables of the data file.</summary>
internal static class DataSchema
{
    /// <summary>
    /// Version 1: the first. Version 2: a row knows how many restored backups lay before it, so that all older rows can be told apart without touching them.
    /// Version 3: the volunteers' desk.
    /// </summary>
    /// <remarks>
    /// Instants are .NET ticks (UTC), exact, so that nothing is due a moment before its time. <c>ends_minute</c> is the whole minute in which a row next expires: the index of the
    /// sweep, coarse so that it stays small. Rows are numbered in the order in which chats began; their ids are random, and unique by being the id of a key.
    /// </remarks>
    public static readonly Migrations Migrations = new(0x48426431, [
        """
        CREATE TABLE meta (
            only INTEGER PRIMARY KEY CHECK (only = 1),
            store BLOB NOT NULL,
            generation INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE session (
            row INTEGER PRIMARY KEY,
            id BLOB NOT NULL,
            ends_minute INTEGER NOT NULL,
            dialogue_ends INTEGER NOT NULL,
            holdings_end INTEGER NOT NULL,
            show INTEGER,
            due INTEGER,
            dialogue BLOB,
            holdings BLOB
        ) STRICT;
        CREATE INDEX session_ends ON session (ends_minute);
        CREATE INDEX session_show ON session (show) WHERE show IS NOT NULL;
        CREATE INDEX session_due ON session (due) WHERE due IS NOT NULL;
        CREATE TABLE update_run (
            first INTEGER PRIMARY KEY,
            last INTEGER NOT NULL,
            hour INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE erase_job (
            id BLOB PRIMARY KEY,
            ends INTEGER NOT NULL,
            content BLOB NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE forgotten (
            id BLOB PRIMARY KEY
        ) STRICT, WITHOUT ROWID;
        """,
        """
        ALTER TABLE meta ADD COLUMN restores INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE session ADD COLUMN restores INTEGER NOT NULL DEFAULT 0;
        """,
        """
        CREATE TABLE desk_head (
            slot INTEGER PRIMARY KEY,
            record BLOB NOT NULL,
            restores INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE desk_row (
            record BLOB NOT NULL,
            number INTEGER NOT NULL,
            content BLOB NOT NULL,
            PRIMARY KEY (record, number)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE ended (
            id BLOB PRIMARY KEY
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE reveal (
            row INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            of_case BLOB NOT NULL,
            by BLOB NOT NULL
        ) STRICT;
        """,
    ]);
}
