using HelpBot.Application;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.BotApi;
using HelpBot.Content;
using HelpBot.Domain.Scripts;
using HelpBot.Settings;
using HelpBot.Storage;

namespace HelpBot.Hosting;

/// <summary>Puts the parts together: the only place that knows all of them.</summary>
internal static class BotHost
{
    /// <summary>How long an orderly stop may take: calls in flight get ten seconds of it.</summary>
    private static readonly TimeSpan StopWithin = TimeSpan.FromSeconds(25);

    /// <summary>Builds the host.</summary>
    public static IHost Build(HelpBotSettings settings, IConfiguration configuration, BotToken token, HostParts parts)
    {
        // No defaults: they would read files and variables a second time and add providers that print more than we have checked.
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings
        {
            DisableDefaults = true,
            EnvironmentName = HostEnvironment.IsProduction(configuration) ? Environments.Production : Environments.Development,
        });
        AddLogging(builder.Logging, configuration, parts.Level);
        var services = builder.Services;
        services.Configure<HostOptions>(host => host.ShutdownTimeout = StopWithin);
        services.AddSingleton(parts.Clock).AddSingleton<ISessionStore>(parts.Store).AddSingleton(parts.Store.Invites);
        // The watcher looks at files of this machine: it runs on the machine's time, also where the bot's own clock is moved by hand.
        services.AddSingleton(s => new ScriptWatcher(parts.ScriptsPath, parts.Script, TimeProvider.System, s.GetRequiredService<ILogger<ScriptWatcher>>()));
        services.AddSingleton<IScriptSource>(s => s.GetRequiredService<ScriptWatcher>());
        services.AddSingleton<IHostedService>(s => s.GetRequiredService<ScriptWatcher>());
        services.AddSingleton<IBotFaceSource>(s => new ScriptFaces(s.GetRequiredService<IScriptSource>()));
        // Services stop in reverse order: what takes updates in is registered last and closes first.
        services.AddHelpBotApplication(settings.Application);
        services.AddTelegram(settings.Telegram, token);
        if (!string.IsNullOrWhiteSpace(settings.Health.Listen))
            services.AddHostedService(s => new HealthServer(settings.Health, s.GetRequiredService<ITelegramLink>()));
        return builder.Build();
    }

    /// <summary>Lines for a person and for the journal: time in UTC, one line each.</summary>
    public static void AddLogging(ILoggingBuilder logging, IConfiguration configuration, LogLevel level) =>
        logging.AddConfiguration(configuration.GetSection("Logging")).SetMinimumLevel(level).AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.UseUtcTimestamp = true;
            console.TimestampFormat = "yyyy-MM-dd HH:mm:ss ";
        });
}

/// <summary>What differs between serving Telegram and the sandbox.</summary>
/// <param name="ScriptsPath">The content's folder, watched for changes.</param>
/// <param name="Script">The script to begin with.</param>
/// <param name="Store">Opened; stays the caller's to close.</param>
/// <param name="Clock">The bot's clock.</param>
/// <param name="Level">The least serious log line that is printed, unless the settings say otherwise.</param>
internal sealed record HostParts(string ScriptsPath, Script Script, SqliteSessionStore Store, TimeProvider Clock, LogLevel Level);
