using HelpBot.Application.Desk.Kept;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk.Sides;

/// <summary>Shifts of the week by buttons: a day, a beginning, a length. Everybody plans only themselves.</summary>
internal sealed class PlanSide(DeskMachine machine)
{
    public const string Add = "plan", TakeOut = "unplan";

    private const int Day = 24 * 60;

    /// <summary>Takes a button of these pages: the minute of the week from Sunday's midnight, and the length in minutes.</summary>
    /// <returns>Whether it was one.</returns>
    public bool TryPress(DeskDraft draft, VolunteerId by, PanelAct act)
    {
        if (act.Verb is not (Add or TakeOut)) return false;
        var shift = new PlannedShift(by, (DayOfWeek)(act.First / Day), act.First % Day, act.Second);
        if (shift.IsValid) machine.Run(draft, new DeskInput.PlanShift(shift, act.Verb == Add));
        OwnSide.Show(draft, by, new OwnPage(OwnPageKind.Plan));
        return true;
    }

    /// <summary>The button's first number for a shift.</summary>
    public static int MinuteOf(PlannedShift shift) => ((int)shift.Day * Day) + shift.From;
}
