using System.Collections.Immutable;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Desk.Source;

/// <summary><c>desk/shifts.yaml</c>: the planned shifts of a week. Times are those of Kazakhstan.</summary>
public sealed record ShiftsSource
{
    /// <summary>The shifts; none if nothing is planned.</summary>
    public ImmutableArray<ShiftSource> Shifts { get; init; } = [];
}

/// <summary>A shift that comes every week.</summary>
public sealed record ShiftSource
{
    /// <summary>On which days it begins: mon, tue, wed, thu, fri, sat, sun.</summary>
    [Must, OneOf(typeof(WeekDay)), OneOrMany]
    public ImmutableArray<Sourced> Days { get; init; } = [];

    /// <summary>When it begins: 18:00.</summary>
    [Must]
    public Sourced? From { get; init; }

    /// <summary>When it ends: 23:00. Not later than <c>from</c>: on the next day.</summary>
    [Must]
    public Sourced? To { get; init; }

    /// <summary>Who is on it, by the names that the desk gave them. Left out: whoever comes.</summary>
    [OneOrMany]
    public ImmutableArray<Sourced> Who { get; init; } = [];

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary>A day of the week, from Monday.</summary>
public enum WeekDay : byte
{
    /// <summary>Monday.</summary>
    Mon = 1,

    /// <summary>Tuesday.</summary>
    Tue = 2,

    /// <summary>Wednesday.</summary>
    Wed = 3,

    /// <summary>Thursday.</summary>
    Thu = 4,

    /// <summary>Friday.</summary>
    Fri = 5,

    /// <summary>Saturday.</summary>
    Sat = 6,

    /// <summary>Sunday.</summary>
    Sun = 7,
}
