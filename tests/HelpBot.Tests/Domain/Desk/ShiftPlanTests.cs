using HelpBot.Domain.Desk;

namespace HelpBot.Tests.Domain.Desk;

public sealed class ShiftPlanTests
{
    private static readonly ShiftPlan Plan = new(
    [
        new(DayOfWeek.Monday, new(18, 0), new(23, 0), ["Терек"]),
        new(DayOfWeek.Saturday, new(20, 0), new(2, 0), []),
    ]);

    // A Tuesday; 13:00 in Kazakhstan.
    private static readonly DateTimeOffset Tuesday = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_next_shift_is_the_first_of_the_week_that_is_still_to_come() =>
        Assert.Equal(new DateTimeOffset(2026, 11, 28, 15, 0, 0, TimeSpan.Zero), Plan.NextStart(Tuesday));

    [Fact]
    public void A_shift_that_runs_is_not_the_next_one()
    {
        var sunday = new DateTimeOffset(2026, 11, 28, 20, 0, 0, TimeSpan.Zero);
        Assert.Equal(new DateTimeOffset(2026, 11, 30, 13, 0, 0, TimeSpan.Zero), Plan.NextStart(sunday));
        var running = Assert.Single(Plan.At(sunday));
        Assert.Equal(new DateTimeOffset(2026, 11, 28, 21, 0, 0, TimeSpan.Zero), running.To);
    }

    [Fact]
    public void A_shift_begins_on_its_hour_and_is_over_on_its_last()
    {
        var monday = new DateTimeOffset(2026, 11, 30, 13, 0, 0, TimeSpan.Zero);
        Assert.Empty(Plan.At(monday.AddSeconds(-1)));
        Assert.Equal("Терек", Assert.Single(Assert.Single(Plan.At(monday)).Who));
        Assert.Empty(Plan.At(monday.AddHours(5)));
    }

    [Fact]
    public void A_week_is_listed_in_its_order() =>
        Assert.Equal([DayOfWeek.Saturday, DayOfWeek.Monday], Plan.Week(Tuesday).Select(shift => shift.From.ToOffset(TimeSpan.FromHours(5)).DayOfWeek));

    [Fact]
    public void The_same_weekday_an_hour_later_is_a_week_away()
    {
        var plan = new ShiftPlan([new(DayOfWeek.Tuesday, new(12, 0), new(13, 0), [])]);
        Assert.Equal(new DateTimeOffset(2026, 12, 1, 7, 0, 0, TimeSpan.Zero), plan.NextStart(Tuesday));
    }

    [Fact]
    public void Where_nothing_is_planned_nothing_is_promised()
    {
        Assert.Null(ShiftPlan.None.NextStart(Tuesday));
        Assert.Empty(ShiftPlan.None.Week(Tuesday));
    }
}
