using HelpBot.Sandbox;

namespace HelpBot.Tests.Sandbox;

public class SandboxClockTests
{
    private static readonly DateTimeOffset Start = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Advancing_moves_the_time_and_the_timestamp_alike()
    {
        var clock = SandboxClock.Standing(Start);
        var stamp = clock.GetTimestamp();
        clock.Advance(TimeSpan.FromHours(12));
        Assert.Equal(Start.AddHours(12), clock.GetUtcNow());
        Assert.Equal(TimeSpan.FromHours(12), clock.GetElapsedTime(stamp));
        Assert.Equal(TimeSpan.FromHours(12), clock.Ahead);
    }

    [Fact]
    public async Task A_delay_ends_when_its_moment_is_passed_and_not_before()
    {
        var clock = SandboxClock.Standing(Start);
        var delay = Task.Delay(TimeSpan.FromHours(1), clock);
        clock.Advance(TimeSpan.FromMinutes(59));
        Assert.False(delay.IsCompleted);
        clock.Advance(TimeSpan.FromMinutes(1));
        await delay.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Timers_fire_in_the_order_of_their_moments_and_see_those_moments()
    {
        var clock = SandboxClock.Standing(Start);
        var seen = new List<(string Name, DateTimeOffset At)>();
        using var late = clock.CreateTimer(_ => seen.Add(("late", clock.GetUtcNow())), null, TimeSpan.FromHours(3), Timeout.InfiniteTimeSpan);
        using var early = clock.CreateTimer(_ => seen.Add(("early", clock.GetUtcNow())), null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        clock.Advance(TimeSpan.FromHours(4));
        Assert.Equal([("early", Start.AddHours(1)), ("late", Start.AddHours(3))], seen);
    }

    [Fact]
    public void A_periodic_timer_fires_once_for_each_period_that_is_skipped()
    {
        var clock = SandboxClock.Standing(Start);
        var fired = 0;
        using var timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(10));
        clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(6, fired);
    }

    [Fact]
    public void A_quick_ticker_does_not_make_a_long_advance_endless()
    {
        var clock = SandboxClock.Standing(Start);
        var fired = 0;
        using var timer = clock.CreateTimer(_ => fired++, null, TimeSpan.FromMilliseconds(1), TimeSpan.FromMilliseconds(1));
        clock.Advance(TimeSpan.FromDays(30));
        Assert.Equal(SandboxClock.MaxPeriodicFiringsPerAdvance, fired);
        Assert.Equal(Start.AddDays(30), clock.GetUtcNow());
    }

    [Fact]
    public void A_disposed_or_changed_timer_does_not_fire_at_its_old_moment()
    {
        var clock = SandboxClock.Standing(Start);
        var fired = new List<string>();
        var gone = clock.CreateTimer(_ => fired.Add("gone"), null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        using var moved = clock.CreateTimer(_ => fired.Add("moved"), null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        gone.Dispose();
        moved.Change(TimeSpan.FromHours(5), Timeout.InfiniteTimeSpan);
        clock.Advance(TimeSpan.FromHours(2));
        Assert.Empty(fired);
        clock.Advance(TimeSpan.FromHours(4));
        Assert.Equal(["moved"], fired);
    }

    [Fact]
    public void A_timer_set_by_a_timer_fires_in_the_same_advance_if_its_moment_lies_in_it()
    {
        var clock = SandboxClock.Standing(Start);
        DateTimeOffset? second = null;
        using var inner = clock.CreateTimer(_ => second = clock.GetUtcNow(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        using var outer = clock.CreateTimer(_ => inner.Change(TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan), null, TimeSpan.FromHours(1), Timeout.InfiniteTimeSpan);
        clock.Advance(TimeSpan.FromHours(3));
        Assert.Equal(Start.AddHours(2), second);
    }

    [Fact]
    public async Task On_a_running_clock_timers_fire_by_themselves_too()
    {
        var clock = new SandboxClock(TimeProvider.System);
        await Task.Delay(TimeSpan.FromMilliseconds(5), clock).WaitAsync(TimeSpan.FromSeconds(10));
        var far = Task.Delay(TimeSpan.FromDays(40), clock);
        clock.Advance(TimeSpan.FromDays(41));
        await far.WaitAsync(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void Time_does_not_go_back() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SandboxClock.Standing(Start).Advance(TimeSpan.FromSeconds(-1)));
}
