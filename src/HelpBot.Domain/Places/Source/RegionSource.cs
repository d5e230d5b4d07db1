using System.Collections.Immutable;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Places.Source;

/// <summary>A city or oblast as it was read.</summary>
public sealed record RegionSource
{
    /// <summary>Stands in saved conversations and in the directory: never change it.</summary>
    [Must]
    public Sourced? Id { get; init; }

    /// <summary>City or oblast.</summary>
    [Must, OneOf(typeof(RegionKind))]
    public Sourced? Kind { get; init; }

    /// <summary>The name as it stands in a sentence.</summary>
    [Must]
    public LocalTextSource? Name { get; init; }

    /// <summary>The name as it stands on a button.</summary>
    [Must]
    public LocalTextSource? Label { get; init; }

    /// <summary>Degrees north, of the city or the main town.</summary>
    [Must]
    public Sourced? Latitude { get; init; }

    /// <summary>Degrees east, of the city or the main town.</summary>
    [Must]
    public Sourced? Longitude { get; init; }

    /// <summary>Other names that people type.</summary>
    public ImmutableArray<Sourced> Variants { get; init; } = [];

    /// <summary>Districts and villages that answer with this region.</summary>
    public ImmutableArray<Sourced> Districts { get; init; } = [];

    /// <summary>Its towns, the main one first; none for a city.</summary>
    public ImmutableArray<TownSource> Towns { get; init; } = [];

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
