using HelpBot.Application.Desk.Board;
using HelpBot.Application.Desk.Kept;
using HelpBot.Sandbox.Faults;

namespace HelpBot.Tests.Application.Desk;

/// <summary>Cards whose sending was never answered.</summary>
public sealed class OrphanTests
{
    [Fact]
    public async Task A_card_that_was_sent_unknown_to_us_is_found_and_deleted_and_what_people_wrote_stays()
    {
        await using var world = await DeskWorld.StaffedAsync();
        await world.Group.WaitAsync(screen => screen.Messages.Count > 0);
        var before = world.Group.SendText(world.User(DeskWorld.Lead), "всем привет");
        world.Telegram.Faults.Add(new Fault(FaultKind.Drop) { ChatId = world.Group.Id, Methods = ["sendMessage"], Times = 1, IsAfterEffect = true });
        await world.AskingAsync(11);
        await world.Group.WaitAsync(screen => screen.HasButton("button.take"));
        var between = world.Group.SendText(world.User(DeskWorld.Lead), "кто возьмёт?");
        // As often as a busy machine needs: each step is tried once in so much of the bot's time.
        for (var tries = 0; tries < 150 && !IsAlone(world); tries++)
        {
            world.Clock.Advance(TimeSpan.FromSeconds(20));
            await Task.Delay(TimeSpan.FromMilliseconds(100), TimeProvider.System);
        }
        await DeskWorld.UntilAsync(() => world.Room.Memory.Board.Cards.Count == 1);
        await world.Group.WaitAsync(screen => screen.Messages.Count(message => message.Text.Contains("board.card", StringComparison.Ordinal)) == 1);
        Assert.Contains(world.Group.Screen.Messages, message => message.Id == before);
        Assert.Contains(world.Group.Screen.Messages, message => message.Id == between);
        Assert.Equal(Assert.Single(world.Room.Memory.Board.Cards.Values), world.Group.Screen.Messages.Single(message => message.Text.Contains("board.card", StringComparison.Ordinal)).Id);
    }

    // The card that the board knows is the only one in the group.
    private static bool IsAlone(DeskWorld world) =>
        world.Room.Memory.Board.Cards.Values.ToList() is [var known]
        && world.Group.Screen.Messages.Where(message => message.Text.Contains("board.card", StringComparison.Ordinal)).Select(message => message.Id).ToList() is [var shown] && shown == known;

    [Fact]
    public void Only_what_lies_between_and_is_nobodys_is_tried()
    {
        var orphans = new Orphans();
        orphans.Sent(10, BoardMessages.None);
        Assert.Null(orphans.Next);
        orphans.Lost(orphans.Highest);
        orphans.Heard(12, isOurs: false);
        orphans.Heard(13, isOurs: true);
        orphans.Sent(14, BoardMessages.None with { Summary = 13 });
        Assert.Equal(11, orphans.Next);
        orphans.Tried();
        Assert.Null(orphans.Next);
    }

    [Fact]
    public void Whoever_writes_before_the_loss_shows_hides_no_orphan()
    {
        var orphans = new Orphans();
        orphans.Sent(10, BoardMessages.None);
        var before = orphans.Highest;
        orphans.Heard(12, isOurs: false);
        orphans.Lost(before);
        orphans.Sent(13, BoardMessages.None);
        Assert.Equal(11, orphans.Next);
    }

    [Fact]
    public void After_a_start_at_most_twenty_are_tried()
    {
        var orphans = new Orphans();
        orphans.Begin(BoardMessages.None with { Summary = 5 });
        orphans.Sent(500, BoardMessages.None);
        var tried = 0;
        for (; orphans.Next is not null; tried++) orphans.Tried();
        Assert.Equal(Orphans.MostTries, tried);
    }
}
