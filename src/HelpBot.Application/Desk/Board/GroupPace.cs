namespace HelpBot.Application.Desk.Board;

/// <summary>At most so many messages and edits in any sixty seconds, by Telegram's clock too: two more, since a call may be on its way for as long.</summary>
/// <param name="perMinute">How many.</param>
internal sealed class GroupPace(int perMinute)
{
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(62);

    private readonly Queue<DateTimeOffset> _last = new();

    /// <summary>When the next may go, if so many of the minute's share are left to others.</summary>
    public DateTimeOffset NextAt(DateTimeOffset now, int reserved = 0)
    {
        while (_last.TryPeek(out var first) && first + Minute <= now) _last.Dequeue();
        var over = _last.Count - (perMinute - reserved);
        return over < 0 ? now : _last.ElementAt(over) + Minute;
    }

    public void Take(DateTimeOffset now) => _last.Enqueue(now);
}
