using HelpBot.Sandbox.Webhooks;

namespace HelpBot.Tests.Sandbox;

public class RetryPaceTests
{
    private static readonly PushResult Failed = new(500, "error");

    [Fact]
    public void It_doubles_up_to_a_minute_or_two()
    {
        Assert.Equal([0, 2, 4, 8, 16, 32], Enumerable.Range(1, 6).Select(n => RetryPace.After(n, Failed).TotalSeconds));
        Assert.All(Enumerable.Range(7, 60), n => Assert.InRange(RetryPace.After(n, Failed).TotalSeconds, 60, 120));
    }

    [Fact]
    public void What_the_bot_asks_for_is_honoured_up_to_an_hour()
    {
        Assert.Equal(TimeSpan.FromSeconds(90), RetryPace.After(1, Failed with { RetryAfter = TimeSpan.FromSeconds(90) }));
        Assert.Equal(TimeSpan.FromHours(1), RetryPace.After(1, Failed with { RetryAfter = TimeSpan.FromDays(1) }));
    }
}
