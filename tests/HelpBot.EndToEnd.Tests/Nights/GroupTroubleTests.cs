using HelpBot.Sandbox.Faults;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>The group fails; the talks do not.</summary>
public sealed class GroupTroubleTests
{
    private static readonly string[] Showing = ["sendMessage", "editMessageText"];

    [Fact]
    public async Task Forty_cases_in_a_minute_and_a_kill_in_it_are_fifteen_messages_a_minute()
    {
        await using var desk = await HandDrivenDesk.OpenAsync(1);
        for (var count = 0; count < 40; count++)
        {
            var her = desk.Seeker(isInDanger: count % 2 == 0);
            while (her.Step(desk.Now)) await desk.Bot.RestAsync();
            await desk.Bot.PassAsync(TimeSpan.FromSeconds(1.5));
            if (count is not (14 or 16 or 30)) continue;
            await desk.Bot.KillAsync();
            await desk.Bot.StartAsync();
        }
        await desk.Bot.PassAsync(TimeSpan.FromMinutes(4));
        Assert.All(Enumerable.Range(1, 40), number => Assert.NotNull(desk.Card(number)));
        AssertQuiet(desk);
    }

    [Fact]
    public async Task Five_minutes_of_flood_waits_in_the_group_stop_no_talk_and_then_the_board_is_as_it_should_be()
    {
        await using var desk = await HandDrivenDesk.OpenAsync(2);
        var her = await desk.TalkingAsync(desk.Volunteers[0]);
        using (desk.Telegram.Faults.Add(new Fault(FaultKind.Flood) { ChatId = desk.Group.Id, RetryAfter = 300, Methods = Showing }))
        {
            var other = await desk.AskingAsync(isInDanger: true);
            for (var minute = 0; minute < 5; minute++)
            {
                await desk.Volunteers[0].SayAsync($"минута {minute}");
                await desk.OpenAsync(her);
                Assert.True(her.User.Screen.Shows($"минута {minute}"), her.ToString());
                await desk.SayAsync(her, $"слышу {minute}");
                Assert.True(desk.Volunteers[0].User.Screen.Shows($"слышу {minute}"), desk.Volunteers[0].ToString());
                await desk.Bot.PassAsync(TimeSpan.FromMinutes(1));
            }
            Assert.Null(desk.Card(2));
            // She who is in danger stands on the private cards all the same.
            Assert.True(await desk.Volunteers[1].TakeAsync(2), desk.Volunteers[1].ToString());
            Assert.True(other.Sees("talk"), other.ToString());
        }
        await desk.AskingAsync();
        await desk.Bot.PassAsync(TimeSpan.FromMinutes(6));
        Assert.All([1, 2, 3], number => Assert.NotNull(desk.Card(number)));
        AssertQuiet(desk);
    }

    [Fact]
    public async Task A_deleted_group_stops_neither_a_talk_nor_the_private_cards()
    {
        await using var desk = await HandDrivenDesk.OpenAsync(2);
        var her = await desk.TalkingAsync(desk.Volunteers[0]);
        desk.Group.DeleteGroup();
        await desk.SayAsync(her, "слово жыжыжыжы");
        Assert.True(desk.Volunteers[0].User.Screen.Shows("слово жыжыжыжы"), desk.Volunteers[0].ToString());
        var other = await desk.AskingAsync(isInDanger: true);
        Assert.NotNull(desk.Volunteers[1].Button("v:take:2"));
        await desk.Bot.PassAsync(TimeSpan.FromMinutes(10));
        // Nobody acts for the desk of whom Telegram does not say that they belong to it: she is told the truth.
        Assert.True(other.Sees("wait.truth"), other.ToString());
    }

    private static void AssertQuiet(HandDrivenDesk desk)
    {
        var times = desk.Telegram.Calls.Where(call => call.ChatId == desk.Group.Id && Showing.Contains(call.Method)).Select(call => call.At).ToList();
        Assert.InRange(times.Max(time => times.Count(other => other >= time && other < time + TimeSpan.FromSeconds(60))), 1, 15);
    }
}
