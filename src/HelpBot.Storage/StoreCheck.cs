using HelpBot.Storage.Files;
using HelpBot.Storage.Keys;
using HelpBot.Storage.Schema;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Storage;

/// <summary>Looks a store over without changing it, beside a running bot or without one.</summary>
public static class StoreCheck
{
    /// <summary>Looks at folders, keys, data and room.</summary>
    /// <param name="options">The store.</param>
    /// <returns>One finding for each thing looked at, in a fixed order; what depends on a bad one is left out.</returns>
    public static IReadOnlyList<StoreFinding> Run(StoreOptions options)
    {
        var findings = new List<StoreFinding>();
        StorePaths paths;
        try
        {
            paths = StorePaths.From(options);
        }
        catch (StoreRefusedException refusal)
        {
            return [new("key folder", refusal.Message, IsGood: false)];
        }

        string[] files = [paths.DataFile, paths.KeyDatabase, paths.KeyFile];
        if (!files.Any(File.Exists))
            return [new("store", $"There is none yet; the first start makes it in {paths.Data}, and its keys in {paths.Keys}.", IsGood: true)];

        var missing = files.Where(file => !File.Exists(file)).ToList();
        if (missing.Count > 0)
            return [new("store", $"{string.Join(" and ", missing)} is missing while the rest is there. Put it back, or correct Data:Path and Keys:Path.", IsGood: false)];

        findings.Add(Look("access", () => Access(paths, files)));
        findings.Add(Look("keys", () => KeysOf(paths)));
        findings.Add(Look("data", () => DataOf(paths)));
        findings.Add(Look("room", () => Room(paths)));
        return findings;
    }

    private static string Access(StorePaths paths, string[] files)
    {
        if (OperatingSystem.IsWindows()) return "Left to Windows.";
        foreach (var path in files.Append(paths.Data).Append(paths.Keys))
        {
            var others = File.GetUnixFileMode(path) & ~PrivateFile.FolderMode;
            if (others != 0) throw new StoreRefusedException($"{path} is open to others ({others}). Close it: chmod go= {path}");
        }

        return "Folders and files are open to their owner alone.";
    }

    private static string KeysOf(StorePaths paths) => Refusals.Guard(paths.KeyDatabase, () =>
    {
        using var keys = Pragmas.OpenReader(paths.KeyDatabase);
        KeySchema.Migrations.Check(keys, paths.KeyDatabase);
        KeyChoice.Find(keys, KeyFile.Read(paths.KeyFile), paths);
        return $"The key file opens {keys.Ask("SELECT count(*) FROM session_key")} keys in {paths.Keys}.";
    });

    private static string DataOf(StorePaths paths) => Refusals.Guard(paths.DataFile, () =>
    {
        using var data = Pragmas.OpenReader(paths.DataFile);
        DataSchema.Migrations.Check(data, paths.DataFile);
        using var check = data.PrepareOnce("PRAGMA quick_check(1)");
        if (!check.Step() || check.Text(0) != "ok") throw new StoreRefusedException($"The file {paths.DataFile} is damaged. Stop the bot, keep the file, and put back a backup.");
        check.Reset();
        return $"{data.Ask("SELECT count(*) FROM session")} sessions in {paths.DataFile}, whole.";
    });

    private static string Room(StorePaths paths)
    {
        var free = new DriveInfo(paths.Data).AvailableFreeSpace >> 20;
        return File.Exists(paths.DataReserve) && free >= Reserves.DataSize >> 20
            ? $"{free} MiB are free."
            : throw new StoreRefusedException($"Only {free} MiB are free on the disk of {paths.Data}. Make room: with none, nothing but Hide, Forget and the numbers is answered.");
    }

    private static StoreFinding Look(string subject, Func<string> look)
    {
        try
        {
            return new(subject, look(), IsGood: true);
        }
        catch (StoreRefusedException refusal)
        {
            return new(subject, refusal.Message, IsGood: false);
        }
    }
}

/// <summary>One line of what was found.</summary>
/// <param name="Subject">What was looked at: <c>store</c>, <c>access</c>, <c>keys</c>, <c>data</c> or <c>room</c>.</param>
/// <param name="Sentence">What is there, or how to mend it.</param>
/// <param name="IsGood">Whether nothing is to be done.</param>
public sealed record StoreFinding(string Subject, string Sentence, bool IsGood);
