using System.Collections.Immutable;

namespace HelpBot.Domain.Places.Reading;

/// <summary>Makes one answer of all the places that a text names.</summary>
internal static class Verdict
{
    private static readonly PlaceAnswer.None Nothing = new();

    /// <summary>One region if all agree, or if only one is strongest; otherwise she is asked.</summary>
    /// <param name="named">The places, in the order of the text.</param>
    /// <param name="order">The order in which candidates are asked.</param>
    public static PlaceAnswer Of(List<Named> named, ImmutableArray<Region> order)
    {
        if (named.Count == 0)
            return Nothing;
        var strongest = named.Max(n => n.Strength);
        var candidates = named.Where(n => n.Strength == strongest).SelectMany(n => Narrow(n, named)).ToList();
        // "Карагандинская область, Абай": the town comes from any mention of the same region.
        var asked = order.Where(region => candidates.Exists(c => c.Region == region.Id))
            .Select(region => candidates.Find(c => c.Region == region.Id && c.Town is not null) is { Town: not null } town
                ? town
                : new PlaceCandidate(region.Id))
            .ToImmutableArray();
        if (asked.Length > 1)
            return new PlaceAnswer.Ask(asked);
        var only = asked[0];
        return new PlaceAnswer.One(only.Region, only.Town ?? TownIn(only.Region, named));
    }

    // An ambiguous name is settled by another one: "Жамбылский район, Алматинская область".
    private static IEnumerable<PlaceCandidate> Narrow(Named ambiguous, List<Named> all)
    {
        if (ambiguous.Places.Length == 1)
            return ambiguous.Places;
        var others = all.Where(n => n != ambiguous && n.Places.Length == 1).Select(n => n.Places[0].Region).ToHashSet();
        var settled = ambiguous.Places.Where(place => others.Contains(place.Region)).ToList();
        return settled.Count > 0 ? settled : ambiguous.Places;
    }

    private static TownId? TownIn(RegionId region, List<Named> named) =>
        named.SelectMany(n => n.Places).FirstOrDefault(place => place.Region == region && place.Town is not null).Town;
}
