using System.Collections.Immutable;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Content;

/// <summary>Collects what is wrong, so that all of it can be said at once.</summary>
internal sealed class IssueList
{
    private readonly ImmutableArray<ScriptIssue>.Builder _issues = ImmutableArray.CreateBuilder<ScriptIssue>();

    /// <summary>Adds one that stops the content from being used.</summary>
    public void Error(string code, SourcePosition at, string message, string mend) => _issues.Add(new(code, IssueSeverity.Error, at, message, mend));

    /// <summary>Adds what the compiler or the checker found.</summary>
    public void Add(IEnumerable<ScriptIssue> issues) => _issues.AddRange(issues);

    /// <summary>All so far, in the order in which they were found.</summary>
    public ImmutableArray<ScriptIssue> All => _issues.ToImmutable();
}
