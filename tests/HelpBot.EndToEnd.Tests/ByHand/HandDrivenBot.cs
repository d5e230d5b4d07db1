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

namespace HelpBot.EndToEnd.Tests.ByHand;

/// <summary>The parts of the real bot in this process: the real loop, files and HTTP.</summary>
/// <param name="telegram">Its Telegram.</param>
/// <param name="clock">Its clock.</param>
/// <param name="desk">The volunteers' desk; null for none.</param>
internal sealed class HandDrivenBot(TelegramEmulator telegram, HandClock clock, DeskOptions? desk = null) : DrivenBot(telegram, clock)
{
    private readonly List<BotFolder> _folders = [];
    private CutStore? _store;
    private ServiceProvider? _parts;
    private IHostedService[] _running = [];
    private Quiet? _quiet;

    public override bool IsRunning => _parts is not null;

    public override BotFolder Folder => _folders[^1];

    public override async Task StartAsync()
    {
        if (_folders.Count == 0) _folders.Add(new BotFolder());
        _store = new CutStore(await SqliteSessionStore.OpenAsync(new StoreOptions(_folders[^1].Data, _folders[^1].Keys), Clock, null, CancellationToken.None));
        var script = new Fixed(Words.Script);
        var services = new ServiceCollection().AddLogging().AddSingleton<TimeProvider>(Clock).AddSingleton<ISessionStore>(_store).AddSingleton<IScriptSource>(script);
        // A word costs a hundredth of a second less here than in life: how slow it is, is tested elsewhere.
        services.AddSingleton<IBotFaceSource>(new ScriptFaces(script)).AddSingleton<Offload, CountedOffload>().AddSingleton(new WordCost(10));
        services.AddHelpBotApplication(new HelpBotApplicationOptions { Limits = new TelegramLimitsOptions { PerSecond = 0, PerChatPerSecond = 0 }, Sending = new SendingOptions { SweepUnknownSends = true }, Desk = desk ?? new DeskOptions() });
        services.AddTelegram(new TelegramOptions { ApiBaseUrl = Telegram.BaseUrl, PollSeconds = 50 }, BotToken.Find(Telegram.Token, official: false, out _)!);
        _parts = services.BuildServiceProvider();
        _running = [.. _parts.GetServices<IHostedService>()];
        foreach (var service in _running) await service.StartAsync(CancellationToken.None);
        _quiet = new Quiet(_parts);
        // Time must not pass before it has looked at its files.
        await ComeToRestAsync();
    }

    /// <summary>Ends it as a power failure does, at whatever it is doing: the next start finds a copy of the files as they are now.</summary>
    public override async Task KillAsync()
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

    public override async ValueTask DisposeAsync()
    {
        if (IsRunning) await KillAsync();
        foreach (var folder in _folders) folder.Dispose();
    }

    protected override DateTimeOffset? NextDue => Clock.NextDue;

    protected override Task AdvanceAsync(DateTimeOffset to)
    {
        Clock.Advance(to - Clock.GetUtcNow());
        return Task.CompletedTask;
    }

    protected override Task ComeToRestAsync() => _quiet!.WaitAsync(() => Waiting > 0);

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
