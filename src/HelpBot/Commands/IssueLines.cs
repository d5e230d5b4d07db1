using HelpBot.Domain.Scripts;

namespace HelpBot.Commands;

/// <summary>Issues as lines that an editor or a terminal can jump to.</summary>
internal static class IssueLines
{
    /// <summary>One issue as one line: <c>file:line: severity code: message - mend [path]</c>.</summary>
    public static string Of(ScriptIssue issue)
    {
        var severity = issue.Severity == IssueSeverity.Error ? "error" : "warning";
        var path = string.IsNullOrEmpty(issue.At.Path) ? "" : $" [{issue.At.Path}]";
        return $"{issue.At}: {severity} {issue.Code}: {issue.Message} - {issue.Mend}{path}";
    }

    /// <summary>Complains that the content cannot be used, with every error.</summary>
    /// <returns>The exit code 1.</returns>
    public static int Write(CommandScope scope, IEnumerable<ScriptIssue> issues)
    {
        foreach (var issue in issues.Where(issue => issue.Severity == IssueSeverity.Error)) scope.Terminal.Error.WriteLine(Of(issue));
        scope.Terminal.Error.WriteLine($"The content in {scope.ScriptsPath} cannot be used; `helpbot check` says all that is wrong.");
        return 1;
    }
}
