using HelpBot.Application.Desk;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Desk.Source;
using HelpBot.Domain.Scripts;
using HelpBot.Tests.Domain.Cases;
using HelpBot.Tests.Domain.Scripts;

namespace HelpBot.Tests.Application.Desk;

/// <summary>The operator's file of shifts, read for those on the list.</summary>
public sealed class FilePlanTests
{
    private readonly DeskStage _stage = new();
    private readonly FilePlan _plan = new(new DeskTexts(new Fixed(SmallScript.Compile(SmallScript.Source with { Desk = new() { Shifts = Shifts } }))));

    // Without words for them people are V0, V1, ...
    private static ShiftsSource Shifts => new()
    {
        Shifts =
        [
            new() { Days = ["mon", "sun"], From = "18:00", To = "2:00", Who = ["v0", "V1"] },
            new() { Days = ["tue"], From = "9:00", To = "9:00", Who = ["nobody"] },
            new() { Days = ["wed"], From = "9:00", To = "13:00" },
        ],
    };

    [Fact]
    public void Whoever_is_named_by_the_word_of_the_board_has_the_shift_and_the_rest_is_anybodys()
    {
        _stage.Rules = new() { VolunteerAliases = 2 };
        var (one, other) = (_stage.Person(onShift: false), _stage.Person(onShift: false));
        Assert.Equal(
            new HashSet<PlannedShift> { new(one, DayOfWeek.Monday, 18 * 60, 8 * 60), new(other, DayOfWeek.Monday, 18 * 60, 8 * 60), new(one, DayOfWeek.Sunday, 18 * 60, 8 * 60), new(other, DayOfWeek.Sunday, 18 * 60, 8 * 60) },
            [.. _plan.Named(_stage.Desk)]);
        Assert.Equal([DayOfWeek.Tuesday, DayOfWeek.Wednesday], _plan.Open.Shifts.Select(shift => shift.Day));
    }

    [Fact]
    public void Who_is_taken_off_the_list_leaves_the_shift_to_anybody()
    {
        _stage.Rules = new() { VolunteerAliases = 1 };
        var who = _stage.Person(onShift: false);
        Assert.Equal(2, _plan.Named(_stage.Desk).Length);
        _stage.Do(new DeskInput.Remove(who));
        Assert.Empty(_plan.Named(_stage.Desk));
        Assert.Equal(4, _plan.Open.Shifts.Length);
    }

    private sealed record Fixed(Script Current) : IScriptSource;
}
