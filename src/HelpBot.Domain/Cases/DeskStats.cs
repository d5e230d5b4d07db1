namespace HelpBot.Domain.Cases;

/// <summary>What the lead may know of the desk: counts of ten and more, and how long people wait. No row of anybody.</summary>
/// <param name="Counts">By <see cref="DeskCounts"/>; those under <see cref="Least"/> are left out.</param>
/// <param name="WaitHalf">What half of the last waits stayed within; null with fewer than <see cref="Least"/>.</param>
/// <param name="WaitMost">What 95 of 100 of the last waits stayed within; null with fewer than <see cref="Least"/>.</param>
public sealed record DeskStats(IReadOnlyList<KeyValuePair<string, int>> Counts, TimeSpan? WaitHalf, TimeSpan? WaitMost)
{
    /// <summary>The smallest count that is told.</summary>
    public const int Least = 10;

    /// <summary>The figures of now.</summary>
    public static DeskStats Of(DeskState desk) => new(
        [.. desk.Tallies.Where(tally => tally.Value >= Least)],
        Wait(desk, 0.5),
        Wait(desk, 0.95));

    private static TimeSpan? Wait(DeskState desk, double share)
    {
        if (desk.Waits.Length < Least) return null;
        var at = (int)Math.Ceiling(desk.Waits.Length * share) - 1;
        return TimeSpan.FromSeconds(desk.Waits.Order().ElementAt(at));
    }
}
