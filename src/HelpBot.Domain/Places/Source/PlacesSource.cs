using System.Collections.Immutable;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Places.Source;

/// <summary><c>regions.yaml</c>: the places as they were read.</summary>
public sealed record PlacesSource
{
    /// <summary>The cities and oblasts; cities first.</summary>
    [Must]
    public ImmutableArray<RegionSource> Regions { get; init; } = [];

    /// <summary>Place names that are also people's, streets' or rivers' names.</summary>
    public ImmutableArray<Sourced> AlsoPeople { get; init; } = [];

    /// <summary>Place names that are also common words of Kazakh.</summary>
    public ImmutableArray<Sourced> AlsoKazakhWords { get; init; } = [];

    /// <summary>Place names that are also common words of Russian, or of both languages.</summary>
    public ImmutableArray<Sourced> AlsoWords { get; init; } = [];

    /// <summary>Place names that are also rarer words, rivers, mountains.</summary>
    public ImmutableArray<Sourced> AlsoSometimes { get; init; } = [];

    /// <summary>Words that look like a place name, or a slip of one, and are none; a star at the end stands for any ending.</summary>
    public ImmutableArray<Sourced> NeverPlaces { get; init; } = [];

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
