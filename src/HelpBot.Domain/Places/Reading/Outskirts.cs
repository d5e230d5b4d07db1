using System.Collections.Frozen;
using System.Collections.Immutable;

namespace HelpBot.Domain.Places.Reading;

/// <summary>The oblast around each city: whoever lives "near Almaty" may live in either, and their lists differ.</summary>
internal sealed class Outskirts(ImmutableArray<Region> regions)
{
    private readonly FrozenDictionary<RegionId, RegionId> _around = Around(regions);

    /// <summary>A place, and the oblast around it if it is a city.</summary>
    public IEnumerable<PlaceCandidate> With(PlaceCandidate place) =>
        _around.TryGetValue(place.Region, out var oblast) ? [place, new PlaceCandidate(oblast)] : [place];

    // The one with the nearest town: no list of neighbours to keep.
    private static FrozenDictionary<RegionId, RegionId> Around(ImmutableArray<Region> regions)
    {
        var oblasts = regions.Where(region => region.Kind == RegionKind.Oblast).ToList();
        return regions.Where(region => region.Kind == RegionKind.City && oblasts.Count > 0)
            .ToFrozenDictionary(city => city.Id, city => oblasts.MinBy(oblast => Distance(city, oblast))!.Id);
    }

    private static double Distance(Region city, Region oblast) =>
        oblast.Towns.Select(town => Globe.Kilometers(city.Latitude, city.Longitude, town.Latitude, town.Longitude))
            .Append(Globe.Kilometers(city.Latitude, city.Longitude, oblast.Latitude, oblast.Longitude)).Min();
}
