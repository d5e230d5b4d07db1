namespace HelpBot.EndToEnd.Tests.Page;

/// <summary>Where the sources lie.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "HelpBot.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests run from inside the repository.");
    }
}
