using HelpBot.Commands;
using HelpBot.Content;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Checks;
using HelpBot.Settings;

namespace HelpBot.Hosting;

/// <summary>The main job: checks everything that can be checked before the first message, then serves until stopped.</summary>
internal sealed class Serving(CommandScope scope)
{
    /// <summary>Runs until stopped.</summary>
    /// <returns>0 after an orderly stop; 1 if something must be mended first: it has been said.</returns>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var (settings, complaints) = SettingsReader.Read(scope.Configuration);
        if (complaints.Count > 0) return await RefuseAsync(complaints);
        var token = TokenReader.Find(settings.Telegram, scope.Home, out var complaint);
        if (complaint is not null) return await RefuseAsync([complaint]);
        var isProduction = HostEnvironment.IsProduction(scope.Configuration);
        if (token is null && isProduction) return await RefuseAsync([NoToken]);

        var load = ScriptFolder.Load(scope.ScriptsPath, scope.Today);
        if (load.Script is null) return await RefuseAsync(load.Issues.Where(i => i.Severity == IssueSeverity.Error).Select(i => i.ToString()));
        // The plays are for the checker alone: what serving does not need is given back before the first message.
        load = load with { Plays = [] };
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        if (token is null) return await new SandboxRun(scope, settings).RunAsync(load, cancellationToken);
        if (Unread(load.Script, settings, isProduction) is { } unread) return await RefuseAsync([unread]);
        return await new LiveRun(scope, settings).RunAsync(load, token, cancellationToken);
    }

    private const string NoToken =
        "No token is set. Put the token from BotFather into a file and name it with Telegram__TokenFile=..., or set Telegram__Token in the environment. " +
        "To try the bot without one, do not set DOTNET_ENVIRONMENT=Production.";

    /// <summary>Whether texts that nobody has read stand in the way of serving real people.</summary>
    private static string? Unread(Script script, HelpBotSettings settings, bool isProduction)
    {
        if (settings.Review.AcceptUnreviewed || !(isProduction || settings.Telegram.IsOfficial)) return null;
        var screens = ReservedScreens.Unreviewed(script);
        return screens.IsEmpty ? null :
            $"These screens that she reads in danger have not been read by a native speaker and a lawyer: {string.Join(", ", screens)}. " +
            "Have them read and mark them reviewed: true in scripts/texts/, or take the responsibility yourself with Review:AcceptUnreviewed=true.";
    }

    private async Task<int> RefuseAsync(IEnumerable<string> sentences)
    {
        foreach (var sentence in sentences) await scope.Terminal.Error.WriteLineAsync(sentence);
        return 1;
    }
}
