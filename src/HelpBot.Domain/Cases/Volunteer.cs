using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases;

/// <summary>Somebody on the volunteers' list. No name, no account.</summary>
/// <param name="Id">Which.</param>
/// <param name="Alias">The number of the word that stands for them on the board.</param>
public sealed record Volunteer(VolunteerId Id, int Alias)
{
    /// <summary>Every role there is.</summary>
    internal const Roles AllRoles = Roles.Volunteer | Roles.Lead | Roles.ClearedForMinors;

    /// <summary>What they may do.</summary>
    public Roles Roles { get; init; } = Roles.Volunteer;

    /// <summary>The languages they write in.</summary>
    public Languages Languages { get; init; } = SpokenLanguages.All;

    /// <summary>The language their own chat speaks.</summary>
    public Language Reads { get; init; } = Language.Russian;

    /// <summary>Whether she who asks for a woman gets them.</summary>
    public bool IsWoman { get; init; }

    /// <summary>The id of a home outside the country: no region's own.</summary>
    public const string Abroad = "abroad";

    /// <summary>The region id of their home, or <see cref="Abroad"/>; null if not told: then no shift begins. Nobody from there is given to them unless she allows it.</summary>
    public string? HomeRegion { get; init; }

    /// <summary>Has passed the practice room: before that no shift.</summary>
    public bool HasPractised { get; init; }

    /// <summary>Why they can do nothing now.</summary>
    public Absence Absence { get; init; }

    /// <summary>Since when they are on shift; null if they are not.</summary>
    public DateTimeOffset? OnShiftSince { get; init; }

    /// <summary>When the shift ends; null if they are not on shift. From then on nothing new, and what is left goes back after the grace.</summary>
    public DateTimeOffset? ShiftEnds { get; init; }

    /// <summary>They were told that the shift ends.</summary>
    public bool EndTold { get; init; }

    /// <summary>The start of the planned shift they were last reminded of; null if none.</summary>
    public DateTimeOffset? RemindedOf { get; init; }

    /// <summary>Heavy cases one after another.</summary>
    public int HeavyInARow { get; init; }

    /// <summary>When the last heavy case ended; null if none.</summary>
    public DateTimeOffset? LastHeavy { get; init; }

    /// <summary>Until when they rest on shift: nothing new, and nobody is promised them; null if they do not.</summary>
    public DateTimeOffset? PausedUntil { get; init; }

    /// <summary>The talk that is open in their private chat; null if none.</summary>
    public CaseId? Current { get; init; }

    /// <summary>When <see cref="Current"/> last changed from one talk to another; null if never.</summary>
    public DateTimeOffset? SwitchedAt { get; init; }

    /// <summary>Their own items that wait for "to whom?", in order.</summary>
    public ImmutableArray<ItemId> Asked { get; init; } = [];

    /// <summary>What their private card of waiting cases shows, in order; empty if it is not out.</summary>
    public ImmutableArray<CaseId> Called { get; init; } = [];

    /// <summary>Whether they lead.</summary>
    public bool IsLead => Roles.HasFlag(Roles.Lead);

    /// <summary>Whether they are on shift and take new cases.</summary>
    public bool IsOn(DateTimeOffset now) => Absence == Absence.None && OnShiftSince is not null && ShiftEnds > now && !(PausedUntil > now);
}

/// <summary>What somebody on the list may do.</summary>
[Flags]
public enum Roles : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Takes cases.</summary>
    Volunteer = 1,

    /// <summary>Is called when nobody answers, reads along when called, looks at complaints and at what was put aside.</summary>
    Lead = 2,

    /// <summary>May talk with under-18s, a second one reading.</summary>
    ClearedForMinors = 4,
}

/// <summary>Languages that somebody writes in: one bit for each of <see cref="LanguageTable.All"/>, as <see cref="SpokenLanguages.Spoken"/> says.</summary>
[Flags]
public enum Languages : byte
{
    /// <summary>None.</summary>
    None = 0,
}

/// <summary>What follows from a language.</summary>
public static class SpokenLanguages
{
    /// <summary>All there are.</summary>
    public static readonly Languages All = LanguageTable.All.Aggregate(Languages.None, (all, language) => all | language.Spoken());

    /// <summary>The language as one of those that somebody writes in. The numbers of languages run from 1 without a gap.</summary>
    public static Languages Spoken(this Language language) => (Languages)(1 << ((int)language - 1));
}

/// <summary>Why somebody on the list can do nothing.</summary>
public enum Absence : byte
{
    /// <summary>They can.</summary>
    None = 0,

    /// <summary>They are no member of the group.</summary>
    NotInGroup = 1,

    /// <summary>They blocked the bot.</summary>
    Unreachable = 2,
}
