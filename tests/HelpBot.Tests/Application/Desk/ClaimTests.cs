using HelpBot.Domain.Cases;

namespace HelpBot.Tests.Application.Desk;

public sealed class ClaimTests
{
    [Fact]
    public async Task Of_two_taps_at_once_one_wins_and_the_other_is_told()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 2);
        await world.AskingAsync(11);
        await world.Group.WaitAsync(screen => screen.HasButton("button.take"));
        var first = world.Group.Press(world.User(DeskWorld.Second), "button.take")!;
        var second = world.Group.Press(world.User(DeskWorld.Third), "button.take")!;
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.HasButton("button.close"));
        Assert.Equal(CaseState.Claimed, Assert.Single(world.Room.Memory.State.Cases.Values).State);
        Assert.DoesNotContain(world.User(DeskWorld.Third).Screen.Messages, message => message.Text.Contains("reveal", StringComparison.Ordinal));
        await DeskWorld.UntilAsync(() => world.User(DeskWorld.Third).Popups.Any() || world.Telegram.Calls.Any(call => call.Method == "answerCallbackQuery" && call.Arguments.Contains("alert.taken", StringComparison.Ordinal)));
        Assert.NotNull(first);
        Assert.NotNull(second);
    }

    [Fact]
    public async Task A_restart_between_claim_and_reveal_loses_neither()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.AskingAsync(11);
        her.SendText("нужен совет");
        await her.WaitAsync(screen => !screen.FromPeople.Any());
        await world.PressInGroupAsync(DeskWorld.Second, "button.take");
        await DeskWorld.UntilAsync(() => world.Room.Memory.State.Cases.Values.Any(open => open.Owner is not null));
        await world.RestartAsync();
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("нужен совет"));
        world.User(DeskWorld.Second).SendText("я здесь");
        await her.WaitAsync(screen => screen.Shows("я здесь"));
    }

    [Fact]
    public async Task Somebody_who_is_not_on_the_list_and_an_anonymous_administrator_take_nothing()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        await world.AskingAsync(11);
        world.Group.Add(world.User(77));
        await world.PressInGroupAsync(77, "button.take");
        await DeskWorld.UntilAsync(() => world.Telegram.Calls.Any(call => call.Arguments.Contains("alert.unknown", StringComparison.Ordinal)));
        world.Group.Remove(world.User(DeskWorld.Second));
        await DeskWorld.UntilAsync(() => world.Room.Memory.State.People.Values.Any(who => who.Absence == Absence.NotInGroup));
        world.Group.PressForged(world.User(DeskWorld.Second), world.Group.Screen.Newest!.Id, "v:take:1");
        await DeskWorld.UntilAsync(() => world.Telegram.Calls.Count(call => call.Arguments.Contains("alert.unknown", StringComparison.Ordinal)) == 2);
        Assert.All(world.Room.Memory.State.Cases.Values, open => Assert.Null(open.Owner));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_lead_in_a_talk_is_offered_only_what_would_not_be_refused(bool inDanger)
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        await world.TalkingAsync(11, DeskWorld.Lead);
        await world.AskingAsync(12, inDanger);
        var lead = world.User(DeskWorld.Lead);
        world.Clock.Advance(TimeSpan.FromMinutes(3.1));
        await lead.WaitAsync(screen => screen.Shows("call.lead") && screen.Shows(inDanger ? "call.take-beside" : "call.busy"));
        Assert.Equal(inDanger, lead.Screen.HasButton("button.take-over"));
        if (!inDanger) return;
        lead.Press("button.take-over");
        await lead.WaitAsync(screen => screen.Shows("mark.danger") && !screen.Shows("call.lead"));
        Assert.Equal(2, world.Room.Memory.State.OwnedBy(new(1)).Count());
    }
}
