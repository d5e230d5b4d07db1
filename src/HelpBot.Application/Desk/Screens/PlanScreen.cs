using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>The shifts of the week: who is planned when, and the steps by which somebody plans themselves.</summary>
internal static class PlanScreen
{
    /// <summary>Minutes of a day.</summary>
    public const int Day = 24 * 60;

    /// <summary>Beginnings on offer; finer plans stand in the operator's file.</summary>
    private const int HoursApart = 2;

    /// <summary>Lengths on offer, in hours: nobody is asked for more than six.</summary>
    private static readonly int[] Hours = [2, 3, 4, 6];

    /// <summary>The days as a week has them here.</summary>
    private static readonly DayOfWeek[] DaysOfWeek = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static void Week(PanelDraft draft, DeskTexts texts, DeskRoom room, Volunteer who)
    {
        var state = room.Memory.State;
        var lines = Named(state, room.Rules, texts).Concat(room.Plan.Open.Shifts.Select(open => Of(open, texts.Plain("shift.anyone", draft.Language))))
            .OrderBy(line => Array.IndexOf(DaysOfWeek, line.Day)).ThenBy(line => line.From).ToList();
        draft.Line(texts.Html(lines.Count == 0 ? "shift.week-empty" : "shift.week", draft.Language));
        if (lines.Count > 0) draft.Line(string.Join('\n', lines.Select(line => texts.Html("shift.week-line", draft.Language,
            ("day", texts.Day(line.Day, draft.Language)), ("from", DeskClock.Time(line.From)), ("to", DeskClock.Time(line.From + line.Minutes)), ("who", line.Who)))));
        draft.Line(texts.Html("shift.week-note", draft.Language));
        foreach (var own in state.Planned.Where(shift => shift.Who == who.Id))
            draft.Row(new ScreenButton(
                $"✕ {texts.Day(own.Day, draft.Language)} {DeskClock.Time(own.From)}–{DeskClock.Time(own.From + own.Minutes)}",
                new PanelAct(PlanSide.TakeOut, PlanSide.MinuteOf(own), own.Minutes).ToString()));
        draft.Row(Pages.Button(texts, draft.Language, "button.plan-add", OwnPageKind.PlanDay));
    }

    public static void Days(PanelDraft draft, DeskTexts texts)
    {
        draft.Line(texts.Html("plan.day", draft.Language));
        foreach (var days in DaysOfWeek.Chunk(4)) draft.Row([.. days.Select(day => Page(texts.Day(day, draft.Language), OwnPageKind.PlanFrom, (int)day))]);
    }

    public static void Beginnings(PanelDraft draft, DeskTexts texts, int day)
    {
        draft.Line(texts.Html("plan.from", draft.Language, ("day", texts.Day((DayOfWeek)(day % 7), draft.Language))));
        foreach (var hours in Enumerable.Range(0, 24 / HoursApart).Select(hour => hour * HoursApart * 60).Chunk(4))
            draft.Row([.. hours.Select(from => Page(DeskClock.Time(from), OwnPageKind.PlanLong, (day * Day) + from))]);
    }

    public static void Lengths(PanelDraft draft, DeskTexts texts, int minute)
    {
        var (day, from) = ((DayOfWeek)(minute / Day % 7), minute % Day);
        draft.Line(texts.Html("plan.long", draft.Language, ("day", texts.Day(day, draft.Language)), ("time", DeskClock.Time(from))));
        draft.Row([.. Hours.Select(hours => new ScreenButton(DeskClock.Time(from + (hours * 60)), new PanelAct(PlanSide.Add, minute, hours * 60).ToString()))]);
    }

    // Those who come at the same time share a line.
    private static IEnumerable<Line> Named(DeskState state, DeskRules rules, DeskTexts texts) =>
        Shifts.All(state, rules).Where(shift => state.Find(shift.Who) is not null).GroupBy(shift => (shift.Day, shift.From, shift.Minutes))
            .Select(same => new Line(same.Key.Day, same.Key.From, same.Key.Minutes, string.Join(", ", same.Select(shift => texts.Person(state.Find(shift.Who)!.Alias)).Order(StringComparer.Ordinal))));

    private static Line Of(Domain.Desk.PlannedShift open, string anyone)
    {
        var (from, to) = (MinuteOf(open.From), MinuteOf(open.To));
        return new(open.Day, from, to - from + (to > from ? 0 : Day), open.Who.IsEmpty ? anyone : string.Join(", ", open.Who));
    }

    private static int MinuteOf(TimeOnly at) => (at.Hour * 60) + at.Minute;

    private static ScreenButton Page(string label, OwnPageKind page, int about) => new(label, new PanelAct(OwnSide.Open, (int)page, about).ToString());

    private readonly record struct Line(DayOfWeek Day, int From, int Minutes, string Who);
}
