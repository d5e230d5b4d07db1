namespace HelpBot.Sandbox.Webhooks;

/// <summary>How long Telegram waits before it pushes a failed update again.</summary>
internal static class RetryPace
{
    /// <summary>A webhook that answers 410 for so long is removed.</summary>
    public static readonly TimeSpan GoneFor = TimeSpan.FromHours(23);

    private static readonly TimeSpan MaxAskedFor = TimeSpan.FromHours(1);

    /// <summary>At once after the first failure, then 2, 4, 8... seconds, at most a minute or two; or what the bot asked for.</summary>
    public static TimeSpan After(int failures, PushResult result)
    {
        if (result.RetryAfter is { } asked) return asked < MaxAskedFor ? asked : MaxAskedFor;
        if (failures <= 1) return TimeSpan.Zero;
        var seconds = failures > 7 ? 128 : 1 << (failures - 1);

        // The real cap is random between 60 and 120 s; spread without chance, so that tests repeat.
        return TimeSpan.FromSeconds(Math.Min(seconds, 60 + failures * 17 % 61));
    }
}
