using System.Xml.Linq;

namespace HelpBot.Tests.Architecture;

/// <summary>Holds the projects to the one way in which dependencies run (docs/architecture.md).</summary>
public sealed class ProjectReferencesTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["HelpBot.Domain"] = [],
        ["HelpBot.Application"] = ["HelpBot.Domain"],
        ["HelpBot.Content"] = ["HelpBot.Application", "HelpBot.Domain"],
        ["HelpBot.BotApi"] = ["HelpBot.Application", "HelpBot.Domain"],
        ["HelpBot.Storage"] = ["HelpBot.Application", "HelpBot.Domain"],
        ["HelpBot.Operators"] = ["HelpBot.Application", "HelpBot.Domain"],
        ["HelpBot.Sandbox"] = [],
        ["HelpBot"] = ["HelpBot.Domain", "HelpBot.Application", "HelpBot.Content", "HelpBot.BotApi", "HelpBot.Storage", "HelpBot.Operators", "HelpBot.Sandbox"],
    };

    private static readonly Dictionary<string, string> VendorHome = new()
    {
        ["YamlDotNet"] = "HelpBot.Content",
        ["Microsoft.Data.Sqlite"] = "HelpBot.Storage",
        ["SQLitePCLRaw.bundle_e_sqlite3"] = "HelpBot.Storage",
        ["SQLitePCLRaw.core"] = "HelpBot.Storage",
        ["System.CommandLine"] = "HelpBot",
    };

    [Fact]
    public void Dependencies_run_one_way()
    {
        var projects = Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories);
        Assert.Equal(7, projects.Length);
        Assert.Empty(projects.SelectMany(path => Faults(Path.GetFileNameWithoutExtension(path), XDocument.Load(path))));
    }

    [Theory]
    [InlineData("HelpBot.Domain", """<Project><ItemGroup><ProjectReference Include="../HelpBot.Application/HelpBot.Application.csproj" /></ItemGroup></Project>""")]
    [InlineData("HelpBot.Storage", """<Project><ItemGroup><ProjectReference Include="../HelpBot.BotApi/HelpBot.BotApi.csproj" /></ItemGroup></Project>""")]
    [InlineData("HelpBot.Sandbox", """<Project><ItemGroup><ProjectReference Include="../HelpBot.Application/HelpBot.Application.csproj" /></ItemGroup></Project>""")]
    [InlineData("HelpBot.Application", """<Project><ItemGroup><PackageReference Include="Microsoft.Data.Sqlite" /></ItemGroup></Project>""")]
    [InlineData("HelpBot.Domain", """<Project><ItemGroup><FrameworkReference Include="Microsoft.AspNetCore.App" /></ItemGroup></Project>""")]
    [InlineData("HelpBot.Unheard", "<Project />")]
    public void The_check_finds_a_wrong_way(string project, string xml) => Assert.NotEmpty(Faults(project, XDocument.Parse(xml)));

    private static IEnumerable<string> Faults(string project, XDocument file)
    {
        if (!Allowed.TryGetValue(project, out var allowed))
        {
            yield return $"{project} is not in the list of projects.";
            yield break;
        }
        foreach (var reference in file.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension((string)r.Attribute("Include")!)))
            if (!allowed.Contains(reference)) yield return $"{project} must not know {reference}.";
        foreach (var package in file.Descendants("PackageReference").Select(r => (string)r.Attribute("Include")!))
            if (!VendorHome.TryGetValue(package, out var home) || home != project) yield return $"{package} does not belong in {project}.";
        if (project == "HelpBot.Domain" && file.Descendants("FrameworkReference").Any()) yield return "The domain knows no framework but the language's own.";
    }
}
