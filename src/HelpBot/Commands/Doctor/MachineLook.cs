using HelpBot.Hosting;
using HelpBot.Settings;
using HelpBot.Storage;

namespace HelpBot.Commands.Doctor;

/// <summary>Files, keys, room and time zone.</summary>
internal static class MachineLook
{
    /// <summary>Looks.</summary>
    public static IEnumerable<Finding> Run(HelpBotSettings settings, CommandScope scope)
    {
        foreach (var finding in StoreCheck.Run(StoreFolders.Of(settings, scope.Home)))
            yield return finding.IsGood ? new Finding(finding.Subject, null, finding.Sentence) : new Finding(finding.Subject, finding.Sentence);
        yield return new Finding("time zone", null, "names in texts use UTC+5, the whole country's since 1 March 2024; the machine's own zone does not matter");
    }
}
