using HelpBot.Storage.Files;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage.Keys;

/// <summary>Finds out which master key of the key file opens <c>keys.db</c>, and finishes a rotation that was cut short.</summary>
internal static class KeyChoice
{
    /// <returns>The key file with the one master key that fits.</returns>
    /// <exception cref="StoreRefusedException">None fits.</exception>
    public static KeyFile Pick(Database keyDatabase, KeyFile file, StorePaths paths)
    {
        byte[] probe;
        using (var statement = keyDatabase.PrepareOnce("SELECT probe FROM meta")) probe = statement.Step() ? statement.Bytes(0).ToArray() : [];
        foreach (var master in new[] { file.Master, file.Next })
        {
            if (master is null || !Probe.Fits(probe, master, file.Pepper)) continue;
            var fitting = new KeyFile(master, file.Pepper);
            if (file.Next is not null) PrivateFile.Replace(paths.KeyFile, fitting.Encode());
            return fitting;
        }

        throw new StoreRefusedException($"The key file {paths.KeyFile} does not open {paths.KeyDatabase}: it is another store's, or from before a key rotation. Put back the key file that belongs to it.");
    }
}
