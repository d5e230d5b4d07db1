using HelpBot.Settings;

namespace HelpBot.Commands.Doctor;

/// <summary><c>helpbot doctor</c>: looks at everything around the bot, line by line; works beside a running one.</summary>
internal static class DoctorCommand
{
    /// <summary>Makes the verb.</summary>
    public static Verb Create(CommandScope scope)
    {
        var verb = new Verb("doctor", "Looks at token, webhook, commands, clock, the volunteers' group, files, keys and disk. Each line says ok, or what to mend. Exit code 1 if anything is to be mended.")
        {
            Examples = ["helpbot doctor", "Telegram__TokenFile=/etc/helpbot/token helpbot doctor"],
        };
        verb.SetAction((_, cancellationToken) => RunAsync(scope, cancellationToken));
        return verb;
    }

    private static async Task<int> RunAsync(CommandScope scope, CancellationToken cancellationToken)
    {
        var (settings, complaints) = SettingsReader.Read(scope.Configuration);
        var findings = new List<Finding>();
        findings.AddRange(complaints.Count == 0 ? [new Finding("settings", null)] : complaints.Select(complaint => new Finding("settings", complaint)));
        if (complaints.Count == 0)
        {
            findings.AddRange(ContentLook.Run(scope));
            findings.AddRange(await TelegramLook.RunAsync(settings, scope, cancellationToken));
            findings.AddRange(MachineLook.Run(settings, scope));
            findings.AddRange(ListLook.Run(settings, scope));
        }
        foreach (var finding in findings) await scope.Terminal.Out.WriteLineAsync(finding.ToString());
        return findings.TrueForAll(finding => finding.Mend is null) ? 0 : 1;
    }
}
