namespace HelpBot.Tests;

/// <summary>A clock that stands still until a test moves it. Its timers fire while it is moved, in order, on the mover's thread.</summary>
internal sealed class HandClock : TimeProvider
{
    public static readonly DateTimeOffset Start = new(2026, 3, 1, 6, 0, 0, TimeSpan.Zero);

    private readonly Lock _gate = new();
    private readonly List<HandTimer> _timers = [];
    private DateTimeOffset _now = Start;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _now;
    }

    public override long GetTimestamp() => GetUtcNow().UtcTicks;

    /// <summary>When the next timer fires; null if none is armed.</summary>
    public DateTimeOffset? NextDue
    {
        get { lock (_gate) return _timers.Min(timer => timer.At); }
    }

    public void Advance(TimeSpan by)
    {
        var end = GetUtcNow() + by;
        while (true)
        {
            HandTimer? next;
            lock (_gate)
            {
                next = _timers.Where(timer => timer.At <= end).MinBy(timer => timer.At);
                if (next is null)
                {
                    _now = end;
                    return;
                }

                if (next.At > _now) _now = next.At.Value;
                next.Rearm();
            }

            next.Fire();
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HandTimer(this, () => callback(state));
        timer.Change(dueTime, period);
        lock (_gate) _timers.Add(timer);
        return timer;
    }

    private sealed class HandTimer(HandClock clock, Action fire) : ITimer
    {
        private TimeSpan _period;

        public DateTimeOffset? At { get; private set; }

        public void Fire() => fire();

        public void Rearm() => At = _period > TimeSpan.Zero ? At + _period : null;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            lock (clock._gate)
            {
                _period = period;
                At = dueTime == Timeout.InfiniteTimeSpan ? null : clock._now + dueTime;
                return true;
            }
        }

        public void Dispose()
        {
            lock (clock._gate) clock._timers.Remove(this);
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
