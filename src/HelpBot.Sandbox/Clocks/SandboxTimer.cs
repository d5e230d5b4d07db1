namespace HelpBot.Sandbox;

/// <summary>A timer of a <see cref="SandboxClock"/>; the clock alone reads and sets when it is due.</summary>
internal sealed class SandboxTimer(SandboxClock clock, TimerCallback callback, object? state, long number) : ITimer
{
    public static readonly IComparer<SandboxTimer> ByDue = Comparer<SandboxTimer>.Create(static (a, b) =>
        a.Due != b.Due ? a.Due.CompareTo(b.Due) : a.Number.CompareTo(b.Number));

    public long Number { get; } = number;

    public TimeSpan Due { get; set; }

    public TimeSpan Period { get; set; }

    public void Fire() => callback(state);

    public bool Change(TimeSpan dueTime, TimeSpan period)
    {
        clock.Arm(this, dueTime, period);
        return true;
    }

    public void Dispose() => clock.Disarm(this);

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
