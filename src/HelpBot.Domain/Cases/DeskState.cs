using System.Collections.Immutable;

namespace HelpBot.Domain.Cases;

/// <summary>All that the volunteers' desk knows. Immutable: a turn returns a new one. No text, no name, no Telegram id.</summary>
public sealed record DeskState
{
    /// <summary>How many waits are remembered.</summary>
    public const int MostWaits = 200;

    /// <summary>A desk with nobody and nothing.</summary>
    public static readonly DeskState New = new();

    /// <summary>The cases that are open, and those whose key or whose last day is not over.</summary>
    public ImmutableSortedDictionary<CaseId, Case> Cases { get; init; } = ImmutableSortedDictionary<CaseId, Case>.Empty;

    /// <summary>The people.</summary>
    public ImmutableSortedDictionary<VolunteerId, Volunteer> People { get; init; } = ImmutableSortedDictionary<VolunteerId, Volunteer>.Empty;

    /// <summary>Shifts of every week, sorted by day and time.</summary>
    public ImmutableArray<PlannedShift> Planned { get; init; } = [];

    /// <summary>Invitations that are still open.</summary>
    public ImmutableArray<Invite> Invites { get; init; } = [];

    /// <summary>Aliases of cases and when each was last given; those of more than 90 days ago are dropped.</summary>
    public ImmutableSortedDictionary<int, DateTimeOffset> AliasesGiven { get; init; } = ImmutableSortedDictionary<int, DateTimeOffset>.Empty;

    /// <summary>Strict mode: only those who answered the opening questions may open a case.</summary>
    public bool IsStrict { get; init; }

    /// <summary>The number of the last case.</summary>
    public int LastCase { get; init; }

    /// <summary>The number of the last person.</summary>
    public int LastVolunteer { get; init; }

    /// <summary>How often each of <see cref="DeskCounts"/> has happened; of nobody in particular.</summary>
    public ImmutableSortedDictionary<string, int> Tallies { get; init; } = ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>The waits of the last cases that were taken, in seconds, the latest last; at most <see cref="MostWaits"/>.</summary>
    public ImmutableArray<int> Waits { get; init; } = [];

    /// <summary>A case.</summary>
    /// <returns>Null if there is none, or none any more.</returns>
    public Case? Find(CaseId id) => Cases.GetValueOrDefault(id);

    /// <summary>Somebody on the list.</summary>
    /// <returns>Null if they are not, or not any more.</returns>
    public Volunteer? Find(VolunteerId id) => People.GetValueOrDefault(id);

    /// <summary>The open cases that somebody has.</summary>
    public IEnumerable<Case> OwnedBy(VolunteerId id) => Cases.Values.Where(held => held.State.IsOwned() && held.Owner == id);
}
