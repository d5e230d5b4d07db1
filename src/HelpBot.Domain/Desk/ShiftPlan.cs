using System.Collections.Immutable;

namespace HelpBot.Domain.Desk;

/// <summary>The planned shifts of a week.</summary>
/// <param name="shifts">In any order; they may overlap.</param>
public sealed class ShiftPlan(ImmutableArray<PlannedShift> shifts)
{
    /// <summary>Nothing is planned.</summary>
    public static readonly ShiftPlan None = new([]);

    private static readonly TimeSpan Kazakhstan = TimeSpan.FromHours(5);

    /// <summary>The shifts.</summary>
    public ImmutableArray<PlannedShift> Shifts { get; } = shifts;

    /// <summary>When the next shift begins.</summary>
    /// <param name="now">The time, UTC.</param>
    /// <returns>Later than now, UTC; null if nothing is planned.</returns>
    public DateTimeOffset? NextStart(DateTimeOffset now) =>
        Around(now).Where(shift => shift.From > now).Select(shift => (DateTimeOffset?)shift.From).Min();

    /// <summary>The shifts that run at a time.</summary>
    public ImmutableArray<ShiftOnDay> At(DateTimeOffset now) => [.. Around(now).Where(shift => shift.From <= now && now < shift.To).OrderBy(shift => shift.To)];

    /// <summary>The shifts that begin or run within the next seven days, in the order in which they begin.</summary>
    public ImmutableArray<ShiftOnDay> Week(DateTimeOffset now) => [.. Around(now).Where(shift => shift.To > now && shift.From < now.AddDays(7)).OrderBy(shift => shift.From)];

    // A shift of yesterday may still run; the one of this weekday may be over and come again in a week.
    private IEnumerable<ShiftOnDay> Around(DateTimeOffset now)
    {
        var today = DateOnly.FromDateTime(now.ToOffset(Kazakhstan).Date);
        for (var day = today.AddDays(-1); day <= today.AddDays(7); day = day.AddDays(1))
            foreach (var shift in Shifts)
                if (shift.Day == day.DayOfWeek) yield return shift.On(day, Kazakhstan);
    }
}

/// <summary>A shift that comes every week.</summary>
/// <param name="Day">The day on which it begins.</param>
/// <param name="From">When it begins, in Kazakhstan.</param>
/// <param name="To">When it ends; not later than <paramref name="From"/>: on the next day.</param>
/// <param name="Who">Who is on it, by the names that the desk gave them; empty: whoever comes.</param>
public sealed record PlannedShift(DayOfWeek Day, TimeOnly From, TimeOnly To, ImmutableArray<string> Who)
{
    internal ShiftOnDay On(DateOnly day, TimeSpan offset)
    {
        var from = new DateTimeOffset(day, From, offset).ToUniversalTime();
        var to = new DateTimeOffset(To > From ? day : day.AddDays(1), To, offset).ToUniversalTime();
        return new(from, to, Who);
    }
}

/// <summary>A shift on its day.</summary>
/// <param name="From">When it begins, UTC.</param>
/// <param name="To">When it ends, UTC.</param>
/// <param name="Who">Who is on it; empty: whoever comes.</param>
public sealed record ShiftOnDay(DateTimeOffset From, DateTimeOffset To, ImmutableArray<string> Who);
