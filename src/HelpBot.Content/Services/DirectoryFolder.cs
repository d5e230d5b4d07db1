using System.Collections.Immutable;
using HelpBot.Content.Shapes;
using HelpBot.Domain.Directory;
using HelpBot.Domain.Directory.Source;
using HelpBot.Domain.Places;
using HelpBot.Domain.Places.Source;
using HelpBot.Domain.Scripts;

namespace HelpBot.Content.Services;

/// <summary>Reads places and services alone, so that they can be asked and mended whatever state the screens are in.</summary>
public static class DirectoryFolder
{
    /// <summary>Reads <c>regions.yaml</c> and <c>services.yaml</c>.</summary>
    /// <param name="path">The content's folder, absolute.</param>
    /// <returns>What could be read, and all that is wrong with these two files.</returns>
    public static DirectoryLoad Load(string path)
    {
        var issues = new IssueList();
        return Load(FolderText.Read(path, issues, ContentFiles.Regions, ContentFiles.Services), issues);
    }

    /// <summary>The same for files in memory.</summary>
    internal static DirectoryLoad Load(FolderText folder, IssueList issues)
    {
        var binder = new Binder(issues);
        PlaceContent? places = null;
        ServiceDirectory? directory = null;
        if (folder.ReadTree(ContentFiles.Regions, issues) is { } regions && binder.Bind<PlacesSource>(regions) is { } placesSource)
        {
            (places, var found) = PlacesCompiler.Compile(placesSource);
            issues.AddNew(found);
        }

        if (folder.ReadTree(ContentFiles.Services, issues) is { } services && places is not null && binder.Bind<DirectorySource>(services) is { } source)
        {
            (directory, var found) = DirectoryCompiler.Compile(source, places);
            issues.AddNew(found);
        }

        return new(places, directory, issues.All);
    }
}

/// <summary>Places and services.</summary>
/// <param name="Places">The places; null if they have an error.</param>
/// <param name="Directory">The services; null if they or the places have an error.</param>
/// <param name="Issues">All issues of the two files.</param>
public sealed record DirectoryLoad(PlaceContent? Places, ServiceDirectory? Directory, ImmutableArray<ScriptIssue> Issues);
