namespace HelpBot.EndToEnd.Tests.Running;

/// <summary>Waiting for what nobody announces.</summary>
internal static class Patience
{
    /// <summary>How long anything may take before a test gives up: long, since the machine may be busy with other things.</summary>
    public static readonly TimeSpan Long = TimeSpan.FromSeconds(45);

    private static readonly TimeSpan LookEvery = TimeSpan.FromMilliseconds(5);

    /// <summary>Looks again and again until it is so.</summary>
    /// <exception cref="TimeoutException">It never was.</exception>
    public static async Task UntilAsync(Func<bool> isSo, string what, TimeSpan? atMost = null, TimeSpan? lookEvery = null)
    {
        var start = TimeProvider.System.GetTimestamp();
        while (!isSo())
        {
            if (TimeProvider.System.GetElapsedTime(start) > (atMost ?? Long)) throw new TimeoutException($"It never came to this: {what}.");
            await Task.Delay(lookEvery ?? LookEvery, TimeProvider.System);
        }
    }
}
