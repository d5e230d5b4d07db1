using System.Collections.Immutable;
using HelpBot.Content.Plays;
using HelpBot.Domain.Directory.Source;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Checks;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Content;

/// <summary>Makes a script out of a content folder.</summary>
public static class ScriptFolder
{
    /// <summary>Reads and compiles a folder. Never throws for any content.</summary>
    /// <param name="path">The folder, absolute.</param>
    /// <param name="today">The day by which statements and services are out of date.</param>
    /// <returns>The script and everything that is wrong with it.</returns>
    public static ScriptLoad Load(string path, DateOnly today)
    {
        var issues = new IssueList();
        var folder = FolderText.Read(path, issues);
        return Load(folder, UnderstandingReader.Read(path, issues), today, issues);
    }

    /// <summary>The same for files in memory.</summary>
    internal static ScriptLoad Load(FolderText folder, UnderstandingSource? understanding, DateOnly today, IssueList issues)
    {
        var source = SourceReader.Read(folder, issues) with { Understanding = understanding };
        var plays = PlayReader.Read(folder, issues);
        // What a broken file fails to say would be told a hundred times over, as missing screens and texts.
        if (issues.HasBrokenFile) return new(null, null, plays, issues.All);
        var (script, found) = ScriptCompiler.Compile(source);
        issues.AddNew(found);
        if (script is not null) issues.AddNew(ScriptChecker.Check(script, today));
        return new(issues.HasErrors ? null : script, script, plays, issues.All) { Source = source };
    }
}

/// <summary>The result of reading a content folder.</summary>
/// <param name="Script">The script; null if an issue is an error.</param>
/// <param name="Compiled">The script even if the checker found errors in it: to look at, not to serve. Null if it does not compile.</param>
/// <param name="Plays">The plays that could be read.</param>
/// <param name="Issues">All issues: by file, then in the order in which they were found.</param>
public sealed record ScriptLoad(Script? Script, Script? Compiled, ImmutableArray<PlaySource> Plays, ImmutableArray<ScriptIssue> Issues)
{
    /// <summary>What it was compiled from; null if it does not compile.</summary>
    internal ScriptSource? Source { get; init; }

    /// <summary>The compiled script as if some services had been dialled on a day.</summary>
    /// <param name="services">Their ids; one that does not exist changes nothing.</param>
    /// <param name="on">The day.</param>
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    internal Script CompiledWith(ImmutableArray<Sourced> services, DateOnly on)
    {
        if (Compiled is null || Source is null) throw new InvalidOperationException("The content does not compile.");
        if (services.IsDefaultOrEmpty) return Compiled;
        var ids = services.Select(service => service.Value).ToHashSet();
        var mark = new DialledSource { On = $"{on:yyyy-MM-dd}", By = "play" };
        var directory = Source.Directory with { Services = [.. Source.Directory.Services.Select(service => ids.Contains(service.Id?.Value ?? "") ? service with { Dialled = mark, Hidden = false } : service)] };
        return ScriptCompiler.Compile(Source with { Directory = directory }).Script ?? Compiled;
    }
}
