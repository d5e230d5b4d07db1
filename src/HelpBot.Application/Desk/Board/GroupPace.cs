using System.Collections.Immutable;

namespace HelpBot.Application.Desk.Board;

/// <summary>At most so many messages and edits in any sixty seconds, by Telegram's clock too: two more, since a call may be on its way for as long.</summary>
/// <remarks>The times are kept with the board: a restart must not begin a new minute.</remarks>
/// <param name="perMinute">How many.</param>
internal sealed class GroupPace(int perMinute)
{
    private static readonly TimeSpan Minute = TimeSpan.FromSeconds(62);

    /// <summary>When the next may go, if so many of the minute's share are left to others.</summary>
    public DateTimeOffset NextAt(ImmutableArray<DateTimeOffset> sent, DateTimeOffset now, int reserved = 0)
    {
        var last = Last(sent, now);
        var over = last.Length - (perMinute - reserved);
        return over < 0 ? now : last[over] + Minute;
    }

    /// <summary>The times with one more.</summary>
    public static ImmutableArray<DateTimeOffset> Take(ImmutableArray<DateTimeOffset> sent, DateTimeOffset now) => Last(sent, now).Add(now);

    // A clock that was set back must not silence the board.
    private static ImmutableArray<DateTimeOffset> Last(ImmutableArray<DateTimeOffset> sent, DateTimeOffset now) => sent.RemoveAll(at => at > now || at + Minute <= now);
}
