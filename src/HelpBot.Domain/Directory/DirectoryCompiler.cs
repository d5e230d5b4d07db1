using System.Collections.Immutable;
using HelpBot.Domain.Directory.Source;
using HelpBot.Domain.Places;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Compiling;

namespace HelpBot.Domain.Directory;

/// <summary>Turns <c>services.yaml</c> as it was read into a directory, or says all that is wrong with it.</summary>
public static class DirectoryCompiler
{
    /// <summary>Compiles. Never throws for any content. What depends on the day is said by <see cref="DirectoryChecks"/>.</summary>
    /// <param name="source">The content.</param>
    /// <param name="places">The regions and towns that it may name.</param>
    /// <returns>The directory (null if an issue is an error) and all issues at once, in the order of the content.</returns>
    public static (ServiceDirectory? Directory, ImmutableArray<ScriptIssue> Issues) Compile(DirectorySource source, PlaceContent places)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(places);
        var issues = new IssueList();
        var services = new List<Service>();
        foreach (var written in source.Services)
        {
            if (new ServiceCompiler(written, places, issues).Compile() is not { } service)
                continue;
            if (services.Exists(other => other.Id == service.Id))
                issues.Error("double-id", service.At, $"The id '{service.Id}' stands twice.", "Give one of the two another id.");
            else
                services.Add(service);
        }
        return (issues.HasErrors ? null : new ServiceDirectory([.. services]), issues.All);
    }
}
