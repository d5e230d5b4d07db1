using HelpBot.Domain.Places;
using Xunit.Abstractions;

namespace HelpBot.Tests.Domain.Places;

/// <summary>Every name that the content lists is understood when it is typed alone.</summary>
public sealed class ListedNamesTests(ITestOutputHelper output)
{
    [Fact]
    public void At_least_98_of_100_listed_names_are_understood_or_asked_back_among_exactly_their_regions()
    {
        var names = new Dictionary<string, HashSet<string>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, region) in Listed())
            (names.TryGetValue(name, out var regions) ? regions : names[name] = []).Add(region);
        var wrong = names.Where(n => !Fits(n.Value, RegionsFile.Index.Find(n.Key))).ToList();
        foreach (var (name, regions) in wrong)
            output.WriteLine($"{name}: {RegionsFile.Index.Find(name)}, not {string.Join('|', regions)}");
        Assert.True(names.Count > 550);
        Assert.True(wrong.Count <= names.Count * 0.02, $"{wrong.Count} of {names.Count}");
    }

    [Fact]
    public void Every_listed_district_and_village_leads_to_its_region_or_is_asked_back()
    {
        var wrong = from region in RegionsFile.Places.Regions
                    from district in region.Districts
                    let name = district.EndsWith("ский", StringComparison.Ordinal) ? district + " район" : district
                    let answer = RegionsFile.Index.Find(name)
                    where !Regions(answer).Contains(region.Id.Value)
                    select $"{name}: {answer}, not {region.Id}";
        Assert.Empty(wrong);
    }

    [Fact]
    public void The_content_has_all_regions_and_towns()
    {
        var regions = RegionsFile.Places.Regions;
        Assert.Equal(3, regions.Count(region => region.Kind == RegionKind.City));
        Assert.Equal(17, regions.Count(region => region.Kind == RegionKind.Oblast));
        Assert.Equal(101, regions.Sum(region => region.Towns.Length));
        Assert.Equal(101, regions.SelectMany(region => region.Towns).Select(town => town.Id).Distinct().Count());
        Assert.All(regions, region => Assert.Matches("^[a-z0-9-]{2,24}$", region.Id.Value));
        Assert.All(regions.SelectMany(region => region.Towns), town => Assert.Matches("^[a-z0-9-]{2,24}$", town.Id.Value));
        Assert.All(regions, region => Assert.False(region.Name.LacksALanguage || region.Label.LacksALanguage));
        Assert.All(regions, region => Assert.InRange(region.Latitude, 40.5, 55.5));
        Assert.All(regions.SelectMany(region => region.Towns), town => Assert.InRange(town.Longitude, 46, 88));
    }

    private static bool Fits(HashSet<string> regions, PlaceAnswer answer) => regions.SetEquals(Regions(answer));

    private static IEnumerable<string> Regions(PlaceAnswer answer) => answer switch
    {
        PlaceAnswer.One one => [one.Region.Value],
        PlaceAnswer.Ask ask => ask.Candidates.Select(c => c.Region.Value),
        _ => [],
    };

    private static IEnumerable<(string Name, string Region)> Listed()
    {
        foreach (var region in RegionsFile.Places.Regions)
        {
            foreach (var name in region.Variants.Concat(region.Name.Words))
                yield return (name, region.Id.Value);
            foreach (var town in region.Towns)
            {
                foreach (var name in town.Variants.Concat(town.Name.Words))
                    yield return (name, region.Id.Value);
            }
        }
    }
}
