using System.Collections.Immutable;

namespace HelpBot.Domain.Cases;

/// <summary>Who is there, and when next.</summary>
public static class Shifts
{
    // Kazakhstan is UTC+5 everywhere since 1 March 2024.
    private static readonly TimeSpan Offset = TimeSpan.FromHours(5);

    private static readonly TimeSpan Week = TimeSpan.FromDays(7);

    /// <summary>Whether anybody is on shift: without it no screen offers a person.</summary>
    public static bool IsAnybodyOn(DeskState desk, DateTimeOffset now) => desk.People.Values.Any(who => who.IsOn(now));

    /// <summary>How many are on shift.</summary>
    public static int CountOn(DeskState desk, DateTimeOffset now) => desk.People.Values.Count(who => who.IsOn(now));

    /// <summary>All shifts of the week, by buttons and by the operator's file, each once; sorted by day and time.</summary>
    public static ImmutableArray<PlannedShift> All(DeskState desk, DeskRules rules) =>
        rules.Planned.IsEmpty ? desk.Planned : [.. desk.Planned.Concat(rules.Planned.Where(shift => shift.IsValid)).Distinct().OrderBy(shift => shift.Day).ThenBy(shift => shift.From).ThenBy(shift => shift.Who).ThenBy(shift => shift.Minutes)];

    /// <summary>Whether an under-18 may talk with a person now: the way is open, and two are on shift who are cleared for it.</summary>
    public static bool MinorsMayTalk(DeskState desk, DeskRules rules, DateTimeOffset now) =>
        rules.Minors == MinorsPath.Supervised && desk.People.Values.Count(who => who.IsOn(now) && who.MayMeetMinors(rules)) >= 2;

    /// <summary>When the next planned shift of somebody who can come begins, or somebody's rest on shift ends.</summary>
    /// <returns>UTC, later than now; null if none is planned.</returns>
    public static DateTimeOffset? Next(DeskState desk, DeskRules rules, DateTimeOffset now)
    {
        DateTimeOffset? next = null;
        foreach (var shift in All(desk, rules))
            if (desk.Find(shift.Who) is { Absence: Absence.None } && NextStart(shift, now) is var start && (next is null || start < next)) next = start;
        foreach (var who in desk.People.Values)
            if (who.Absence == Absence.None && who.PausedUntil > now && who.ShiftEnds > who.PausedUntil) next = DeskTimes.First(next, who.PausedUntil);
        return next;
    }

    /// <summary>How long people wait at present, for the screen that tells it.</summary>
    /// <returns>Minutes: 5, 10, 15 or 30, whatever three of four of the last ten waits, and whoever waits now, stay within; 0 if nothing is known.</returns>
    public static int WaitMinutes(DeskState desk, DateTimeOffset now)
    {
        var recent = desk.Waits.TakeLast(10).Concat(desk.Cases.Values.Where(open => open.Waits).Select(open => (int)(now - open.WaitingSince).TotalSeconds)).Order().ToList();
        if (recent.Count == 0) return 0;
        return recent[recent.Count * 3 / 4] switch { <= 5 * 60 => 5, <= 10 * 60 => 10, <= 15 * 60 => 15, _ => 30 };
    }

    /// <summary>The first start after a moment.</summary>
    /// <returns>UTC.</returns>
    public static DateTimeOffset NextStart(PlannedShift shift, DateTimeOffset after)
    {
        var last = LastStart(shift, after);
        return last + Week;
    }

    /// <summary>The last start at or before a moment.</summary>
    internal static DateTimeOffset LastStart(PlannedShift shift, DateTimeOffset at)
    {
        var local = at.ToOffset(Offset);
        var midnight = new DateTimeOffset(local.Date, Offset);
        var start = midnight.AddDays((int)shift.Day - (int)local.DayOfWeek).AddMinutes(shift.From);
        while (start > at) start -= Week;
        while (start + Week <= at) start += Week;
        return start.ToUniversalTime();
    }

    /// <summary>The end of the planned shift somebody is in, or that begins within the next half hour.</summary>
    internal static DateTimeOffset? PlannedEnd(DeskState desk, DeskRules rules, VolunteerId who, DateTimeOffset now)
    {
        DateTimeOffset? end = null;
        foreach (var shift in All(desk, rules))
        {
            if (shift.Who != who) continue;
            var candidate = LastStart(shift, now + TimeSpan.FromMinutes(30)).AddMinutes(shift.Minutes);
            if (candidate > now && (end is null || candidate > end)) end = candidate;
        }
        return end;
    }
}
