namespace HelpBot.Tests.Application.Desk;

/// <summary>What stands in a private chat while there is no talk, and around the end of a shift.</summary>
public sealed class HomeTests
{
    [Fact]
    public async Task How_many_are_there_is_told_anew_when_it_changes_and_only_then()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var (lead, second) = (world.User(DeskWorld.Lead), world.User(DeskWorld.Second));
        lead.SendText("/on");
        await lead.WaitAsync(screen => screen.Shows("shift.on 2 "));
        second.SendText("/off");
        await lead.WaitAsync(screen => screen.Shows("shift.on 1 "));
        second.SendText("/on");
        await lead.WaitAsync(screen => screen.Shows("shift.on 2 "));
        var calls = Edits(world);
        second.SendText("/me");
        await second.WaitAsync(screen => screen.Shows("me.head"));
        second.SendText("/on");
        await second.WaitAsync(screen => screen.Shows("shift.on 2 "));
        Assert.Equal(calls, Edits(world));
    }

    [Fact]
    public async Task Whoever_goes_off_shift_in_a_talk_reads_until_when_it_stays_and_is_offered_no_pause_afterwards()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        await world.AskingAsync(11, inDanger: true);
        await world.PressInGroupAsync(DeskWorld.Second, "button.take");
        var volunteer = world.User(DeskWorld.Second);
        await volunteer.WaitAsync(screen => screen.HasButton("button.close"));
        volunteer.SendText("/off");
        var until = (world.Clock.GetUtcNow() + TimeSpan.FromHours(5) + world.Room.Rules.HandoverGrace).ToString("H:mm", System.Globalization.CultureInfo.InvariantCulture);
        await volunteer.WaitAsync(screen => screen.Shows("shift.off-talk") && screen.Newest!.Text.Contains("shift.past", StringComparison.Ordinal) && screen.Newest.Text.Contains(until, StringComparison.Ordinal) && !screen.Shows("shift.ends"));
        await DeskWorld.PressAsync(volunteer, "button.close");
        await DeskWorld.PressAsync(volunteer, "button.close-yes");
        await volunteer.WaitAsync(screen => screen.Shows("debrief.ask") && screen.HasButton("debrief.fine") && !screen.HasButton("debrief.pause") && screen.HasButton("button.shift-on"));
    }

    [Fact]
    public async Task A_case_of_the_first_minute_has_just_come_and_says_when_for_a_private_card_is_not_written_anew_every_minute()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        await world.AskingAsync(11, inDanger: true);
        var since = (world.Clock.GetUtcNow() + TimeSpan.FromHours(5)).ToString("H:mm", System.Globalization.CultureInfo.InvariantCulture);
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Newest!.Text.Contains("call.volunteer", StringComparison.Ordinal) && screen.Newest.Text.Contains(since, StringComparison.Ordinal));
        await world.Group.WaitAsync(screen => screen.Shows("board.card.now"));
        world.Clock.Advance(TimeSpan.FromSeconds(61));
        await world.Group.WaitAsync(screen => screen.Shows("board.card.waiting") && !screen.Shows("board.card.now"));
    }

    private static int Edits(DeskWorld world) => world.Telegram.Calls.Count(call => call.ChatId == DeskWorld.Lead && call.Method is "editMessageText" or "sendMessage");
}
