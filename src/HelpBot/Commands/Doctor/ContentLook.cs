using HelpBot.Content;
using HelpBot.Domain.Scripts;

namespace HelpBot.Commands.Doctor;

/// <summary>Whether the content can be used.</summary>
internal static class ContentLook
{
    /// <summary>Looks.</summary>
    public static IEnumerable<Finding> Run(CommandScope scope)
    {
        var load = ScriptFolder.Load(scope.ScriptsPath, scope.Today);
        var errors = load.Issues.Count(issue => issue.Severity == IssueSeverity.Error);
        yield return errors == 0
            ? new Finding("scripts", null, $"{scope.ScriptsPath}, {load.Issues.Length} warnings")
            : new Finding("scripts", $"{errors} errors in {scope.ScriptsPath}: run `helpbot check`, it names file and line.");
    }
}
