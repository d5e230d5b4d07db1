using HelpBot.Application;
using HelpBot.Application.Desk;
using HelpBot.Application.Desk.Board;
using HelpBot.Application.Sending;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Application.Words;
using HelpBot.BotApi;
using HelpBot.Domain.Scripts;
using HelpBot.EndToEnd.Tests.Running;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Hosting;
using HelpBot.Sandbox;
using HelpBot.Storage;
using HelpBot.Tests;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace HelpBot.EndToEnd.Tests.Week;

/// <summary>The real bot in this process: the real loop, files and HTTP, but a clock that is moved by hand. It can be killed, and started again from what its files held at that moment.</summary>
/// <param name="telegram">Its Telegram.</param>
/// <param name="clock">Its clock.</param>
/// <param name="desk">The volunteers' desk; null for none.</param>
internal sealed class HandDrivenBot(TelegramEmulator telegram, HandClock clock, DeskOptions? desk = null) : IAsyncDisposable
{
    private readonly List<BotFolder> _folders = [];
    private CutStore? _store;
    private ServiceProvider? _parts;
    private IHostedService[] _running = [];

    public bool IsRunning => _parts is not null;

    /// <summary>The desk in its memory.</summary>
    public DeskRoom Room => _parts!.GetRequiredService<DeskRoom>();

    /// <summary>The folders that it runs on now.</summary>
    public BotFolder Folder => _folders[^1];

    /// <summary>Starts it, from the files that the last run left.</summary>
    public async Task StartAsync()
    {
        if (_folders.Count == 0) _folders.Add(new BotFolder());
        _store = new CutStore(await SqliteSessionStore.OpenAsync(new StoreOptions(_folders[^1].Data, _folders[^1].Keys), clock, null, CancellationToken.None));
        var script = new Fixed(Words.Script);
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(clock).AddSingleton<ISessionStore>(_store).AddSingleton<IScriptSource>(script);
        // A word costs a hundredth of a second less here than in life: how slow it is, is tested elsewhere.
        services.AddSingleton<IBotFaceSource>(new ScriptFaces(script)).AddSingleton<Offload, CountedOffload>().AddSingleton(new WordCost(10));
        services.AddHelpBotApplication(new HelpBotApplicationOptions { Limits = new TelegramLimitsOptions { PerSecond = 0, PerChatPerSecond = 0 }, Sending = new SendingOptions { SweepUnknownSends = true }, Desk = desk ?? new DeskOptions() });
        services.AddTelegram(new TelegramOptions { ApiBaseUrl = telegram.BaseUrl, PollSeconds = 50 }, BotToken.Find(telegram.Token, official: false, out _)!);
        _parts = services.BuildServiceProvider();
        _running = [.. _parts.GetServices<IHostedService>()];
        foreach (var service in _running) await service.StartAsync(CancellationToken.None);
        // Time must not pass before it has looked at its files.
        await RestAsync();
    }

    /// <summary>Ends it as a power failure does, at whatever it is doing: the next start finds a copy of the files as they are now.</summary>
    public async Task KillAsync()
    {
        var next = new BotFolder();
        _store!.Cut(() => Copy(_folders[^1].Path, next.Path));
        // A clock moved by hand must not wake what is dead.
        var board = _parts!.GetRequiredService<BoardKeeper>();
        _parts!.GetRequiredService<SerialContext>().Post(board.Stop);
        foreach (var service in _running.OfType<IDisposable>()) service.Dispose();
        _running = [];
        _parts = null;
        await _store.DisposeAsync();
        _folders.Add(next);
    }

    /// <summary>Waits, in real time, until it has done all that can be done at this moment of its own clock.</summary>
    public async Task RestAsync()
    {
        var (context, offload) = (_parts!.GetRequiredService<SerialContext>(), (CountedOffload)_parts!.GetRequiredService<Offload>());
        var (intake, sender, due) = (_parts!.GetRequiredService<Intake>(), _parts!.GetRequiredService<Sender>(), _parts!.GetRequiredService<DueWork>());
        var start = TimeProvider.System.GetTimestamp();
        var tries = 0;
        for (var quiet = 0; quiet < 3;)
        {
            if (TimeProvider.System.GetElapsedTime(start) > Patience.Long) throw new TimeoutException($"It never rests: {Waiting()} updates wait, {sender.InFlight} calls and {offload.Running} pieces of work are under way.");
            quiet = Waiting() == 0 && await IsQuietAsync() ? quiet + 1 : 0;
            if (quiet > 0) tries = 0;
            else if (++tries % 50 == 0) await Task.Delay(TimeSpan.FromMilliseconds(1), TimeProvider.System);
            else await Task.Yield();
        }

        // Asked on the loop, after all that waits there.
        Task<bool> IsQuietAsync()
        {
            var answer = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            // Something to be looked for at once: it has not even begun.
            context.Post(() => answer.SetResult(!intake.HasAny && sender.InFlight == 0 && offload.Running == 0 && due.NextAt != DateTimeOffset.MinValue));
            return answer.Task;
        }
    }

    /// <summary>Moves the clock, and lets the bot do at each moment what is due then, as if real time had passed.</summary>
    /// <param name="time">How far.</param>
    /// <param name="look">Called at each of these moments, once the bot rests.</param>
    public async Task PassAsync(TimeSpan time, Action? look = null)
    {
        var end = clock.GetUtcNow() + time;
        while (clock.NextDue is { } next && next <= end)
        {
            clock.Advance(next > clock.GetUtcNow() ? next - clock.GetUtcNow() : TimeSpan.Zero);
            await RestAsync();
            look?.Invoke();
        }
        clock.Advance(end - clock.GetUtcNow());
        await RestAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (IsRunning) await KillAsync();
        foreach (var folder in _folders) folder.Dispose();
    }

    private int Waiting()
    {
        lock (telegram.World.Gate) return telegram.World.Updates.Queue.Count;
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) is var name && name != "lock" && !name.Contains("reserve", StringComparison.Ordinal)))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    private sealed record Fixed(Script Current) : IScriptSource;
}
