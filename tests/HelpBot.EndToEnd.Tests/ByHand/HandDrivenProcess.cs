using HelpBot.EndToEnd.Tests.Running;
using HelpBot.Sandbox;
using HelpBot.Tests;

namespace HelpBot.EndToEnd.Tests.ByHand;

/// <summary>The real program as a process of its own, on one folder for all its lives. Killed, it gets no chance to do anything.</summary>
/// <param name="telegram">Its Telegram.</param>
/// <param name="clock">The clock by which its own is set.</param>
/// <param name="settings">Arguments beside those of every test.</param>
internal sealed class HandDrivenProcess(TelegramEmulator telegram, HandClock clock, params string[] settings) : DrivenBot(telegram, clock)
{
    private readonly BotFolder _folder = new();
    private BotProcess? _process;
    private HandLine? _line;
    private DateTimeOffset? _next;

    public override BotFolder Folder => _folder;

    public override bool IsRunning => _process is not null;

    protected override DateTimeOffset? NextDue => _next;

    public override async Task StartAsync()
    {
        _line = new HandLine(Clock.GetUtcNow());
        _process = BotProcess.Start(Telegram, _folder, _line, settings);
        await SaidAsync(_line.ConnectAsync);
        // Once it has begun its work: nobody's patience runs before.
        await SaidAsync(AskAsync);
        await ComeToRestAsync();
    }

    public override async Task KillAsync()
    {
        await _process!.KillAsync();
        await _process.DisposeAsync();
        _process = null;
        _line!.Dispose();
    }

    public override async ValueTask DisposeAsync()
    {
        if (IsRunning) await KillAsync();
        _folder.Dispose();
    }

    protected override Task AdvanceAsync(DateTimeOffset to)
    {
        // What the program does then has that date already.
        Clock.Advance(to - Clock.GetUtcNow());
        return _line!.AdvanceAsync(to);
    }

    // What it has confirmed may have brought forth something new, and that is asked of the program; its calls may have brought news, and those are asked of its Telegram.
    protected override async Task ComeToRestAsync()
    {
        do
        {
            await SaidAsync(() => Patience.UntilAsync(() => Waiting == 0 || _process!.HasEnded, "it confirms all updates", lookEvery: TimeSpan.FromMilliseconds(1)));
            await SaidAsync(AskAsync);
        }
        while (Waiting > 0);
    }

    private async Task AskAsync() => _next = await _line!.RestAsync();

    // With what the program has said, should it fail.
    private async Task SaidAsync(Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (Exception why) when (why is IOException or TimeoutException or OperationCanceledException)
        {
            throw new InvalidOperationException($"{why.Message} {Waiting} updates wait.\n{_process!.Said}", why);
        }
    }
}
