using HelpBot.BotApi;
using HelpBot.Commands;
using HelpBot.Content;
using HelpBot.Sandbox;
using HelpBot.Settings;
using HelpBot.Storage;

namespace HelpBot.Hosting;

/// <summary>The whole bot against the built-in Telegram emulator, with a chat page in the browser. Nothing of it is real, and nothing of it stays.</summary>
internal sealed class SandboxRun(CommandScope scope, HelpBotSettings settings)
{
    /// <summary>Runs until stopped.</summary>
    public async Task<int> RunAsync(ScriptLoad load, CancellationToken cancellationToken)
    {
        var clock = new SandboxClock(TimeProvider.System);
        SandboxServer sandbox;
        try
        {
            sandbox = await SandboxServer.StartAsync(new SandboxOptions { Listen = ListenAddress.ToUrl(settings.Sandbox.Listen), IsOnCover = load.Script!.IsOnCover }, clock, cancellationToken);
        }
        catch (IOException)
        {
            await scope.Terminal.Error.WriteLineAsync($"The address {settings.Sandbox.Listen} is taken or not this machine's. Name another with --Sandbox:Listen=127.0.0.1:9000, or 127.0.0.1:0 for any free one.");
            return 1;
        }
        await using var page = sandbox;
        sandbox.Desk.Night = NightTalks.Of(load.Script!);
        sandbox.Desk.JoinsWith = "/join";
        settings.Application.Desk.GroupId = sandbox.Desk.GroupId;
        // A folder of its own that goes when the program goes: the emulator forgets everything too, and real data is never near.
        var folder = Directory.CreateTempSubdirectory("helpbot-sandbox-").FullName;
        try
        {
            await using var store = await SqliteSessionStore.OpenAsync(new StoreOptions(Path.Combine(folder, "data"), Path.Combine(folder, "keys")), clock, null, cancellationToken);
            sandbox.Desk.Invitation = () => $"/start {InviteCommand.Code(store.Invites, "volunteer", clock.GetUtcNow())}";
            settings.Telegram.ApiBaseUrl = sandbox.ApiBaseUrl;
            settings.Telegram.Webhook.Url = null;
            var token = BotToken.Find(sandbox.Token, official: false, out _)!;
            using var host = BotHost.Build(settings, scope.Configuration, token, new HostParts(scope.ScriptsPath, load.Script!, store, clock, LogLevel.Warning));
            await SayAsync(sandbox.Url, load);
            await host.RunAsync(cancellationToken);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
        return 0;
    }

    private async Task SayAsync(string url, ScriptLoad load)
    {
        foreach (var line in (string[])
        [
            "",
            "  ======================================================================",
            "   SANDBOX. No token is set: nothing here reaches Telegram or a person.",
            "  ======================================================================",
            "",
            $"   Open  {url}  in a browser and write to the bot, in Kazakh or Russian.",
            "",
            "   Going live: README.md. The scripts are read again when they change.",
            $"   Script {load.Script!.Version}, {load.Issues.Length} warnings (helpbot check lists them). Ctrl+C stops.",
            "",
        ])
            await scope.Terminal.Out.WriteLineAsync(line);
    }
}
