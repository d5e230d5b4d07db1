namespace HelpBot.Storage.Sqlite;

/// <summary>How both files are run.</summary>
internal static class Pragmas
{
    /// <summary>How far the log grows before its pages are moved into the file, in pages of 4 KiB.</summary>
    private const int CheckpointPages = 2_000;

    /// <summary>Opens a file for the one writer.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cacheKiB">The page cache's limit; the operating system keeps the rest.</param>
    public static Database OpenWriter(string path, int cacheKiB)
    {
        var database = Database.Open(path);
        try
        {
            // secure_delete: a deleted row is overwritten with zeros. temp_store: nothing is ever spilled into a file elsewhere.
            database.Execute($"""
                PRAGMA journal_mode = WAL;
                PRAGMA synchronous = FULL;
                PRAGMA secure_delete = ON;
                PRAGMA foreign_keys = ON;
                PRAGMA trusted_schema = OFF;
                PRAGMA temp_store = MEMORY;
                PRAGMA cache_size = -{cacheKiB};
                PRAGMA wal_autocheckpoint = {CheckpointPages};
                """);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Opens a file to read beside a running bot.</summary>
    public static Database OpenReader(string path)
    {
        var database = Database.Open(path);
        try
        {
            database.Execute("PRAGMA query_only = ON; PRAGMA temp_store = MEMORY;");
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }
}
