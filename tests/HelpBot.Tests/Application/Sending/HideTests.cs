using HelpBot.Application.Telegram;
using HelpBot.Tests.Application.Fakes;

namespace HelpBot.Tests.Application.Sending;

public sealed class HideTests
{
    private const long Chat = 7001;

    [Theory]
    [InlineData(100)]
    [InlineData(499)]
    public void A_chat_full_of_messages_is_erased_within_seconds(int messages)
    {
        using var world = Crowded(messages);
        world.Telegram.Latency = TimeSpan.FromMilliseconds(50);
        var begun = world.Now;
        world.Press(Chat, "hide");
        world.PassSeconds(1);
        Assert.True(world.Telegram.Calls.First(call => call.Method == "delete" && call.Ids == 100).At - begun < TimeSpan.FromSeconds(1));
        world.PassSeconds(4);
        Assert.Equal("cover", world.Telegram.Only(Chat).Text.Split(' ')[0]);
    }

    [Fact]
    public void The_cover_is_there_before_the_rest_goes()
    {
        using var world = Crowded(10);
        world.Press(Chat, "hide");
        Assert.Equal(["edit", "delete"], world.Telegram.Calls.Select(call => call.Method).Where(method => method != "answer"));
    }

    [Fact]
    public void A_typed_word_hides_as_well_and_goes_itself()
    {
        using var world = Crowded(3);
        world.Type(Chat, "stop");
        Assert.Equal("cover", world.Telegram.Only(Chat).Text.Split(' ')[0]);
    }

    [Fact]
    public void It_waits_two_seconds_for_a_call_that_hangs_and_then_goes_out_beside_it()
    {
        using var world = Crowded(5);
        world.Telegram.Faults = (method, _) => method == "edit" ? Fault.Slow(TimeSpan.FromSeconds(30)) : null;
        world.Press(Chat, "more");
        world.Telegram.Faults = static (_, _) => null;
        world.Press(Chat, "hide");
        world.PassSeconds(1.9);
        Assert.Equal(6, world.Telegram.Chat(Chat).Count);
        world.PassSeconds(0.3);
        Assert.StartsWith("cover", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_late_edit_from_before_is_edited_over_at_once()
    {
        using var world = Crowded(2);
        world.Telegram.Faults = (method, _) => method == "edit" ? Fault.Slow(TimeSpan.FromSeconds(10)) : null;
        world.Press(Chat, "more");
        world.Telegram.Faults = static (_, _) => null;
        world.Press(Chat, "hide");
        world.PassSeconds(9);
        Assert.StartsWith("cover", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
        world.PassSeconds(1.1);
        Assert.StartsWith("cover", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_arrives_after_Hide_is_gone_at_once()
    {
        using var world = new World();
        world.Start(Chat);
        world.Telegram.DeleteByHand(Chat, world.Telegram.Only(Chat).Id);
        world.Telegram.Faults = (method, _) => method == "send" ? Fault.Slow(TimeSpan.FromSeconds(10)) : null;
        world.Start(Chat);
        world.Telegram.Faults = static (_, _) => null;
        world.Type(Chat, "stop");
        world.PassSeconds(3);
        Assert.StartsWith("cover", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
        world.PassSeconds(8);
        Assert.StartsWith("cover", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Twice_is_as_good_as_once()
    {
        using var world = Crowded(20);
        world.Press(Chat, "hide");
        world.Press(Chat, "hide");
        world.PassSeconds(5);
        Assert.StartsWith("cover", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_batch_that_is_refused_is_deleted_one_by_one()
    {
        using var world = Crowded(30);
        // Telegram keeps one of them for reasons of its own.
        var kept = world.Telegram.Chat(Chat).First(message => !message.IsOurs).Id;
        world.Telegram.Undeletable.Add(kept);
        world.Press(Chat, "hide");
        world.PassSeconds(60);
        Assert.Equal([kept], world.Telegram.Chat(Chat).Where(message => !message.IsOurs).Select(message => message.Id));
        Assert.Equal(1, world.StoredSession(Chat).Holdings.LeftBehind);
    }

    [Fact]
    public void Where_every_deletion_is_refused_ours_become_neutral_and_she_is_told_later()
    {
        using var world = Crowded(5);
        foreach (var message in world.Telegram.Chat(Chat)) world.Telegram.Undeletable.Add(message.Id);
        world.Press(Chat, "hide");
        world.PassSeconds(120);
        Assert.Equal(5, world.StoredSession(Chat).Holdings.LeftBehind);
        Assert.StartsWith("cover", Assert.Single(world.Telegram.Ours(Chat)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_kill_at_any_step_leaves_nothing_behind()
    {
        for (var step = 0; step < 60; step++)
        {
            using var world = Crowded(250);
            world.Telegram.Latency = TimeSpan.FromMilliseconds(50);
            world.RunningStore.BeforeCommit = () => Task.Delay(TimeSpan.FromMilliseconds(6), world.Clock);
            world.Press(Chat, "hide");
            world.Pass(TimeSpan.FromMilliseconds(5 * step));
            world.Restart();
            world.PassSeconds(10);
            Assert.Empty(world.Unconfirmed);
            Assert.StartsWith("cover", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
            Assert.False(world.StoredLedger(Chat).Hiding, $"step {step}");
        }
    }

    [Fact]
    public void It_is_done_in_five_seconds_while_everybody_else_waits_too()
    {
        using var world = Crowded(100, new TelegramLimitsOptions());
        world.Telegram.Latency = TimeSpan.FromMilliseconds(50);
        for (var other = 8000; other < 8600; other++) world.Start(other);
        world.PassSeconds(3);
        var begun = world.Now;
        world.Telegram.Calls.Clear();
        world.Press(Chat, "hide");
        world.PassSeconds(5);
        Assert.True(world.Telegram.Calls.First(call => call.Chat == Chat && call.Method == "delete").At - begun <= TimeSpan.FromSeconds(1));
        Assert.StartsWith("cover", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
    }

    // So many messages of hers that stay, and the living one below them.
    private static World Crowded(int messages, TelegramLimitsOptions? limits = null)
    {
        var world = new World(limits);
        world.Plant(Chat, messages);
        world.Start(Chat);
        world.PassSeconds(1);
        Assert.Equal(messages + 1, world.Telegram.Chat(Chat).Count);
        world.Telegram.Calls.Clear();
        return world;
    }
}
