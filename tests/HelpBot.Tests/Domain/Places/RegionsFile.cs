using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using HelpBot.Domain.Places;
using HelpBot.Domain.Words;
using YamlDotNet.RepresentationModel;

namespace HelpBot.Tests.Domain.Places;

/// <summary>The real <c>scripts/regions.yaml</c>, read as plainly as can be: the rules are tested on the places that ship.</summary>
internal static class RegionsFile
{
    private static readonly Lazy<PlaceContent> Content = new(Read);
    private static readonly Lazy<PlaceIndex> Built = new(() => new PlaceIndex(Content.Value));

    public static PlaceContent Places => Content.Value;

    public static PlaceIndex Index => Built.Value;

    public static string Folder([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", "..", "..", "scripts"));

    private static PlaceContent Read()
    {
        using var file = new StreamReader(Path.Combine(Folder(), "regions.yaml"));
        var yaml = new YamlStream();
        yaml.Load(file);
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        return new PlaceContent
        {
            AlsoPeople = Names(root, "also_people"),
            AlsoWords = Names(root, "also_words"),
            AlsoSometimes = Names(root, "also_sometimes"),
            NeverPlaces = Names(root, "never_places"),
            Regions = [.. ((YamlSequenceNode)root["regions"]).Cast<YamlMappingNode>().Select(RegionOf)],
        };
    }

    private static Region RegionOf(YamlMappingNode node) => new()
    {
        Id = new RegionId(Text(node, "id")),
        Kind = Enum.Parse<RegionKind>(Text(node, "kind"), ignoreCase: true),
        Name = Local(node, "name"),
        Label = Local(node, "label"),
        Latitude = Number(node, "latitude"),
        Longitude = Number(node, "longitude"),
        Variants = Names(node, "variants"),
        Districts = Names(node, "districts"),
        Towns = node.Children.TryGetValue("towns", out var towns)
            ? [.. ((YamlSequenceNode)towns).Cast<YamlMappingNode>().Select(TownOf)]
            : [],
    };

    private static Town TownOf(YamlMappingNode node) => new()
    {
        Id = new TownId(Text(node, "id")),
        Name = Local(node, "name"),
        Latitude = Number(node, "latitude"),
        Longitude = Number(node, "longitude"),
        Variants = Names(node, "variants"),
    };

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    private static double Number(YamlMappingNode node, string key) => double.Parse(Text(node, key), CultureInfo.InvariantCulture);

    private static LocalText Local(YamlMappingNode node, string key) =>
        new(Text((YamlMappingNode)node[key], "ru"), Text((YamlMappingNode)node[key], "kk"));

    private static ImmutableArray<string> Names(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var names)
            ? [.. ((YamlSequenceNode)names).Cast<YamlScalarNode>().Select(name => name.Value!)]
            : [];
}
