using System.Security.Cryptography;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Schema;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage.Files;

/// <summary>Makes a store's files where there are none. Each is written under another name, flushed, and renamed only when all three stand, the data file last.</summary>
internal static class FirstStart
{
    private const string Unfinished = ".new";

    /// <summary>Makes the files, finishes a first start that was cut short, or finds them complete.</summary>
    /// <returns>Whether they are new.</returns>
    /// <exception cref="StoreRefusedException">Some are there and some are not: nothing is made in their place.</exception>
    public static bool Run(StorePaths paths)
    {
        string[] files = [paths.KeyFile, paths.KeyDatabase, paths.DataFile];
        var complete = files.All(File.Exists);
        if (complete || !File.Exists(paths.DataFile)) PrivateFile.MakeFolder(paths.Keys);
        if (complete) return false;
        if (!files.Any(File.Exists))
        {
            Make(paths);
            Rename(files);
            return true;
        }

        // Renaming began, so all three were complete.
        if (files.All(file => File.Exists(file) ^ File.Exists(file + Unfinished)) && !File.Exists(paths.DataFile))
        {
            Rename(files);
            return true;
        }

        throw new StoreRefusedException(File.Exists(paths.DataFile)
            ? $"The data file {paths.DataFile} is there, but its keys are not: {Missing(paths)} is missing. Put the key folder back as it was, or set Keys:Path to where it is. " +
              "If it is lost, nobody can open these talks again: move the data folder away and start anew."
            : $"The keys in {paths.Keys} are there, but {Missing(paths)} is missing. Put the data file back (a backup will do), or set Data:Path to where it is. To start anew, move the key folder away.");
    }

    private static string Missing(StorePaths paths) =>
        string.Join(" and ", new[] { paths.KeyFile, paths.KeyDatabase, paths.DataFile }.Where(file => !File.Exists(file)));

    private static void Make(StorePaths paths)
    {
        // The mark by which backup programs leave a folder out: https://bford.info/cachedir/
        PrivateFile.Replace(paths.CacheTag, "Signature: 8a477f597d28d172789f06886806bc55\n# HelpBot's keys. A backup that holds them beside the data undoes Forget.\n"u8);

        var keys = KeyFile.Make();
        var store = RandomNumberGenerator.GetBytes(16);
        File.Delete(paths.KeyFile + Unfinished);
        PrivateFile.WriteNew(paths.KeyFile + Unfinished, keys.Encode());
        MakeDatabase(paths.KeyDatabase + Unfinished, KeySchema.Migrations, database =>
        {
            using var insert = database.PrepareOnce("INSERT INTO meta (only, store, probe, generation, settled) VALUES (1, ?1, ?2, 1, 1)");
            insert.Bind(1, store).Bind(2, Probe.Make(keys)).Run();
        });
        MakeDatabase(paths.DataFile + Unfinished, DataSchema.Migrations, database =>
        {
            using var insert = database.PrepareOnce("INSERT INTO meta (only, store, generation) VALUES (1, ?1, 1)");
            insert.Bind(1, store).Run();
        });
    }

    private static void MakeDatabase(string path, Migrations migrations, Action<Database> fill)
    {
        foreach (var leftover in new[] { path, path + "-journal", path + "-wal", path + "-shm" }) File.Delete(leftover);
        PrivateFile.WriteNew(path, []);
        using (var database = Database.Open(path))
        {
            migrations.Run(database);
            fill(database);
        }

        PrivateFile.Sync(path);
    }

    private static void Rename(string[] files)
    {
        foreach (var file in files.Where(file => File.Exists(file + Unfinished)))
        {
            File.Move(file + Unfinished, file);
            PrivateFile.SyncFolderOf(file);
        }
    }
}
