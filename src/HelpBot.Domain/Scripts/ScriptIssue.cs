using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts;

/// <summary>Something wrong with the content, said so that an operator can mend it.</summary>
/// <param name="Code">A stable name in kebab case, for example <c>unknown-node</c>.</param>
/// <param name="Severity">Whether it stops the script from being used.</param>
/// <param name="At">Where.</param>
/// <param name="Message">What is wrong, one sentence.</param>
/// <param name="Mend">What to do, one sentence.</param>
public sealed record ScriptIssue(string Code, IssueSeverity Severity, SourcePosition At, string Message, string Mend)
{
    /// <inheritdoc/>
    public override string ToString() =>
        $"{At}: {(Severity == IssueSeverity.Error ? "error" : "warning")} {Code}: {Message} {Mend}{(string.IsNullOrEmpty(At.Path) ? "" : $" [{At.Path}]")}";
}

/// <summary>How bad an issue is.</summary>
public enum IssueSeverity : byte
{
    /// <summary>To be known; the script works.</summary>
    Warning = 0,

    /// <summary>The script is not used.</summary>
    Error = 1,
}
