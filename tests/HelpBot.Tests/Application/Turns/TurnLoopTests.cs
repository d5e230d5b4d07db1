using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Domain.Conversation;
using HelpBot.Tests.Application.Fakes;

namespace HelpBot.Tests.Application.Turns;

public sealed class TurnLoopTests
{
    private const long Chat = 7001;

    [Fact]
    public void A_known_update_has_no_second_turn_and_is_confirmed()
    {
        using var world = new World();
        var update = Typed(world, Chat);
        world.HandIn(update);
        var turns = world.Engine.Turns;
        Assert.True(world.HandIn(update).IsCompletedSuccessfully);
        Assert.Equal(turns, world.Engine.Turns);
    }

    [Fact]
    public void A_repetition_waits_for_the_same_commit()
    {
        using var world = new World();
        world.RunningStore.BeforeCommit = () => Task.Delay(TimeSpan.FromMilliseconds(20), world.Clock);
        var update = Typed(world, Chat);
        var (first, second) = (world.HandIn(update), world.HandIn(update));
        Assert.False(first.IsCompleted || second.IsCompleted);
        world.PassSeconds(1);
        Assert.True(first.IsCompletedSuccessfully && second.IsCompletedSuccessfully);
        Assert.Equal(1, world.Engine.Turns);
    }

    [Fact]
    public void Numbers_of_updates_need_not_rise()
    {
        using var world = new World();
        world.HandIn(new ChatUpdate(900, Content(world, Chat)), new ChatUpdate(100, Content(world, Chat)));
        Assert.Equal(2, world.Engine.Turns);
    }

    [Fact]
    public void All_that_waits_is_committed_together_but_never_more_than_256()
    {
        using var world = new World();
        world.RunningStore.BeforeCommit = () => Task.Delay(TimeSpan.FromMilliseconds(20), world.Clock);
        for (var chat = 0; chat < 600; chat++) world.HandIn(Typed(world, 7000 + chat));
        world.PassSeconds(5);
        Assert.Equal([1, TurnLimits.MaxTurnsPerBatch, TurnLimits.MaxTurnsPerBatch, 600 - 1 - 2 * TurnLimits.MaxTurnsPerBatch], world.Store.Commits.Select(commit => commit.UpdateIds.Count).Where(count => count > 0));
    }

    [Fact]
    public void A_turn_that_fails_ends_on_the_numbers_and_the_loop_goes_on()
    {
        using var world = new World();
        world.Start(Chat);
        Assert.True(world.Press(Chat, "throw").IsCompletedSuccessfully);
        Assert.StartsWith("numbers", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
        world.Press(Chat, "more");
        Assert.StartsWith("more", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
        Assert.Contains("script-fault", world.Alerts.Raised);
    }

    [Fact]
    public void A_screen_that_cannot_be_drawn_becomes_the_plain_numbers()
    {
        using var world = new World();
        world.Start(Chat);
        world.Press(Chat, FakeEngine.Undrawable);
        Assert.Contains("112", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_malformed_or_of_no_concern_is_confirmed()
    {
        using var world = new World();
        var accepted = world.HandIn(world.Update(new UpdateContent.Ignored(Malformed: true)), world.Update(new UpdateContent.Group(new TelegramChatId(-5), new GroupEvent.Said(null))), Typed(world, Chat));
        Assert.True(accepted.IsCompletedSuccessfully);
        Assert.Equal(3, world.Store.Known.Count);
    }

    [Fact]
    public void A_timer_edits_the_living_message_once()
    {
        using var world = new World();
        world.Start(Chat);
        world.Press(Chat, "timer");
        world.Pass(TimeSpan.FromMinutes(9.9));
        Assert.StartsWith("armed", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
        world.Pass(TimeSpan.FromMinutes(0.2));
        Assert.Equal("timer 3", world.Telegram.Only(Chat).Text);
        world.Pass(TimeSpan.FromHours(1));
        Assert.Equal("timer 3", world.Telegram.Only(Chat).Text);
    }

    [Fact]
    public void A_timer_fires_after_a_restart_too()
    {
        using var world = new World();
        world.Start(Chat);
        world.Press(Chat, "timer");
        world.PassSeconds(5);
        world.Kill();
        world.Pass(TimeSpan.FromMinutes(30));
        world.Start();
        world.PassSeconds(5);
        Assert.Equal("timer 3", world.Telegram.Only(Chat).Text);
    }

    [Fact]
    public void A_timer_never_makes_the_bot_write_first()
    {
        using var world = new World();
        world.Start(Chat);
        world.Press(Chat, "timer");
        world.PassSeconds(5);
        world.Telegram.DeleteByHand(Chat, world.Telegram.Only(Chat).Id);
        world.Pass(TimeSpan.FromMinutes(20));
        Assert.Empty(world.Telegram.Chat(Chat));
        Assert.Null(world.Store.Rows.Values.Single().Show);
    }

    [Fact]
    public void Who_blocks_the_bot_is_left_in_peace_until_she_comes_back()
    {
        using var world = new World();
        world.Start(Chat);
        world.Telegram.Block(Chat);
        world.Press(Chat, "more");
        world.PassSeconds(300);
        var calls = world.Telegram.Calls.Count;
        world.Pass(TimeSpan.FromHours(3));
        Assert.Equal(calls, world.Telegram.Calls.Count);
        world.Telegram.Unblock(Chat);
        world.Start(Chat);
        world.PassSeconds(5);
        Assert.StartsWith("greeting", world.Telegram.Only(Chat).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_messages_of_one_chat_are_answered_together_and_slow_nobody()
    {
        using var world = new World(new TelegramLimitsOptions());
        world.Telegram.Latency = TimeSpan.FromMilliseconds(50);
        world.Start(Chat);
        world.Start(7002);
        world.PassSeconds(30);
        world.Telegram.Calls.Clear();
        var waits = new List<TimeSpan>();
        for (var second = 0; second < 60; second++)
        {
            for (var i = 0; i < 167; i++) world.Type(Chat, "words of hers", new Input.Text("words of hers"));
            var pressed = world.Now;
            world.Press(7002, "more");
            world.PassSeconds(1);
            waits.Add(world.Telegram.Calls.Last(call => call.Chat == 7002 && call.Method == "edit").At - pressed);
        }
        world.PassSeconds(30);
        Assert.Single(world.Telegram.Chat(Chat));
        Assert.True(world.Telegram.Calls.Count(call => call.Chat == Chat && call.Method == "edit") < 80);
        Assert.All(waits, wait => Assert.True(wait < TimeSpan.FromSeconds(0.5)));
        Assert.Equal(0, world.StoredSession(Chat).Holdings.LeftBehind);
    }

    [Fact]
    public async Task At_the_end_calls_under_way_are_waited_for_and_their_results_kept()
    {
        using var world = new World();
        world.Telegram.Latency = TimeSpan.FromSeconds(3);
        _ = world.Start(Chat);
        world.Stop();
        Assert.False(world.Running.IsCompleted);
        Assert.True(world.HandIn(Typed(world, 7002)).IsCanceled);
        world.PassSeconds(4);
        await world.Running;
        Assert.Equal(world.Telegram.Ours(Chat).Single().Id, world.StoredLedger(Chat).Living);
    }

    [Fact]
    public async Task The_end_waits_ten_seconds_at_most()
    {
        using var world = new World();
        world.Telegram.Latency = TimeSpan.FromSeconds(30);
        _ = world.Start(Chat);
        world.Stop();
        world.PassSeconds(10.1);
        await world.Running;
    }

    [Fact]
    public void After_a_refused_token_nothing_is_called_any_more()
    {
        using var world = new World();
        world.Start(Chat);
        world.Telegram.Faults = static (_, _) => new Fault(new CallResult.Unauthorized(), TakesEffect: false);
        world.Press(Chat, "more");
        world.Telegram.Faults = static (_, _) => null;
        var edits = world.Telegram.Calls.Count(call => call.Method == "edit");
        world.Press(Chat, "other");
        world.PassSeconds(60);
        Assert.Equal(edits, world.Telegram.Calls.Count(call => call.Method == "edit"));
        Assert.Contains("token-refused", world.Alerts.Raised);
    }

    private static ChatUpdate Typed(World world, long chat) => world.Update(Content(world, chat));

    private static UpdateContent.Private Content(World world, long chat)
    {
        var message = world.Telegram.Type(chat, "two words");
        return new UpdateContent.Private(new TelegramChatId(chat), new Input.Text("two words"), message.Id, message.Sent, null);
    }
}
