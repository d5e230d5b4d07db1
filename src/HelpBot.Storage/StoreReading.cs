using HelpBot.Application.Desk;
using HelpBot.Application.Storage;
using HelpBot.Storage.Desk;
using HelpBot.Storage.Files;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Schema;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage;

/// <summary>What other programs of the operator read of a store, beside a running bot. Nothing is changed.</summary>
public static class StoreReading
{
    /// <summary>Keys and rows lie in two files: what changed in between is read again, so often at most.</summary>
    private const int MostTries = 20;

    /// <summary>Reads the volunteers' desk.</summary>
    /// <param name="options">The store.</param>
    /// <returns>As last committed.</returns>
    /// <exception cref="StoreRefusedException">There is no store, or its files cannot be opened.</exception>
    public static StoredDesk LoadDesk(StoreOptions options)
    {
        var paths = Present(options);
        return Refusals.Guard(paths.DataFile, () => LoadDesk(paths));
    }

    /// <summary>What signs and knows invitations.</summary>
    /// <exception cref="StoreRefusedException">There is no store, or the key file does not belong to it.</exception>
    public static IInviteSeal Invites(StoreOptions options)
    {
        var paths = Present(options);
        return Refusals.Guard(paths.KeyDatabase, () =>
        {
            using var keys = Pragmas.OpenReader(paths.KeyDatabase);
            KeySchema.Migrations.Check(keys, paths.KeyDatabase);
            return new InviteSeal(KeyChoice.Find(keys, KeyFile.Read(paths.KeyFile), paths).Pepper);
        });
    }

    private static StorePaths Present(StoreOptions options)
    {
        var paths = StorePaths.From(options);
        foreach (var file in new[] { paths.DataFile, paths.KeyFile, paths.KeyDatabase })
            if (!File.Exists(file)) throw new StoreRefusedException($"{file} is missing: there is no store to read. Start the bot once, or check Data:Path and Keys:Path.");
        return paths;
    }

    private static StoredDesk LoadDesk(StorePaths paths)
    {
        using var keyDatabase = Pragmas.OpenReader(paths.KeyDatabase);
        using var data = Pragmas.OpenReader(paths.DataFile);
        KeySchema.Migrations.Check(keyDatabase, paths.KeyDatabase);
        DataSchema.Migrations.Check(data, paths.DataFile);
        using var wrap = new KeyWrap(KeyChoice.Find(keyDatabase, KeyFile.Read(paths.KeyFile), paths).Master);
        var (table, keys) = (new DeskTable(data) { Restores = data.Ask("SELECT restores FROM meta") }, new DeskKeys(keyDatabase, wrap));
        for (var tries = 1; ; tries++)
        {
            var (desk, isWhole) = Load(table, keys);
            if (isWhole || tries == MostTries) return desk;
        }
    }

    // A row whose key is gone was moved to another record meanwhile.
    private static (StoredDesk Desk, bool IsWhole) Load(DeskTable table, DeskKeys keys)
    {
        var rows = new List<DeskRow>();
        var lost = 0;
        var (heads, restored) = table.Heads();
        foreach (var closed in table.Rows())
        {
            using var cipher = keys.Find(closed.Record);
            if (cipher is null) lost++;
            else rows.Add(closed.Open(cipher));
        }

        var isWhole = lost == 0 && heads.TrueForAll(head => rows.Exists(row => row.Record == head.Record));
        return (new StoredDesk(heads.FindAll(head => rows.Exists(row => row.Record == head.Record)), rows, restored), isWhole);
    }
}
