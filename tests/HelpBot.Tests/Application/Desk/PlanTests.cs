namespace HelpBot.Tests.Application.Desk;

/// <summary>Shifts of the week by buttons, and what she is told of them.</summary>
public sealed class PlanTests
{
    [Fact]
    public async Task Three_presses_plan_a_shift_and_one_takes_it_out()
    {
        await using var world = await DeskWorld.StaffedAsync();
        var lead = world.User(DeskWorld.Lead);
        lead.SendText("/plan");
        await lead.WaitAsync(screen => screen.Shows("shift.week-empty"));
        await DeskWorld.PressAsync(lead, "button.plan-add");
        await DeskWorld.PressAsync(lead, "day.3");
        await DeskWorld.PressAsync(lead, "18:00");
        await DeskWorld.PressOnAsync(lead, "plan.long day.3 18:00", "22:00");
        await lead.WaitAsync(screen => screen.Shows("shift.week-line day.3 18:00 22:00"));
        var shift = Assert.Single(world.Room.Memory.State.Planned);
        Assert.Equal((DayOfWeek.Wednesday, 18 * 60, 240), (shift.Day, shift.From, shift.Minutes));
        await DeskWorld.PressAsync(lead, "✕ day.3 18:00–22:00");
        await lead.WaitAsync(screen => screen.Shows("shift.week-empty"));
    }

    [Fact]
    public async Task Nobody_plans_for_somebody_else_and_nothing_that_cannot_be()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var other = world.User(DeskWorld.Second);
        other.PressForged(other.Screen.Newest!.Id, "v:plan:5400:240");
        await other.WaitAsync(screen => screen.Shows("shift.week-line"));
        Assert.Equal(world.Room.Memory.State.People.Values.Last().Id, Assert.Single(world.Room.Memory.State.Planned).Who);
        other.PressForged(other.Screen.Newest!.Id, "v:plan:99999:240");
        other.PressForged(other.Screen.Newest!.Id, "v:plan:5400:5");
        other.SendText("/me");
        await other.WaitAsync(screen => screen.Shows("me.head"));
        Assert.Single(world.Room.Memory.State.Planned);
    }

    [Fact]
    public async Task With_nobody_there_she_is_told_when_the_next_planned_shift_begins()
    {
        await using var world = await DeskWorld.StaffedAsync();
        var lead = world.User(DeskWorld.Lead);
        // Tuesday 13:00 in Kazakhstan; the shift is tomorrow at 18:00.
        lead.PressForged(lead.Screen.Newest!.Id, $"v:plan:{(3 * 1440) + (18 * 60)}:240");
        await lead.WaitAsync(screen => screen.Shows("shift.week-line"));
        lead.SendText("/off");
        await lead.WaitAsync(screen => screen.HasButton("button.shift-on"));
        var told = world.Room.Tell(new HelpBot.Domain.Conversation.Moment(world.Clock.GetUtcNow(), 1), default);
        Assert.Equal(new DateTimeOffset(2026, 11, 25, 13, 0, 0, TimeSpan.Zero), told.Desk.NextShift);
    }

    [Fact]
    public async Task Who_has_a_talk_at_the_end_of_the_shift_may_stay_a_while()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var other = world.User(DeskWorld.Second);
        await world.TalkingAsync(11, DeskWorld.Second);
        other.SendText("/off");
        await DeskWorld.PressAsync(other, "button.stay");
        await other.WaitAsync(screen => !screen.HasButton("button.stay") && screen.HasButton("button.close"));
        var who = world.Room.Memory.State.People.Values.Last();
        Assert.Equal(world.Clock.GetUtcNow().AddMinutes(30), who.ShiftEnds!.Value, TimeSpan.FromSeconds(1));
        Assert.Equal(who.Id, Assert.Single(world.Room.Memory.State.Cases.Values).Owner);
    }
}
