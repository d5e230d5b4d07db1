using System.Collections.Immutable;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Content;

/// <summary>Collects what is wrong, so that all of it can be said at once.</summary>
internal sealed class IssueList
{
    private readonly List<ScriptIssue> _issues = [];

    /// <summary>All so far: by file, within a file in the order in which they were found.</summary>
    public ImmutableArray<ScriptIssue> All => [.. _issues.OrderBy(issue => issue.At.File, StringComparer.Ordinal)];

    /// <summary>Whether the content cannot be used.</summary>
    public bool HasErrors => _issues.Exists(issue => issue.Severity == IssueSeverity.Error);

    /// <summary>Whether a file could not be read at all.</summary>
    public bool HasBrokenFile { get; private set; }

    /// <summary>Adds one that stops the content from being used.</summary>
    public void Error(string code, SourcePosition at, string message, string mend) => _issues.Add(new(code, IssueSeverity.Error, at, message, mend));

    /// <summary>Adds one because of which a whole file is left out.</summary>
    public void BrokenFile(string code, SourcePosition at, string message, string mend)
    {
        HasBrokenFile = true;
        Error(code, at, message, mend);
    }

    /// <summary>Whether something was said of a file already.</summary>
    public bool Names(string file) => _issues.Exists(issue => issue.At.File == file);

    /// <summary>Adds what the compiler found and the reader had not said of the same place.</summary>
    public void AddNew(IEnumerable<ScriptIssue> issues)
    {
        var said = _issues.Select(issue => (issue.Code, issue.At)).ToHashSet();
        _issues.AddRange(issues.Where(issue => !said.Contains((issue.Code, issue.At))));
    }
}
