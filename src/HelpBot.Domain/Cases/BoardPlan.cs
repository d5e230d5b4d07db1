using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases;

/// <summary>What stands on the board in the group. Derived from the desk, never logged; no region, no story.</summary>
/// <param name="Cards">One a case that waits or is talked about: waiting ones first, the most urgent first, then the longest waiting.</param>
/// <param name="Summary">The pinned summary.</param>
public sealed record BoardPlan(ImmutableArray<BoardCard> Cards, BoardSummary Summary)
{
    private static readonly ImmutableArray<int> Marks = [0, 1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180];

    /// <summary>The board as it should be.</summary>
    public static BoardPlan Of(DeskState desk, DateTimeOffset now)
    {
        var shown = desk.Cases.Values.Where(open => open.Waits || open.State.IsOwned()).ToList();
        ImmutableArray<BoardCard> cards = [.. shown
            .OrderBy(open => open.State.IsOwned()).ThenBy(open => open.Priority).ThenBy(open => open.WaitingSince).ThenBy(open => open.Id)
            .Select(open => Card(desk, open, now))];
        return new(cards, new(
            [.. Enum.GetValues<CasePriority>().Select(priority => shown.Count(open => open.Waits && open.Priority == priority))],
            [.. Enum.GetValues<CasePriority>().Select(priority => shown.Count(open => open.State.IsOwned() && open.Priority == priority))],
            desk.People.Values.Count(who => who.IsOn(now))));
    }

    private static BoardCard Card(DeskState desk, Case open, DateTimeOffset now)
    {
        var owner = open.Owner is { } id ? desk.Find(id)?.Alias : null;
        var needsReader = open is { IsMinor: true, Reader: null } && open.State.IsOwned();
        return new(open.Id, open.Alias, open.Language, open.Priority, open.Waits ? Rounded(now - open.WaitingSince) : null, owner, needsReader);
    }

    // Rounded down to a few marks, so that forty cards are not edited every minute.
    private static int Rounded(TimeSpan wait)
    {
        var minutes = (int)Math.Clamp(wait.TotalMinutes, 0, Marks[^1]);
        return Marks.Last(mark => mark <= minutes);
    }
}

/// <summary>A card of the board.</summary>
/// <param name="Case">The case: what its buttons are about.</param>
/// <param name="Alias">The number of its alias.</param>
/// <param name="Language">The language she writes in.</param>
/// <param name="Priority">How urgent.</param>
/// <param name="Minutes">Minutes of waiting, rounded down to 0, 1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 90, 120 or 180; null once somebody has it.</param>
/// <param name="Owner">The number of the owner's alias; null while it waits. Waiting: <em>Take</em>, <em>Not me</em>; owned: <em>Hand over</em>, <em>Close</em>.</param>
/// <param name="NeedsReader">It has an owner and waits for the second one: <em>Take</em> means to read along.</param>
public sealed record BoardCard(CaseId Case, int Alias, Language Language, CasePriority Priority, int? Minutes, int? Owner, bool NeedsReader);

/// <summary>The pinned summary.</summary>
/// <param name="Waiting">How many wait, by <see cref="CasePriority"/>.</param>
/// <param name="Talking">How many have an owner, by <see cref="CasePriority"/>.</param>
/// <param name="OnShift">How many are on shift.</param>
public sealed record BoardSummary(ImmutableArray<int> Waiting, ImmutableArray<int> Talking, int OnShift)
{
    /// <inheritdoc/>
    public bool Equals(BoardSummary? other) =>
        other is not null && OnShift == other.OnShift && Waiting.SequenceEqual(other.Waiting) && Talking.SequenceEqual(other.Talking);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(OnShift, Waiting.Sum(), Talking.Sum());
}
