namespace HelpBot.Sandbox;

/// <summary>A clock that can be moved forward, shared by the bot and the emulator so that both agree on what has become old.</summary>
/// <remarks>
/// It runs with the clock it stands on and is ahead of it by everything that was advanced. Timers made by it (delays,
/// time-outs, periodic ticks) fire when their moment comes, whether time passed or was skipped. It never goes back.
/// </remarks>
public sealed class SandboxClock : TimeProvider
{
    /// <summary>Firings of one periodic timer in one advance; a tick of 10 ms must not make a day take minutes.</summary>
    internal const int MaxPeriodicFiringsPerAdvance = 10_000;

    private static readonly TimeSpan Never = Timeout.InfiniteTimeSpan;
    private readonly TimeProvider _basis;
    private readonly DateTimeOffset _startedAt;
    private readonly long _startStamp;
    private readonly Lock _gate = new();
    private readonly SortedSet<SandboxTimer> _armed = new(SandboxTimer.ByDue);
    private readonly ITimer _alarm;
    private TimeSpan _ahead;
    private long _lastTimer;

    /// <summary>Makes a clock that runs with <paramref name="basis"/> until it is advanced.</summary>
    /// <param name="basis">The clock to run with; <see cref="TimeProvider.System"/> outside tests.</param>
    public SandboxClock(TimeProvider basis)
    {
        _basis = basis;
        _startedAt = basis.GetUtcNow();
        _startStamp = basis.GetTimestamp();
        _alarm = basis.CreateTimer(_ => FireDue(), null, Never, Never);
    }

    /// <summary>How far this clock is ahead of the one it stands on.</summary>
    /// <value>Zero or more; the sum of everything advanced.</value>
    public TimeSpan Ahead { get { lock (_gate) return _ahead; } }

    /// <summary>Raised after each advance, on the thread that advanced.</summary>
    public event Action? Advanced;

    /// <inheritdoc/>
    public override long TimestampFrequency => _basis.TimestampFrequency;

    private TimeSpan Elapsed => _basis.GetElapsedTime(_startStamp, _basis.GetTimestamp()) + _ahead;

    /// <summary>Makes a clock that stands still until it is advanced, for tests.</summary>
    /// <param name="at">The moment it stands at.</param>
    public static SandboxClock Standing(DateTimeOffset at) => new(new StandingTime(at));

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate) return _startedAt + Elapsed;
    }

    /// <inheritdoc/>
    public override long GetTimestamp()
    {
        lock (_gate) return _basis.GetTimestamp() + (long)(_ahead.TotalSeconds * TimestampFrequency);
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new SandboxTimer(this, callback, state, Interlocked.Increment(ref _lastTimer));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Moves the clock forward at once; every timer that falls due on the way fires, in order, before this returns.</summary>
    /// <param name="by">How far; zero or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is negative: time does not go back.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        TimeSpan target, ahead;
        lock (_gate) (target, ahead) = (Elapsed + by, _ahead + by);
        var firings = new Dictionary<SandboxTimer, int>();
        while (TakeNext(target, firings) is { } timer) timer.Fire();
        lock (_gate)
        {
            // Firing took some real time; the advance is whole none the less.
            if (_ahead < ahead) _ahead = ahead;
        }

        FireDue();
        Advanced?.Invoke();
    }

    /// <summary>Moves the clock forward in steps with short real pauses between them, so that a bot can act in time.</summary>
    /// <param name="by">How far; zero or more.</param>
    /// <param name="step">How far at once; more than zero.</param>
    /// <param name="pause">How long the bot gets, in real time, after each step.</param>
    /// <param name="cancellation">Stops between two steps.</param>
    public async Task AdvanceInStepsAsync(TimeSpan by, TimeSpan step, TimeSpan pause, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(step, TimeSpan.Zero);
        for (var left = by; left > TimeSpan.Zero; left -= step)
        {
            Advance(left < step ? left : step);
            await Task.Delay(pause, System, cancellation).ConfigureAwait(false);
        }
    }

    internal void Arm(SandboxTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _armed.Remove(timer);
            timer.Period = period;
            if (dueTime != Never)
            {
                timer.Due = Elapsed + dueTime;
                _armed.Add(timer);
            }

            SetAlarm();
        }
    }

    internal void Disarm(SandboxTimer timer)
    {
        lock (_gate) _armed.Remove(timer);
    }

    private void FireDue()
    {
        while (true)
        {
            SandboxTimer? timer;
            lock (_gate)
            {
                timer = TakeDue(Elapsed);
                if (timer is null)
                {
                    SetAlarm();
                    return;
                }
            }

            timer.Fire();
        }
    }

    private SandboxTimer? TakeNext(TimeSpan target, Dictionary<SandboxTimer, int> firings)
    {
        lock (_gate)
        {
            if (_armed.Min is not { } next || next.Due > target) return null;
            MoveTo(next.Due);
            var fired = firings[next] = firings.GetValueOrDefault(next) + 1;
            TakeDue(next.Due);
            if (fired >= MaxPeriodicFiringsPerAdvance && _armed.Remove(next))
            {
                next.Due = target + next.Period;
                _armed.Add(next);
            }

            return next;
        }
    }

    private SandboxTimer? TakeDue(TimeSpan now)
    {
        if (_armed.Min is not { } timer || timer.Due > now) return null;
        _armed.Remove(timer);
        if (timer.Period > TimeSpan.Zero)
        {
            timer.Due += timer.Period;
            _armed.Add(timer);
        }

        return timer;
    }

    private void MoveTo(TimeSpan elapsed)
    {
        var missing = elapsed - Elapsed;
        if (missing > TimeSpan.Zero) _ahead += missing;
    }

    private void SetAlarm()
    {
        if (_armed.Min is not { } first) return;
        var wait = first.Due - Elapsed;
        // The platform's timers take at most about 49 days; waking early only sets the alarm again.
        _alarm.Change(wait < TimeSpan.Zero ? TimeSpan.Zero : wait < TimeSpan.FromDays(20) ? wait : TimeSpan.FromDays(20), Never);
    }
}
