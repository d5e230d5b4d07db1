using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Places.Names;
using HelpBot.Domain.Places.Reading;

namespace HelpBot.Domain.Places;

/// <summary>All places: finds them in what people type, and the nearest to a location. Immutable, safe for many threads.</summary>
public sealed class PlaceIndex
{
    /// <summary>Farther than this from every known place is outside the country, in kilometers.</summary>
    public const double MaxDistanceKilometers = 400;

    private readonly PlaceContent _content;
    private readonly FrozenDictionary<RegionId, Region> _regions;
    private readonly Reader _reader;

    /// <summary>Builds the index.</summary>
    /// <param name="content">At least one region; ids unique.</param>
    public PlaceIndex(PlaceContent content)
    {
        ArgumentNullException.ThrowIfNull(content);
        _content = content;
        _regions = content.Regions.ToFrozenDictionary(region => region.Id);
        var names = new NameBuilder(content);
        var noPlaces = new NoPlaces(content.NeverPlaces);
        _reader = new Reader(new Lexicon(names), new SlipReader(new Misspelling(names), noPlaces), noPlaces, new Outskirts(content.Regions));
    }

    /// <summary>The regions in the order of the content.</summary>
    public ImmutableArray<Region> Regions => _content.Regions;

    /// <summary>The regions as she chooses from them: the cities in the order of the content, then the oblasts by label.</summary>
    public ImmutableArray<Region> InOrder(Language language) =>
    [
        .. _content.Regions.Where(region => region.Kind == RegionKind.City),
        .. _content.Regions.Where(region => region.Kind == RegionKind.Oblast)
            .OrderBy(region => region.Label.In(language), Alphabet.Of(language)),
    ];

    /// <summary>A region by its id.</summary>
    /// <returns>The region; null if there is none.</returns>
    public Region? Find(RegionId id) => _regions.GetValueOrDefault(id);

    /// <summary>A town of a region.</summary>
    /// <returns>The town; null if there is none.</returns>
    public Town? Find(RegionId region, TownId town) => Find(region)?.Towns.FirstOrDefault(t => t.Id == town);

    /// <summary>Finds the place that a text names, in either language, any common spelling, inflected or inside a sentence.</summary>
    /// <param name="text">What was typed; any length, see <see cref="Words.Tokens.MaxLength"/>.</param>
    public PlaceAnswer Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = PlaceWord.Of(text);
        var named = _reader.Read(words, misspelt: true);
        for (var keys = 0; named.Count == 0 && keys < OtherKeys.Count; keys++)
        {
            if (OtherKeys.Read(text, words, keys) is { } meant)
                named = _reader.Read(PlaceWord.Of(meant), misspelt: false);
        }
        return Verdict.Of(named, _content.Regions);
    }

    /// <summary>The region whose city or town is nearest to a location.</summary>
    /// <param name="latitude">Degrees, -90 to 90.</param>
    /// <param name="longitude">Degrees, -180 to 180.</param>
    /// <returns>The region; null if none is within <see cref="MaxDistanceKilometers"/> or the location is no number.</returns>
    public RegionId? Nearest(double latitude, double longitude)
    {
        RegionId? nearest = null;
        var least = MaxDistanceKilometers;
        foreach (var region in _content.Regions)
        {
            Try(region.Id, region.Latitude, region.Longitude);
            foreach (var town in region.Towns)
                Try(region.Id, town.Latitude, town.Longitude);
        }
        return nearest;

        void Try(RegionId region, double placeLatitude, double placeLongitude)
        {
            var distance = Globe.Kilometers(latitude, longitude, placeLatitude, placeLongitude);
            if (distance < least)
                (nearest, least) = (region, distance);
        }
    }

    /// <summary>A candidate as it stands on a button when she is asked which place she means.</summary>
    /// <returns>"Абай · Карагандинская", "Область Абай · Семей", "Алматы"; the bare id if the content has no such region.</returns>
    public string Label(PlaceCandidate candidate, Language language)
    {
        if (Find(candidate.Region) is not { } region)
            return candidate.Region.Value;
        if (region.Kind == RegionKind.City)
            return region.Label.In(language);
        var name = region.Name.In(language);
        if (candidate.Town is { } id && Find(region.Id, id) is { } town)
            return $"{town.Name.In(language)} · {ShortName(region, language)}";
        var main = region.Towns.Length > 0 ? $" · {region.Towns[0].Name.In(language)}" : "";
        return char.ToUpperInvariant(name[0]) + name[1..] + main;
    }

    // The second half of a button's label ("Карагандинская", "ЗКО"), where it says the name by itself: in Kazakh it does not.
    private static string ShortName(Region region, Language language)
    {
        var label = region.Label.In(language);
        var dot = label.IndexOf(" · ", StringComparison.Ordinal);
        var saysName = language switch { Language.Kazakh => false, Language.Russian => true };
        return saysName && dot >= 0 ? label[(dot + 3)..] : region.Name.In(language);
    }
}
