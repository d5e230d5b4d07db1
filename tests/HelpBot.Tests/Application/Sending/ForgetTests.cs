using HelpBot.Tests.Application.Fakes;

namespace HelpBot.Tests.Application.Sending;

public sealed class ForgetTests
{
    private const long Chat = 7001;

    [Fact]
    public void Nothing_is_stored_any_more_and_she_reads_one_last_screen()
    {
        using var world = Talk();
        world.Press(Chat, "forget");
        Assert.Empty(world.Store.Rows);
        Assert.StartsWith("forgotten", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void She_is_told_only_when_the_bytes_are_shredded()
    {
        using var world = Talk();
        world.Store.BusyShreds = 5;
        world.Press(Chat, "forget");
        Assert.Empty(world.Store.Rows);
        Assert.StartsWith("more", world.Telegram.Ours(Chat).Single().Text, StringComparison.Ordinal);
        world.PassSeconds(1);
        Assert.StartsWith("forgotten", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_screen_goes_after_an_hour_and_the_job_with_it()
    {
        using var world = Talk();
        world.Press(Chat, "forget");
        world.PassSeconds(2);
        Assert.Single(world.Store.Jobs);
        world.Pass(TimeSpan.FromHours(1));
        Assert.Empty(world.Telegram.Chat(Chat));
        world.PassSeconds(120);
        Assert.Empty(world.Store.Jobs);
    }

    [Fact]
    public void A_kill_at_any_step_leaves_no_message_and_no_job()
    {
        for (var step = 0; step < 60; step++)
        {
            using var world = Talk(150);
            world.Telegram.Latency = TimeSpan.FromMilliseconds(50);
            world.RunningStore.BeforeCommit = () => Task.Delay(TimeSpan.FromMilliseconds(6), world.Clock);
            world.Press(Chat, "forget");
            world.Pass(TimeSpan.FromMilliseconds(5 * step));
            world.Restart();
            world.PassSeconds(10);
            Assert.Empty(world.Unconfirmed);
            Assert.Empty(world.Store.Rows);
            Assert.StartsWith("forgotten", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
            world.Pass(TimeSpan.FromHours(1.1));
            Assert.Empty(world.Telegram.Chat(Chat));
            Assert.Empty(world.Store.Jobs);
        }
    }

    [Fact]
    public void A_start_right_after_it_begins_a_talk_that_knows_nothing()
    {
        using var world = Talk();
        world.Telegram.Latency = TimeSpan.FromMilliseconds(50);
        world.Press(Chat, "forget");
        world.Start(Chat);
        world.PassSeconds(5);
        Assert.Equal("greeting 1", world.Telegram.Only(Chat).Text);
        Assert.Single(world.Store.Rows);
        world.Pass(TimeSpan.FromHours(1.1));
        Assert.Empty(world.Store.Jobs);
        Assert.Equal("greeting 1", world.Telegram.Only(Chat).Text);
    }

    [Fact]
    public void A_button_of_the_last_screen_makes_it_the_first_of_a_new_talk()
    {
        using var world = Talk();
        world.Press(Chat, "forget");
        world.PassSeconds(5);
        var last = world.Telegram.Only(Chat).Id;
        world.Press(Chat, "again");
        world.Pass(TimeSpan.FromHours(2));
        Assert.Equal((last, "again 1"), (world.Telegram.Only(Chat).Id, world.Telegram.Only(Chat).Text));
        Assert.Empty(world.Store.Jobs);
    }

    [Fact]
    public void Both_in_one_batch_are_kept_apart()
    {
        using var world = Talk();
        world.RunningStore.BeforeCommit = () => Task.Delay(TimeSpan.FromMilliseconds(20), world.Clock);
        world.Press(Chat, "other");
        world.Press(Chat, "forget");
        world.Start(Chat);
        world.PassSeconds(5);
        Assert.Empty(world.Unconfirmed);
        Assert.Equal("greeting 1", world.Telegram.Only(Chat).Text);
    }

    [Fact]
    public void The_jobs_key_never_lives_longer_than_two_days()
    {
        using var world = Talk();
        world.Telegram.Faults = static (_, _) => Fault.NotDone;
        world.Press(Chat, "forget");
        world.Pass(TimeSpan.FromHours(47.9));
        Assert.Single(world.Store.Jobs);
        world.Pass(TimeSpan.FromMinutes(10));
        Assert.Empty(world.Store.Jobs);
    }

    [Fact]
    public void A_message_that_arrives_afterwards_is_erased()
    {
        using var world = Talk();
        world.Telegram.DeleteByHand(Chat, world.Telegram.Ours(Chat).Single().Id);
        world.Telegram.Faults = (method, _) => method == "send" ? Fault.Slow(TimeSpan.FromSeconds(10)) : null;
        world.Press(Chat, "more", 1002);
        world.Telegram.Faults = static (_, _) => null;
        world.Press(Chat, "forget", 1002);
        world.PassSeconds(30);
        Assert.Empty(world.Store.Rows);
        Assert.StartsWith("forgotten", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
        world.Pass(TimeSpan.FromHours(1.1));
        Assert.Empty(world.Telegram.Chat(Chat));
    }

    private static World Talk(int messages = 3)
    {
        var world = new World();
        world.Plant(Chat, messages);
        world.Start(Chat);
        world.Press(Chat, "more");
        world.PassSeconds(2);
        return world;
    }
}
