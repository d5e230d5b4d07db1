namespace HelpBot.Sandbox.Limits;

/// <summary>A token bucket, kept as the moment at which it will be full again.</summary>
internal sealed class Bucket(TimeSpan interval, int burst)
{
    private DateTimeOffset _fullAt = DateTimeOffset.MinValue;

    /// <summary>How long until a token is there.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        var wait = _fullAt - now - (interval * (burst - 1));
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }

    /// <summary>Takes a token, also one that is not there yet.</summary>
    public void Take(DateTimeOffset now) => _fullAt = (_fullAt > now ? _fullAt : now) + interval;
}
