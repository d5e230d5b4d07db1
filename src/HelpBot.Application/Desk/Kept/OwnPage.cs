namespace HelpBot.Application.Desk.Kept;

/// <summary>What somebody on the list has opened in their own chat that is no talk: the plan, themselves, the people, the counts. Drawn in place of the home screen.</summary>
/// <param name="Kind">Which.</param>
/// <param name="About">What it is about, see <see cref="OwnPageKind"/>; 0 where it is about nothing.</param>
internal sealed record OwnPage(OwnPageKind Kind, int About = 0)
{
    /// <summary>Their region, asked before the first shift: once it is told the shift begins.</summary>
    public static readonly OwnPage RegionFirst = new(OwnPageKind.Region, About: 1);
}

/// <summary>Kinds of pages. The number stands in buttons: never reorder; 9 is not used any more.</summary>
internal enum OwnPageKind : byte
{
    /// <summary>The shifts of the week.</summary>
    Plan = 1,

    /// <summary>A new shift of the week: on which day?</summary>
    PlanDay = 2,

    /// <summary>From when? About a <see cref="DayOfWeek"/>.</summary>
    PlanFrom = 3,

    /// <summary>For how long? About a minute of the week, from Sunday's midnight.</summary>
    PlanLong = 4,

    /// <summary>What the desk knows of them: languages, region, a woman or not.</summary>
    Me = 5,

    /// <summary>Their region. About 1: asked before the first shift.</summary>
    Region = 6,

    /// <summary>A lead's: everybody on the list.</summary>
    People = 7,

    /// <summary>A lead's: one of them, by number.</summary>
    Person = 8,

    /// <summary>A lead's: whom the invitation is for.</summary>
    Invite = 10,

    /// <summary>A lead's: the invitation that was just made.</summary>
    Link = 11,

    /// <summary>A lead's: the counts.</summary>
    Counts = 12,

    /// <summary>What can be done here.</summary>
    Help = 13,
}
