namespace HelpBot.BotApi.Polling;

/// <summary>A pause that doubles from one second to thirty while something goes on failing.</summary>
internal sealed class Backoff
{
    /// <summary>The first pause.</summary>
    public static readonly TimeSpan First = TimeSpan.FromSeconds(1);

    /// <summary>The longest pause.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private TimeSpan _next = First;

    /// <summary>It works again.</summary>
    public void Reset() => _next = First;

    /// <summary>Waits, and doubles the next pause.</summary>
    public async Task WaitAsync(TimeProvider time, CancellationToken cancellationToken)
    {
        var pause = _next;
        _next = _next * 2 < Longest ? _next * 2 : Longest;
        await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
    }
}
