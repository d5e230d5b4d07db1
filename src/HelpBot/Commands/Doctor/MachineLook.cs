using HelpBot.Hosting;
using HelpBot.Settings;
using HelpBot.Storage;

namespace HelpBot.Commands.Doctor;

/// <summary>Files, keys, disk and time zone.</summary>
internal static class MachineLook
{
    /// <summary>Below this much free room an operator should act.</summary>
    public const long LeastFreeBytes = 512L * 1024 * 1024;

    /// <summary>Looks.</summary>
    public static IEnumerable<Finding> Run(HelpBotSettings settings, CommandScope scope)
    {
        var folders = StoreFolders.Of(settings, scope.Home);
        foreach (var finding in StoreCheck.Run(folders))
            yield return finding.IsGood ? new Finding(finding.Subject, null, finding.Sentence) : new Finding(finding.Subject, finding.Sentence);
        yield return Disk(folders.DataPath);
        yield return new Finding("time zone", null, "names in texts use UTC+5, the whole country's since 1 March 2024; the machine's own zone does not matter");
    }

    private static Finding Disk(string path)
    {
        var folder = path;
        while (!System.IO.Directory.Exists(folder)) folder = Path.GetDirectoryName(folder) ?? "/";
        var free = new DriveInfo(folder).AvailableFreeSpace;
        var megabytes = free / 1024 / 1024;
        return free >= LeastFreeBytes
            ? new Finding("free disk", null, $"{megabytes} MB")
            : new Finding("free disk", $"{megabytes} MB left where the data lies: free some, 512 MB at least.");
    }
}
