namespace HelpBot.Application.Turns;

/// <summary>Runs something on the <see cref="SerialContext"/> when its moment has come: one timer for all that waits.</summary>
internal sealed class Alarm : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1);

    private readonly TimeProvider _time;
    private readonly ITimer _timer;
    private DateTimeOffset? _set;

    public Alarm(SerialContext context, TimeProvider time, Action ring)
    {
        _time = time;
        _timer = time.CreateTimer(_ => context.Post(Ring), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

        void Ring()
        {
            _set = null;
            ring();
        }
    }

    /// <summary>Sets the moment, or none. It may ring early: a moment far away is waited for in pieces, since the clock may jump.</summary>
    public void Set(DateTimeOffset? moment)
    {
        if (moment == _set) return;
        _set = moment;
        if (moment is not { } at)
        {
            _timer.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            return;
        }
        // A timer counts whole milliseconds: one more, or it rings just before the moment and does so again and again.
        var wait = at - _time.GetUtcNow() + TimeSpan.FromMilliseconds(1);
        _timer.Change(wait < TimeSpan.Zero ? TimeSpan.Zero : wait < Longest ? wait : Longest, Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => _timer.Dispose();
}
