using HelpBot.Storage.Files;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage.Keys;

/// <summary>Finds out which master key of the key file opens <c>keys.db</c>, and finishes a rotation that was cut short.</summary>
internal static class KeyChoice
{
    /// <summary>Picks the key, and writes the key file anew if it still holds two.</summary>
    /// <exception cref="StoreRefusedException">None fits.</exception>
    public static KeyFile Pick(Database keyDatabase, KeyFile file, StorePaths paths)
    {
        var fitting = Find(keyDatabase, file, paths);
        if (file.Next is not null) PrivateFile.Replace(paths.KeyFile, fitting.Encode());
        return fitting;
    }

    /// <returns>The key file with the one master key that fits.</returns>
    /// <exception cref="StoreRefusedException">None fits.</exception>
    public static KeyFile Find(Database keyDatabase, KeyFile file, StorePaths paths)
    {
        using var statement = keyDatabase.PrepareOnce("SELECT probe FROM meta");
        var probe = statement.Step() ? statement.Bytes(0) : [];
        foreach (var master in new[] { file.Master, file.Next })
            if (master is not null && Probe.Fits(probe, master, file.Pepper)) return new(master, file.Pepper);
        throw new StoreRefusedException($"The key file {paths.KeyFile} does not open {paths.KeyDatabase}: it is another store's, or from before a key rotation. Put back the key file that belongs to it.");
    }
}
