using System.Collections.Immutable;
using HelpBot.Domain.Directory;
using HelpBot.Domain.Scripts.Checks.Desk;
using HelpBot.Domain.Scripts.Checks.Walk;

namespace HelpBot.Domain.Scripts.Checks;

/// <summary>Says everything that is wrong with a script that compiles: its texts, its statements, and every screen that can be reached.</summary>
public static class ScriptChecker
{
    /// <summary>Checks a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="today">The day by which statements and services are out of date.</param>
    /// <returns>All issues at once, in the order in which they were found; empty if there are none.</returns>
    public static ImmutableArray<ScriptIssue> Check(Script script, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(script);
        var findings = new Findings();
        var use = TextUse.Of(script);
        new TextChecks(script, use, today, findings).Run();
        new ReceiptChecks(script, findings).Run();
        new StatementChecks(script, today, findings).Run();
        DeskChecks.Run(script, script.DeskSource, today, findings);
        new ScreenWalk(script, today, findings).Run();
        return [.. findings.All, .. DirectoryChecks.Of(script.Directory, today)];
    }
}
