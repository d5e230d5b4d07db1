namespace HelpBot.Application.Sending;

/// <summary>How long to wait after a failure: a quarter of a second, doubled each time, half a minute at most, with a random part so that chats do not come back together.</summary>
internal static class Backoff
{
    public static readonly TimeSpan First = TimeSpan.FromMilliseconds(250);

    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <param name="failures">In a row, this one included; at least 1.</param>
    /// <param name="jitter">0 to 1.</param>
    public static TimeSpan After(int failures, double jitter)
    {
        var wait = First * Math.Pow(2, Math.Min(failures, 20) - 1);
        return (wait < Longest ? wait : Longest) * (0.75 + jitter / 2);
    }
}
