using HelpBot.EndToEnd.Tests.Running;
using HelpBot.Sandbox;
using HelpBot.Tests;

namespace HelpBot.EndToEnd.Tests.ByHand;

/// <summary>A bot whose clock is moved by hand, in this process or in one of its own. It can be killed, and started again from what its files held at that moment.</summary>
/// <param name="telegram">Its Telegram.</param>
/// <param name="clock">Its clock.</param>
internal abstract class DrivenBot(TelegramEmulator telegram, HandClock clock) : IAsyncDisposable
{
    /// <summary>The folders that it runs on now.</summary>
    public abstract BotFolder Folder { get; }

    public abstract bool IsRunning { get; }

    /// <summary>Done each time after somebody has acted or the clock has moved, before the bot comes to rest: in the middle of its work.</summary>
    public Func<Task>? OnWork { get; set; }

    /// <summary>How many updates it has not confirmed.</summary>
    public int Waiting
    {
        get { lock (Telegram.World.Gate) return Telegram.World.Updates.Queue.Count; }
    }

    protected TelegramEmulator Telegram => telegram;

    protected HandClock Clock => clock;

    /// <summary>Starts it, from the files that the last run left.</summary>
    public abstract Task StartAsync();

    /// <summary>Ends it at whatever it is doing.</summary>
    public abstract Task KillAsync();

    /// <summary>Waits, in real time, until it has done all that can be done at this moment of its own clock.</summary>
    public async Task RestAsync()
    {
        if (OnWork is { } work) await work();
        await ComeToRestAsync();
    }

    /// <summary>Moves the clock, and lets the bot do at each moment what is due then, as if real time had passed.</summary>
    /// <param name="time">How far.</param>
    /// <param name="look">Called at each of these moments, once the bot rests.</param>
    public async Task PassAsync(TimeSpan time, Action? look = null)
    {
        var end = clock.GetUtcNow() + time;
        await ComeToRestAsync();
        while (NextDue is { } next && next <= end)
        {
            await AdvanceAsync(next > clock.GetUtcNow() ? next : clock.GetUtcNow());
            await RestAsync();
            look?.Invoke();
        }
        await AdvanceAsync(end);
        await RestAsync();
    }

    public abstract ValueTask DisposeAsync();

    /// <summary>When its next timer fires, as of the last rest; null if none is armed.</summary>
    protected abstract DateTimeOffset? NextDue { get; }

    /// <summary>Moves its clock and ours.</summary>
    protected abstract Task AdvanceAsync(DateTimeOffset to);

    protected abstract Task ComeToRestAsync();
}
