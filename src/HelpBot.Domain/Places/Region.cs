using System.Collections.Immutable;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Places;

/// <summary>A city or an oblast, as <c>regions.yaml</c> has it.</summary>
public sealed record Region
{
    /// <summary>Stands in saved sessions and in the directory; never changes.</summary>
    public required RegionId Id { get; init; }

    /// <summary>City or oblast.</summary>
    public required RegionKind Kind { get; init; }

    /// <summary>The name as it stands in a sentence ("Карагандинская область").</summary>
    public required LocalText Name { get; init; }

    /// <summary>The name as it stands on a button ("Уральск · ЗКО").</summary>
    public required LocalText Label { get; init; }

    /// <summary>Degrees, -90 to 90, of the city or the main town.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees, -180 to 180, of the city or the main town.</summary>
    public required double Longitude { get; init; }

    /// <summary>Other names that people type; any script; empty if none.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];

    /// <summary>Districts and villages that answer with this region; empty if none.</summary>
    public ImmutableArray<string> Districts { get; init; } = [];

    /// <summary>Its towns; empty for a city.</summary>
    public ImmutableArray<Town> Towns { get; init; } = [];
}
