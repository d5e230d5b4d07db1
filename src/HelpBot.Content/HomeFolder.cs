namespace HelpBot.Content;

/// <summary>Where relative paths begin: the folder that holds <c>scripts/</c>.</summary>
public static class HomeFolder
{
    /// <summary>The name of the folder with the content.</summary>
    public const string Scripts = "scripts";

    /// <summary>The nearest folder with <c>scripts/</c>, from the working directory upwards; else the folder of the executable.</summary>
    /// <param name="workingFolder">Where the search begins: the working directory.</param>
    /// <param name="executableFolder">The folder beside whose files the published content lies.</param>
    /// <returns>An absolute path. It need not hold <c>scripts/</c>: then the reader says that the files are missing.</returns>
    /// <remarks>
    /// <c>dotnet run</c> starts in the project's folder and a service in the one its unit names: neither should have to know
    /// where the repository begins.
    /// </remarks>
    public static string Find(string workingFolder, string executableFolder)
    {
        var folders = Upwards(workingFolder).ToArray();
        // Many a home folder has a `scripts` of its own: one with screens in it is surely ours.
        return Array.Find(folders, folder => File.Exists(Path.Combine(folder, Scripts, ContentFiles.Conversation)))
            ?? Array.Find(folders, folder => Directory.Exists(Path.Combine(folder, Scripts)))
            ?? Path.GetFullPath(executableFolder);
    }

    /// <summary>The folder with the content.</summary>
    /// <param name="home">What <see cref="Find"/> answered.</param>
    /// <param name="configured">The setting <c>Scripts:Path</c>; relative to <paramref name="home"/>. Null or empty if unset.</param>
    /// <returns>An absolute path.</returns>
    public static string ScriptsIn(string home, string? configured) =>
        Path.GetFullPath(string.IsNullOrWhiteSpace(configured) ? Scripts : configured, home);

    private static IEnumerable<string> Upwards(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent) yield return folder.FullName;
    }
}
