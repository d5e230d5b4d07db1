using HelpBot.BotApi;
using HelpBot.Commands;
using HelpBot.Content;
using HelpBot.Settings;
using HelpBot.Storage;

namespace HelpBot.Hosting;

/// <summary>Serves Telegram.</summary>
internal sealed class LiveRun(CommandScope scope, HelpBotSettings settings)
{
    /// <summary>Runs until stopped.</summary>
    public async Task<int> RunAsync(ScriptLoad load, BotToken token, CancellationToken cancellationToken)
    {
        var folders = StoreFolders.Of(settings, scope.Home);
        using var logs = LoggerFactory.Create(logging => BotHost.AddLogging(logging, scope.Configuration, LogLevel.Information));
        SqliteSessionStore store;
        try
        {
            store = await SqliteSessionStore.OpenAsync(folders, scope.Terminal.Clock, logs.CreateLogger<SqliteSessionStore>(), cancellationToken);
        }
        catch (StoreRefusedException refused)
        {
            await scope.Terminal.Error.WriteLineAsync(refused.Message);
            return 1;
        }
        await using (store)
        {
            await Rehearsal.PlayAsync(load.Script!, settings.Telegram, cancellationToken);
            await scope.Terminal.Out.WriteLineAsync($"HelpBot serves Telegram ({(string.IsNullOrEmpty(settings.Telegram.Webhook.Url) ? "polling" : "webhook")}). Data: {folders.DataPath}. Keys: {folders.KeysPath}. Script {load.Script!.Version}, {load.Issues.Length} warnings (helpbot check lists them).");
            using var host = BotHost.Build(settings, scope.Configuration, token, new HostParts(scope.ScriptsPath, load.Script!, store, scope.Terminal.Clock, LogLevel.Information));
            await host.RunAsync(cancellationToken);
        }
        return 0;
    }
}
