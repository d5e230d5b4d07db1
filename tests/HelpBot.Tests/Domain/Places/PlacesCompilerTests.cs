using HelpBot.Domain.Places;
using HelpBot.Domain.Places.Source;

namespace HelpBot.Tests.Domain.Places;

public sealed class PlacesCompilerTests
{
    private const string Whole = """
        regions:
          - id: akmola
            kind: oblast
            name: { ru: Акмолинская область, kk: Ақмола облысы }
            label: { ru: Кокшетау, kk: Көкшетау }
            latitude: 53.28
            longitude: 69.39
        """;

    [Theory]
    [InlineData("id: akmola", "id: Akmola!", "bad-id")]
    [InlineData(", kk: Ақмола облысы", ", kk: \"\"", "missing-language")]
    [InlineData("latitude: 53.28", "latitude: north", "bad-degrees")]
    [InlineData("longitude: 69.39", "longitude: 181", "bad-degrees")]
    public void Each_fault_is_told_with_its_place(string right, string wrong, string code)
    {
        Assert.Empty(PlacesCompiler.Compile(RegionsFile.BindText<PlacesSource>(Whole)).Issues);
        var (places, issues) = PlacesCompiler.Compile(RegionsFile.BindText<PlacesSource>(Whole.Replace(right, wrong, StringComparison.Ordinal)));
        var issue = Assert.Single(issues);
        Assert.Equal(code, issue.Code);
        Assert.True(issue.At.Line > 0);
        Assert.Null(places);
    }

    [Fact]
    public void A_second_region_of_the_same_id_and_an_empty_file_are_refused()
    {
        var twice = RegionsFile.BindText<PlacesSource>(Whole + Whole["regions:".Length..]);
        Assert.Equal("double-id", Assert.Single(PlacesCompiler.Compile(twice).Issues).Code);
        Assert.Equal("missing-key", Assert.Single(PlacesCompiler.Compile(new PlacesSource()).Issues).Code);
        Assert.True(PlacesCompiler.Compile(new PlacesSource { Regions = [new RegionSource()] }).Issues.Length >= 6);
    }
}
