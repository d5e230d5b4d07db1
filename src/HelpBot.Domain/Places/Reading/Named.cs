using System.Collections.Immutable;
using HelpBot.Domain.Places.Names;

namespace HelpBot.Domain.Places.Reading;

/// <summary>A mention that is meant as a place.</summary>
/// <param name="Places">The places it may be, each region once; empty if the words around it rule all out.</param>
/// <param name="Strength">How strongly it is hers.</param>
internal sealed record Named(ImmutableArray<PlaceCandidate> Places, int Strength)
{
    /// <summary>Shorter district names mean something else when they stand alone ("Май", "Шет").</summary>
    private const int MinLengthWithoutItsKind = 6;

    /// <summary>Chooses among the names of one mention by the word for their kind.</summary>
    /// <param name="hits">The names it may be.</param>
    /// <param name="around">What stands around it.</param>
    /// <param name="alone">The text names nothing else.</param>
    /// <param name="outskirts">What lies around a city: near it she may be in either.</param>
    public static Named Of(List<NameHit> hits, Surroundings around, bool alone, Outskirts outskirts)
    {
        var strength = hits.Max(hit => Evidence.Strength(hit, around));
        var fitting = hits.FindAll(hit => Fits(hit.Name, around.Kind));
        if (fitting.Count == 0)
            fitting = hits.FindAll(hit => !hit.Name.NeedsItsKind);
        // "Алматы" is not the oblast; "Талас" alone can only be the district.
        if (fitting.Count == 0 && alone)
            fitting = hits.FindAll(hit => hit.Name.Key.Length >= MinLengthWithoutItsKind);
        var places = fitting.Select(hit => hit.Name.Place).GroupBy(place => place.Region).Select(group => Choose(group, around.Kind));
        // Near a district of the city is still in it.
        var isNearCity = around.IsNear && fitting.Exists(hit => hit.Name.Kind == PlaceKind.City);
        return new Named(isNearCity ? [.. places.SelectMany(outskirts.With).DistinctBy(place => place.Region)] : [.. places], strength);
    }

    private static bool Fits(PlaceName name, Role kind) => kind switch
    {
        Role.City => name.Kind is PlaceKind.City or PlaceKind.Town && !name.NeedsItsKind,
        Role.Oblast => name.Kind == PlaceKind.Oblast,
        Role.District => name.Kind == PlaceKind.District,
        _ => !name.NeedsItsKind,
    };

    private static PlaceCandidate Choose(IGrouping<RegionId, PlaceCandidate> places, Role kind)
    {
        var town = places.FirstOrDefault(place => place.Town is not null);
        return kind is Role.None or Role.City && town.Town is not null ? town : new PlaceCandidate(places.Key);
    }
}
