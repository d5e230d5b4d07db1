namespace HelpBot.Tests;

/// <summary>Where this repository lies, for tests that read its files.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The scripts as they are shipped.</summary>
    public static string Scripts => Path.Combine(Root, "scripts");

    /// <summary>A file of the design team's data, kept outside the repository; null where it is absent.</summary>
    public static string? FindShared(params string[] path)
    {
        var file = Path.Combine([Root, "..", "shared", .. path]);
        return File.Exists(file) ? file : null;
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HelpBot.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests run inside the repository.");
    }
}
