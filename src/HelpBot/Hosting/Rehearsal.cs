using HelpBot.Application;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.BotApi;
using HelpBot.BotApi.Rehearsing;
using HelpBot.Domain.Scripts;
using HelpBot.Storage;

namespace HelpBot.Hosting;

/// <summary>
/// The bot plays a short talk to itself before it takes the first update: the whole way from an update to a committed turn and a call, over a store in the temporary
/// folder that goes at once. What answers people is then compiled; without it the first dozens would wait a third of a second for the compiler.
/// </summary>
internal static class Rehearsal
{
    // Each press takes the next button of the screen before, so that different kinds of turns come by.
    private static readonly int[] Presses = [0, 0, 1, 0, 2, 99, 98, 0];
    private static readonly string[] Lines = ["/start", "Алматы", "маған көмек керек", "стоп"];

    /// <summary>How many come at once, so that what grows has grown once.</summary>
    private const int Crowd = 100;

    /// <summary>The longest that it may take: it must never keep the bot from serving.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5);

    /// <summary>Plays it. Whatever goes wrong is no reason not to serve.</summary>
    /// <returns>How many calls the bot made in it; 0 if it could not be played to its end.</returns>
    public static async Task<int> PlayAsync(Script script, TelegramOptions options, CancellationToken cancellationToken)
    {
        var folder = "";
        var calls = 0;
        try
        {
            folder = Directory.CreateTempSubdirectory($"helpbot-rehearsal-{Environment.ProcessId}-").FullName;
            calls = await PlayAsync(script, options, folder, cancellationToken).WaitAsync(Longest, TimeProvider.System, cancellationToken);
        }
        catch (Exception none) when (none is IOException or UnauthorizedAccessException or StoreRefusedException or StoreUnavailableException or TimeoutException)
        {
            // No temporary folder, or a full disk: the first people wait a little longer, that is all.
        }
        finally
        {
            if (folder.Length > 0) Directory.Delete(folder, recursive: true);
        }
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        return calls;
    }

    private static async Task<int> PlayAsync(Script script, TelegramOptions options, string folder, CancellationToken cancellationToken)
    {
        using var telegram = new RehearsedTelegram(options);
        await using var store = await SqliteSessionStore.OpenAsync(new StoreOptions(Path.Combine(folder, "data"), Path.Combine(folder, "keys")), TimeProvider.System, null, cancellationToken);
        var services = new ServiceCollection().AddLogging().AddSingleton<ISessionStore>(store).AddSingleton(telegram.Messenger).AddSingleton<IScriptSource>(new Fixed(script));
        services.AddHelpBotApplication(new HelpBotApplicationOptions { Limits = new TelegramLimitsOptions { PerSecond = 0, PerChatPerSecond = 0 } });
        await using var bot = services.BuildServiceProvider();
        var loop = bot.GetServices<IHostedService>().ToArray();
        foreach (var service in loop) await service.StartAsync(cancellationToken);
        var intake = bot.GetRequiredService<IUpdateIntake>();
        await intake.AcceptAsync([.. Enumerable.Range(1, Crowd).Select(chat => telegram.Write(chat, Lines[0]))], cancellationToken);
        foreach (var line in Lines)
        {
            await intake.AcceptAsync([telegram.Write(1, line)], cancellationToken);
            foreach (var button in Presses)
                if (telegram.Press(1, button) is { } press) await intake.AcceptAsync([press], cancellationToken);
        }
        foreach (var service in loop) await service.StopAsync(cancellationToken);
        return telegram.Calls;
    }

    private sealed record Fixed(Script Current) : IScriptSource;
}
