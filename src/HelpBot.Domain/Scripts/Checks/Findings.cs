using System.Collections.Immutable;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Checks;

/// <summary>Collects what the checker finds, each thing once at each place however many ways lead there.</summary>
internal sealed class Findings
{
    private readonly ImmutableArray<ScriptIssue>.Builder _issues = ImmutableArray.CreateBuilder<ScriptIssue>();
    private readonly HashSet<(string Code, SourcePosition At)> _told = [];

    public ImmutableArray<ScriptIssue> All => _issues.ToImmutable();

    public void Error(string code, SourcePosition at, string message, string mend) => Add(code, IssueSeverity.Error, at, message, mend);

    public void Warning(string code, SourcePosition at, string message, string mend) => Add(code, IssueSeverity.Warning, at, message, mend);

    private void Add(string code, IssueSeverity severity, SourcePosition at, string message, string mend)
    {
        if (_told.Add((code, at))) _issues.Add(new(code, severity, at, message, mend));
    }
}
