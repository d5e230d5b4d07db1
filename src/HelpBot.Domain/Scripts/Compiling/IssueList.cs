using System.Collections.Immutable;
using HelpBot.Domain.Scripts.Checks;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>Collects issues, so that all of them are told at once.</summary>
internal sealed class IssueList
{
    private readonly ImmutableArray<ScriptIssue>.Builder _issues = ImmutableArray.CreateBuilder<ScriptIssue>();

    public bool HasErrors { get; private set; }

    public ImmutableArray<ScriptIssue> All => _issues.ToImmutable();

    public void Error(string code, SourcePosition at, string message, string mend)
    {
        HasErrors = true;
        _issues.Add(new(code, IssueSeverity.Error, at, message, mend));
    }

    public void Warning(string code, SourcePosition at, string message, string mend) =>
        _issues.Add(new(code, IssueSeverity.Warning, at, message, mend));

    public void AddRange(ImmutableArray<ScriptIssue> issues)
    {
        HasErrors |= issues.Any(issue => issue.Severity == IssueSeverity.Error);
        _issues.AddRange(issues);
    }

    /// <summary>A name that does not exist, with the one that was probably meant, or where it could be added.</summary>
    public void Unknown(string code, Sourced name, string kind, IEnumerable<string> known, string? files = null)
    {
        var nearest = Spelling.FindNearest(name.Value, known);
        Error(code, name.At, $"There is no {kind} '{name.Value}'.", nearest is not null ? $"Did you mean '{nearest}'?" : files is null ? "Correct the name, or add it." : $"Correct the name, or add it in {files}.");
    }

    /// <summary>A key that must be there and is not.</summary>
    public void Missing(SourcePosition at, string key, string where) =>
        Error("missing-key", at, $"'{key}' is missing in {where}.", $"Add '{key}:'.");

    /// <summary>Reads a word of a closed choice.</summary>
    public T? Choose<T>(Sourced? written) where T : struct, Enum
    {
        if (written is not { } word) return null;
        var found = Choice.Find<T>(word.Value);
        if (found is null) Unknown("unknown-choice", word, $"choice (one of {string.Join(", ", Choice.Words(typeof(T)))})", Choice.Words(typeof(T)));
        return found;
    }
}
