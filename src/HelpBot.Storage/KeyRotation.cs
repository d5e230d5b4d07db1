using System.Security.Cryptography;
using HelpBot.Storage.Files;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Schema;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage;

/// <summary>Brings in a new master key and wraps every key anew, while the bot stands still. The pepper stays: the names of chats are made with it.</summary>
/// <remarks>
/// The key file first gets the new key beside the old one, then <c>keys.db</c> changes in one transaction, then the old key leaves the file. Cut short at any point, the next start
/// (or rotation) sees which of the two opens <c>keys.db</c> and keeps that one.
/// </remarks>
public static class KeyRotation
{
    private const int ChunkSize = 1_000;

    /// <summary>Rotates.</summary>
    /// <returns>How many keys were wrapped anew.</returns>
    /// <exception cref="StoreRefusedException">A bot runs on the folder, or the keys cannot be opened.</exception>
    public static int Run(StoreOptions options)
    {
        var paths = StorePaths.From(options);
        foreach (var file in new[] { paths.DataFile, paths.KeyFile, paths.KeyDatabase })
            if (!File.Exists(file)) throw new StoreRefusedException($"{file} is missing: there is no store to rotate the key of. Check Data:Path and Keys:Path.");
        using var folderLock = Refusals.Guard(paths.Data, () => DataFolderLock.Take(paths.Data));
        return Refusals.Guard(paths.KeyDatabase, () => Rotate(paths));
    }

    private static int Rotate(StorePaths paths)
    {
        using (var reader = Pragmas.OpenReader(paths.KeyDatabase)) KeySchema.Migrations.Check(reader, paths.KeyDatabase);
        using var database = Pragmas.OpenWriter(paths.KeyDatabase, cacheKiB: 16 * 1024);
        KeySchema.Migrations.Run(database);
        var old = KeyChoice.Pick(database, KeyFile.Read(paths.KeyFile), paths);
        var fresh = old with { Master = RandomNumberGenerator.GetBytes(KeyWrap.KeySize) };

        PrivateFile.Replace(paths.KeyFile, (old with { Next = fresh.Master }).Encode());
        int count;
        using (var transaction = database.Begin())
        {
            count = Rewrap(database, old, fresh);
            using var probe = database.PrepareOnce("UPDATE meta SET probe = ?1");
            probe.Bind(1, Probe.Make(fresh)).Run();
            transaction.Commit();
        }

        PrivateFile.Replace(paths.KeyFile, fresh.Encode());
        if (!database.Truncate()) throw new StoreRefusedException($"The keys are rotated, but a program that reads {paths.KeyDatabase} keeps the old ones in its log. Stop it and rotate again.");
        return count;
    }

    private static int Rewrap(Database database, KeyFile old, KeyFile fresh)
    {
        using var from = new KeyWrap(old.Master);
        using var to = new KeyWrap(fresh.Master);
        var count = 0;
        foreach (var (table, id) in new[] { ("session_key", "session"), ("job_key", "job"), ("desk_key", "record") })
        {
            using var read = database.PrepareOnce($"SELECT {id}, wrapped FROM {table} WHERE {id} > ?1 ORDER BY {id} LIMIT {ChunkSize}");
            using var write = database.PrepareOnce($"UPDATE {table} SET wrapped = ?1 WHERE {id} = ?2");
            var last = new byte[1];
            // In chunks, as a table that is changed while it is read may show a row twice.
            while (ReadChunk(read.Bind(1, last)) is { Count: > 0 } chunk)
            {
                foreach (var (key, wrapped) in chunk)
                {
                    Rewrap(from, to, wrapped);
                    write.Bind(1, wrapped).Bind(2, key).Run();
                }

                count += chunk.Count;
                last = chunk[^1].Id;
            }
        }

        return count;
    }

    private static List<(byte[] Id, byte[] Wrapped)> ReadChunk(Statement read)
    {
        var chunk = new List<(byte[], byte[])>();
        while (read.Step()) chunk.Add((read.Bytes(0).ToArray(), read.Bytes(1).ToArray()));
        return chunk;
    }

    private static void Rewrap(KeyWrap from, KeyWrap to, byte[] wrapped)
    {
        Span<byte> key = stackalloc byte[KeyWrap.KeySize];
        if (!from.TryUnwrap(wrapped, key)) throw new StoreRefusedException("A key in keys.db does not open under the master key: the file is damaged. Put back the key folder as it was.");
        to.Wrap(key, wrapped);
        CryptographicOperations.ZeroMemory(key);
    }
}
