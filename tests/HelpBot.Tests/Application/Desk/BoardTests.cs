using HelpBot.Application.Desk;
using HelpBot.Sandbox.Faults;
using HelpBot.Sandbox.Model;

namespace HelpBot.Tests.Application.Desk;

public sealed class BoardTests
{
    [Fact]
    public async Task Forty_cases_in_a_minute_are_fifteen_messages_a_minute()
    {
        await using var world = await DeskWorld.StaffedAsync();
        for (var id = 100; id < 140; id++) await world.AskingAsync(id);
        await DeskWorld.UntilAsync(() => world.Room.Memory.State.Cases.Count == 40);
        for (var seconds = 0; seconds < 240; seconds++)
        {
            world.Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(TimeSpan.FromMilliseconds(30), TimeProvider.System);
        }
        await DeskWorld.UntilAsync(() => world.Room.Memory.Board.Cards.Count == 40);
        var times = world.Telegram.Calls.Where(call => call.ChatId == world.Group.Id && call.Method is "sendMessage" or "editMessageText").Where(call => call.ChatId == world.Group.Id).Select(call => call.At).ToList();
        Assert.True(times.Count > 40);
        foreach (var time in times) Assert.InRange(times.Count(other => other >= time && other < time + TimeSpan.FromSeconds(60)), 1, 15);
    }

    [Fact]
    public async Task A_card_says_alias_language_priority_and_minutes_and_nothing_of_hers()
    {
        await using var world = await DeskWorld.StaffedAsync();
        await world.AskingAsync(11);
        await world.Group.WaitAsync(screen => screen.HasButton("button.take"));
        var card = world.Group.Screen.Messages.Single(message => message.Buttons.Any());
        Assert.Matches(@"^board\.card\.now Тихий клён-[а-з]{2} language\.ru priority\.ordinary 0 owner\.none$", card.Text);
        Assert.True(card.IsProtected);
    }

    [Fact]
    public async Task A_card_that_somebody_deleted_comes_back()
    {
        await using var world = await DeskWorld.StaffedAsync();
        await world.AskingAsync(11);
        await world.Group.WaitAsync(screen => screen.HasButton("button.take"));
        world.Group.Delete(world.Group.Screen.Messages.Single(message => message.Buttons.Any()).Id);
        world.Clock.Advance(TimeSpan.FromSeconds(70));
        await world.Group.WaitAsync(screen => screen.HasButton("button.take"));
    }

    [Fact]
    public async Task A_group_that_became_a_supergroup_gets_the_board_anew()
    {
        await using var world = await DeskWorld.StartAsync(basicGroup: true);
        await world.JoinAsync(DeskWorld.Lead);
        await world.AskingAsync(11);
        await world.Group.WaitAsync(screen => screen.HasButton("button.take"));
        world.Group.Migrate(world.User(DeskWorld.Lead));
        await world.Group.WaitAsync(screen => screen.HasButton("button.take"));
    }

    [Fact]
    public async Task A_bot_that_was_demoted_tells_the_operators_and_goes_on_when_it_is_back()
    {
        await using var world = await DeskWorld.StaffedAsync();
        world.Group.ChangeBot(world.User(DeskWorld.Lead), Membership.Member);
        await DeskWorld.UntilAsync(() => world.Alerts.Raised.Contains(DeskEvents.NoRights.Id));
        world.Group.ChangeBot(world.User(DeskWorld.Lead), Membership.FullAdministrator);
        await world.AskingAsync(11);
        await world.Group.WaitAsync(screen => screen.HasButton("button.take"));
    }

    [Fact]
    public async Task A_flood_wait_of_the_group_stops_no_private_message()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        world.Telegram.Faults.Add(new Fault(FaultKind.Flood) { ChatId = world.Group.Id, RetryAfter = 300 });
        await world.AskingAsync(12);
        world.User(DeskWorld.Second).SendText("пишу вам");
        await her.WaitAsync(screen => screen.Shows("пишу вам"));
    }
}
