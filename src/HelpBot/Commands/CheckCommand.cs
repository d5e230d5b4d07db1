using System.Globalization;
using HelpBot.Content;
using HelpBot.Content.Plays;
using HelpBot.Domain.Scripts;

namespace HelpBot.Commands;

/// <summary><c>helpbot check</c>: everything that is wrong with the content, at once.</summary>
internal static class CheckCommand
{
    /// <summary>Makes the verb.</summary>
    public static Verb Create(CommandScope scope)
    {
        var verb = new Verb("check", "Checks the content: every screen in every language, every text, every play. Exit code 1 if it cannot be used.")
        {
            Examples = ["helpbot check", "helpbot check --Scripts:Path=../draft"],
        };
        verb.SetAction(_ => Run(scope));
        return verb;
    }

    private static int Run(CommandScope scope)
    {
        var load = ScriptFolder.Load(scope.ScriptsPath, scope.Today);
        var coverage = new PlayCoverage();
        var played = load.Compiled is null ? [] : PlayRunner.RunAll(load, scope.Today, coverage);
        // A play that fails stops half-way: what comes after it is not reported as never played.
        var issues = load.Script is null || played.Length > 0 ? load.Issues : load.Issues.AddRange(coverage.Gaps(load.Script));
        foreach (var issue in issues) scope.Terminal.Out.WriteLine(IssueLines.Of(issue));
        foreach (var failure in played) scope.Terminal.Out.WriteLine($"{failure.At}: error play-fails: In the play \"{failure.Play}\" ({Code(failure)}): {failure.Message} - Change the play or the script, whichever is wrong; `helpbot play --as-test` writes a play as it runs.");
        var errors = issues.Count(issue => issue.Severity == IssueSeverity.Error) + played.Length;
        scope.Terminal.Out.WriteLine(Summary(load, errors, issues.Length + played.Length - errors));
        return errors == 0 ? 0 : 1;
    }

    private static string Code(PlayFailure failure) => Domain.Conversation.LanguageTable.Code(failure.Language);

    private static string Summary(ScriptLoad load, int errors, int warnings)
    {
        var what = load.Script is null
            ? "The content cannot be used"
            : string.Create(CultureInfo.InvariantCulture, $"{load.Script.Ordered.Length} screens, {load.Script.Texts.Count} texts, {load.Plays.Length} plays, version {load.Script.Version}");
        return string.Create(CultureInfo.InvariantCulture, $"{what}: {Count(errors, "error")}, {Count(warnings, "warning")}.");
    }

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}{(count == 1 ? "" : "s")}");
}
