using HelpBot.Storage.Files;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Schema;
using HelpBot.Storage.Sessions;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage;

/// <summary>Opens a store's files, or says why not. Nothing is overwritten; what is refused is left as it was.</summary>
internal sealed class StoreOpening(StorePaths paths, DateTimeOffset now)
{
    /// <summary>The page caches, in KiB. Small on purpose: the operating system caches the files too, and its memory is given back under pressure.</summary>
    private const int DataCacheKiB = 4 * 1024;
    private const int KeyCacheKiB = 2 * 1024;

    /// <summary>How many of the newest rows are opened at start, to notice keys and data that do not belong together.</summary>
    private const int TriedRows = 100;

    /// <summary>Whether the files were made just now.</summary>
    public bool IsNew { get; private set; }

    /// <summary>Whether the data file comes from a backup.</summary>
    public bool IsRestored { get; private set; }

    /// <summary>How many migration steps ran.</summary>
    public int Migrated { get; private set; }

    /// <exception cref="StoreRefusedException">The files cannot be used; the message says what to do.</exception>
    public StoreParts Open()
    {
        var folderLock = Refusals.Guard(paths.Data, TakeFolder);
        Database? keyDatabase = null, dataDatabase = null;
        try
        {
            IsNew = Refusals.Guard(paths.Keys, () => FirstStart.Run(paths));
            var reserves = new Reserves(paths);
            reserves.FreeIfTight();
            foreach (var file in new[] { paths.KeyFile, paths.KeyDatabase, paths.DataFile }) Refusals.Guard(file, () => Restrict(file));
            var keyFile = Refusals.Guard(paths.KeyFile, () => KeyFile.Read(paths.KeyFile));
            keyDatabase = Refusals.Guard(paths.KeyDatabase, () => OpenDatabase(paths.KeyDatabase, KeyCacheKiB, KeySchema.Migrations));
            keyFile = Refusals.Guard(paths.KeyDatabase, () => KeyChoice.Pick(keyDatabase, keyFile, paths));
            dataDatabase = Refusals.Guard(paths.DataFile, () => OpenDatabase(paths.DataFile, DataCacheKiB, DataSchema.Migrations));
            return Refusals.Guard(paths.DataFile, () => Join(folderLock, keyDatabase, dataDatabase, keyFile, reserves));
        }
        catch
        {
            dataDatabase?.Dispose();
            keyDatabase?.Dispose();
            folderLock.Dispose();
            throw;
        }
    }

    private DataFolderLock TakeFolder()
    {
        PrivateFile.MakeFolder(paths.Data);
        return DataFolderLock.Take(paths.Data);
    }

    private static bool Restrict(string file)
    {
        PrivateFile.Restrict(file);
        return true;
    }

    private Database OpenDatabase(string path, int cacheKiB, Migrations migrations)
    {
        StaleLog.Check(path);
        // Looked at before it is opened to write: switching a foreign file to WAL would change it.
        using (var reader = Pragmas.OpenReader(path)) migrations.Check(reader, path);
        var database = Pragmas.OpenWriter(path, cacheKiB);
        Migrated += migrations.Run(database);
        return database;
    }

    private StoreParts Join(DataFolderLock folderLock, Database keyDatabase, Database dataDatabase, KeyFile keyFile, Reserves reserves)
    {
        if (!StoreName(keyDatabase).SequenceEqual(StoreName(dataDatabase)))
            throw new StoreRefusedException($"The keys in {paths.Keys} belong to another store than the data file {paths.DataFile}. Set Data:Path and Keys:Path to folders that belong together.");

        var data = new DataFile(dataDatabase);
        var keys = new KeyRing(keyDatabase, keyFile, dataDatabase.Ask("SELECT coalesce(max(row), 0) FROM session"));
        foreach (var session in data.Sessions.Newest(TriedRows))
            if (keys.Find(session) is { } key) data.Sessions.Find(key);

        // From here on the files change.
        (var generation, IsRestored) = GenerationCheck.Run(keyDatabase, dataDatabase, now);
        keys.Reached(generation);
        data.Reached(generation);
        data.Sessions.Restores = data.Desk.Restores = dataDatabase.Ask("SELECT restores FROM meta");
        reserves.TryKeep();
        return new(folderLock, keys, data, reserves);
    }

    private static byte[] StoreName(Database database)
    {
        using var statement = database.PrepareOnce("SELECT store FROM meta");
        return statement.Step() ? statement.Bytes(0).ToArray() : [];
    }
}
