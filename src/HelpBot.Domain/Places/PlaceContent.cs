using System.Collections.Immutable;

namespace HelpBot.Domain.Places;

/// <summary>All of <c>regions.yaml</c>.</summary>
public sealed record PlaceContent
{
    /// <summary>The regions in the order of the file: cities first.</summary>
    public required ImmutableArray<Region> Regions { get; init; }

    /// <summary>Place names that are also people's, streets' or rivers' names.</summary>
    public ImmutableArray<string> AlsoPeople { get; init; } = [];

    /// <summary>Place names that are also common words of Kazakh.</summary>
    public ImmutableArray<string> AlsoKazakhWords { get; init; } = [];

    /// <summary>Place names that are also common words of Russian, or of both languages.</summary>
    public ImmutableArray<string> AlsoWords { get; init; } = [];

    /// <summary>Place names that are also rarer words, rivers, mountains.</summary>
    public ImmutableArray<string> AlsoSometimes { get; init; } = [];

    /// <summary>Words that look like a place name, or a slip of one, and are none. A star at the end stands for any ending.</summary>
    public ImmutableArray<string> NeverPlaces { get; init; } = [];
}
