using System.Collections.Immutable;
using HelpBot.Content.Plays;
using HelpBot.Domain.Scripts;

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
        _ = today;
        var issues = new IssueList();
        var folder = FolderText.Read(path, issues);
        var source = SourceReader.Read(folder, issues);
        var plays = PlayReader.Read(folder, issues);
        // What a broken file fails to say would be told a hundred times over, as missing screens and texts.
        if (issues.HasBrokenFile) return new(null, plays, issues.All);
        var (script, found) = ScriptCompiler.Compile(source);
        issues.AddNew(found);
        return new(issues.HasErrors ? null : script, plays, issues.All);
    }
}

/// <summary>The result of reading a content folder.</summary>
/// <param name="Script">The script; null if an issue is an error.</param>
/// <param name="Plays">The plays that could be read.</param>
/// <param name="Issues">All issues: by file, then in the order in which they were found.</param>
public sealed record ScriptLoad(Script? Script, ImmutableArray<PlaySource> Plays, ImmutableArray<ScriptIssue> Issues);
