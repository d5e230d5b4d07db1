using HelpBot.Storage.Files;
using HelpBot.Storage.Schema;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage;

/// <summary>Copies the data file, whole and consistent, beside a running bot. The keys are never part of it.</summary>
public static class StoreBackup
{
    /// <summary>Writes a copy. It can be put in the data file's place; then all sessions are locked and what waited to be sent is dropped.</summary>
    /// <param name="options">The store.</param>
    /// <param name="file">The copy; must not exist.</param>
    /// <exception cref="StoreRefusedException">There is nothing to copy, or the copy cannot be written.</exception>
    public static void Write(StoreOptions options, string file)
    {
        var paths = StorePaths.From(options);
        var target = Path.GetFullPath(file);
        if (!File.Exists(paths.DataFile)) throw new StoreRefusedException($"There is no data file {paths.DataFile} to copy. Set Data:Path to the folder of the bot's data.");
        if (File.Exists(target)) throw new StoreRefusedException($"{target} exists already. Choose another name: a backup is never written over.");
        if (target.StartsWith(paths.Keys + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            throw new StoreRefusedException($"{target} lies in the key folder. Keep a copy of the data apart from its keys.");
        Refusals.Guard(target, () => Copy(paths.DataFile, target));
    }

    private static bool Copy(string source, string target)
    {
        var unfinished = target + ".new";
        File.Delete(unfinished);
        PrivateFile.WriteNew(unfinished, []);
        try
        {
            using (var reader = Refusals.Guard(source, () => Pragmas.OpenReader(source)))
            {
                DataSchema.Migrations.Check(reader, source);
                // Even a copy counts as writing to SQLite; nothing else is run on this connection.
                reader.Execute("PRAGMA query_only = OFF");
                using var copy = reader.PrepareOnce("VACUUM INTO ?1");
                copy.Bind(1, unfinished).Run();
            }

            // A number that no key file ever carries, so that the copy is recognised however soon it is put back.
            using (var written = Database.Open(unfinished)) written.Execute("PRAGMA synchronous = FULL; UPDATE meta SET generation = 0;");
            PrivateFile.Sync(unfinished);
            File.Move(unfinished, target);
            PrivateFile.SyncFolderOf(target);
            return true;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
