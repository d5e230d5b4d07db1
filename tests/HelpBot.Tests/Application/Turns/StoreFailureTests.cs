using HelpBot.Application.Telegram;
using HelpBot.Tests.Application.Fakes;

namespace HelpBot.Tests.Application.Turns;

public sealed class StoreFailureTests
{
    private const long Chat = 7001;

    [Fact]
    public void Nothing_is_confirmed_and_nothing_has_happened()
    {
        using var world = Full();
        var accepted = world.Type(Chat, "words of hers");
        Assert.IsType<StoreUnavailableException>(accepted.Exception!.InnerException);
        world.PassSeconds(10);
        Assert.Equal("greeting 1", world.Telegram.Ours(Chat).Single().Text);
    }

    [Fact]
    public void A_press_is_answered_once_with_the_numbers_however_often_it_is_handed_in()
    {
        using var world = Full();
        world.Press(Chat, "more");
        for (var i = 0; i < 5; i++)
        {
            world.PassSeconds(1);
            world.Redeliver();
        }
        var alert = Assert.Single(world.Telegram.Answers).Alert!;
        Assert.Contains("102", alert, StringComparison.Ordinal);
        Assert.Contains("112", alert, StringComparison.Ordinal);
        Assert.InRange(alert.Length, 1, 200);
    }

    [Theory]
    [InlineData("hide", "cover")]
    [InlineData("forget", "forgotten")]
    public void Hide_and_Forget_work_on_the_reserve(string button, string shown)
    {
        using var world = Full();
        var accepted = world.Press(Chat, button);
        Assert.True(accepted.IsCompletedSuccessfully);
        world.PassSeconds(1);
        Assert.StartsWith(shown, world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Others_in_the_same_batch_are_not_carried_along()
    {
        using var world = Full();
        world.Start(7002);
        world.RunningStore.BeforeCommit = () => Task.Delay(TimeSpan.FromMilliseconds(20), world.Clock);
        world.Type(7003, "words of hers");
        var other = world.Press(Chat, "more");
        var hide = world.Press(Chat, "hide");
        var third = world.Type(7003, "words of hers");
        world.PassSeconds(1);
        Assert.True(hide.IsCompletedSuccessfully && other.IsCompletedSuccessfully && third.IsFaulted);
    }

    [Fact]
    public void It_recovers_by_itself()
    {
        using var world = Full();
        world.Press(Chat, "more");
        world.Type(Chat, "words of hers");
        world.PassSeconds(5);
        world.Store.Failure = static _ => null;
        world.Redeliver();
        world.PassSeconds(5);
        Assert.Empty(world.Unconfirmed);
        Assert.Equal("typed 3", world.Telegram.Only(Chat).Text);
        Assert.Contains("disk-full", world.Alerts.Raised);
    }

    [Fact]
    public void The_result_of_a_send_waits_in_memory_until_it_can_be_written()
    {
        using var world = new World();
        world.Telegram.Latency = TimeSpan.FromMilliseconds(50);
        world.Start(Chat);
        world.Store.Failure = static _ => new StoreUnavailableException("A test.");
        world.PassSeconds(3);
        Assert.Equal(0, world.StoredLedger(Chat).Living);
        world.Store.Failure = static _ => null;
        world.PassSeconds(3);
        Assert.Equal(world.Telegram.Only(Chat).Id, world.StoredLedger(Chat).Living);
    }

    private static World Full()
    {
        var world = new World();
        world.Start(Chat);
        world.PassSeconds(2);
        world.Store.Failure = static batch => batch.MayUseReserve ? null : new StoreUnavailableException("A test.") { DiskFull = true };
        return world;
    }
}
