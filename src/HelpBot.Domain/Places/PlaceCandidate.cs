namespace HelpBot.Domain.Places;

/// <summary>A place that was understood: a region, and the town if one was named.</summary>
/// <param name="Region">The city or oblast.</param>
/// <param name="Town">The town; null if only the region is known.</param>
public readonly record struct PlaceCandidate(RegionId Region, TownId? Town = null)
{
    /// <summary>As a session keeps it: <c>region</c> or <c>region/town</c>.</summary>
    public override string ToString() => Town is { } town ? $"{Region}/{town}" : Region.Value;

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    /// <returns>The candidate; the ids are not checked against the content.</returns>
    public static PlaceCandidate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0
            ? new PlaceCandidate(new RegionId(text))
            : new PlaceCandidate(new RegionId(text[..slash]), new TownId(text[(slash + 1)..]));
    }
}
