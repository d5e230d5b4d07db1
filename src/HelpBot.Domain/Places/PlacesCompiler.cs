using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Places.Source;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Compiling;
using HelpBot.Domain.Scripts.Source;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Places;

/// <summary>Turns <c>regions.yaml</c> as it was read into places, or says all that is wrong with it.</summary>
public static partial class PlacesCompiler
{
    /// <summary>Compiles. Never throws for any content.</summary>
    /// <param name="source">The content.</param>
    /// <returns>The places (null if an issue is an error) and all issues at once, in the order of the content.</returns>
    public static (PlaceContent? Places, ImmutableArray<ScriptIssue> Issues) Compile(PlacesSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var issues = new IssueList();
        if (source.Regions.IsEmpty)
            issues.Missing(source.At, "regions", "the places");
        NoDoubles(source.Regions.Select(region => region.Id), issues);
        NoDoubles(source.Regions.SelectMany(region => region.Towns).Select(town => town.Id), issues);
        var places = new PlaceContent
        {
            Regions = [.. source.Regions.Select(region => RegionOf(region, issues))],
            AlsoPeople = Values(source.AlsoPeople),
            AlsoKazakhWords = Values(source.AlsoKazakhWords),
            AlsoWords = Values(source.AlsoWords),
            AlsoSometimes = Values(source.AlsoSometimes),
            NeverPlaces = Values(source.NeverPlaces),
        };
        return (issues.HasErrors ? null : places, issues.All);
    }

    private static Region RegionOf(RegionSource source, IssueList issues)
    {
        if (source.Kind is null)
            issues.Missing(source.At, "kind", "a region");
        return new Region
        {
            Id = new RegionId(Id(source.Id, source.At, issues)),
            Kind = issues.Choose<RegionKind>(source.Kind) ?? RegionKind.Oblast,
            Name = Words(source.Name, source.At, "name", issues),
            Label = Words(source.Label, source.At, "label", issues),
            Latitude = Degrees(source.Latitude, source.At, "latitude", 90, issues),
            Longitude = Degrees(source.Longitude, source.At, "longitude", 180, issues),
            Variants = Values(source.Variants),
            Districts = Values(source.Districts),
            Towns = [.. source.Towns.Select(town => TownOf(town, issues))],
        };
    }

    private static Town TownOf(TownSource source, IssueList issues) => new()
    {
        Id = new TownId(Id(source.Id, source.At, issues)),
        Name = Words(source.Name, source.At, "name", issues),
        Latitude = Degrees(source.Latitude, source.At, "latitude", 90, issues),
        Longitude = Degrees(source.Longitude, source.At, "longitude", 180, issues),
        Variants = Values(source.Variants),
    };

    private static string Id(Sourced? written, SourcePosition at, IssueList issues)
    {
        if (written is not { } id)
            issues.Missing(at, "id", "a place");
        else if (!IdPattern().IsMatch(id.Value))
            issues.Error("bad-id", id.At, $"'{id.Value}' is no id.", "Use small letters, digits and hyphens, 24 at most.");
        return written?.Value ?? "";
    }

    private static LocalText Words(LocalTextSource? written, SourcePosition at, string key, IssueList issues)
    {
        var text = LocalText.Of(written);
        if (written is null)
            issues.Missing(at, key, "a place");
        else if (text.LacksALanguage)
            issues.Error("missing-language", at.Under(key), $"'{key}' of a place is missing in one language.", $"Write it in {LanguageTable.Listed}.");
        return text;
    }

    private static double Degrees(Sourced? written, SourcePosition at, string key, double most, IssueList issues)
    {
        if (written is not { } degrees)
            issues.Missing(at, key, "a place");
        else if (double.TryParse(degrees.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= most)
            return value;
        else
            issues.Error("bad-degrees", degrees.At, $"'{degrees.Value}' is no {key}.", $"Write degrees between -{most} and {most}, for example 51.17.");
        return 0;
    }

    private static void NoDoubles(IEnumerable<Sourced?> ids, IssueList issues)
    {
        var seen = new HashSet<string>();
        foreach (var id in ids.OfType<Sourced>().Where(id => !seen.Add(id.Value)))
            issues.Error("double-id", id.At, $"The id '{id.Value}' stands twice.", "Give one of the two another id.");
    }

    private static ImmutableArray<string> Values(ImmutableArray<Sourced> written) => [.. written.Select(w => w.Value)];

    [GeneratedRegex("^[a-z0-9-]{1,24}$")]
    private static partial Regex IdPattern();
}
