namespace HelpBot.Application.Sending;

/// <summary>So many calls a second, with a burst; slowed to a half for a while when Telegram complains.</summary>
/// <param name="perSecond">0: no limit.</param>
/// <param name="burst">How many may go at once after a pause, at least 1.</param>
internal sealed class Pace(double perSecond, double burst)
{
    private double _used;
    private DateTimeOffset _at;
    private DateTimeOffset _halvedUntil;

    public bool IsUnlimited => perSecond <= 0;

    public void Halve(DateTimeOffset until)
    {
        if (until > _halvedUntil) _halvedUntil = until;
    }

    public bool CanTake(DateTimeOffset now)
    {
        if (IsUnlimited) return true;
        Fill(now);
        return _used <= burst - 1;
    }

    public void Take()
    {
        if (!IsUnlimited) _used++;
    }

    /// <summary>When the next call may go.</summary>
    public DateTimeOffset NextAt(DateTimeOffset now) => CanTake(now) ? now : now + TimeSpan.FromSeconds((_used + 1 - burst) / Rate(now));

    private void Fill(DateTimeOffset now)
    {
        // A clock that was put back must not stop the sender: it counts from where it now stands.
        var passed = Math.Max(0, (now - _at).TotalSeconds);
        _used = Math.Max(0, _used - passed * Rate(now));
        _at = now;
    }

    private double Rate(DateTimeOffset now) => now < _halvedUntil ? perSecond / 2 : perSecond;
}

/// <summary>One chat's own pace: a few at once, then one a second.</summary>
internal struct ChatPace
{
    private double _used;
    private DateTimeOffset _at;

    /// <summary>When this chat may get its next message.</summary>
    public DateTimeOffset ReadyAt(DateTimeOffset now, double perSecond, double burst)
    {
        if (perSecond <= 0) return now;
        Settle(now, perSecond);
        var over = _used + 1 - burst;
        return over <= 1e-9 ? now : now + TimeSpan.FromSeconds(over / perSecond);
    }

    public void Take(DateTimeOffset now, double perSecond)
    {
        if (perSecond <= 0) return;
        Settle(now, perSecond);
        _used++;
    }

    private void Settle(DateTimeOffset now, double perSecond)
    {
        if (_used > 0) _used = Math.Max(0, _used - Math.Max(0, (now - _at).TotalSeconds) * perSecond);
        _at = now;
    }
}
