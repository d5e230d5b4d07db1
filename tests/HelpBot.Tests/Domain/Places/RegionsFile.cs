using System.Runtime.CompilerServices;
using HelpBot.Content.Shapes;
using HelpBot.Content.Yaml;
using HelpBot.Domain.Places;
using HelpBot.Domain.Places.Source;
using IssueList = HelpBot.Content.IssueList;

namespace HelpBot.Tests.Domain.Places;

/// <summary>The real <c>scripts/regions.yaml</c>: the rules are tested on the places that ship.</summary>
internal static class RegionsFile
{
    private static readonly Lazy<PlaceContent> Content = new(() =>
    {
        var (places, issues) = PlacesCompiler.Compile(Bind<PlacesSource>("regions.yaml"));
        Assert.Empty(issues);
        return places!;
    });

    private static readonly Lazy<PlaceIndex> Built = new(() => new PlaceIndex(Content.Value));

    public static PlaceContent Places => Content.Value;

    public static PlaceIndex Index => Built.Value;

    /// <summary>Reads and binds a file of <c>scripts/</c>; fails if a key or a word in it means nothing.</summary>
    public static T Bind<T>(string file) where T : class => BindText<T>(File.ReadAllText(Path.Combine(Folder(), file)), file);

    /// <summary>The same for a text that a test wrote.</summary>
    public static T BindText<T>(string yaml, string file = "test.yaml") where T : class
    {
        var issues = new IssueList();
        var bound = new Binder(issues).Bind<T>(YamlReader.Read(yaml, file, issues)!);
        Assert.Empty(issues.All);
        return bound!;
    }

    private static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "scripts"));
}
