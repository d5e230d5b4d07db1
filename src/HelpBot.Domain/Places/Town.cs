using System.Collections.Immutable;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Places;

/// <summary>A town of an oblast, as <c>regions.yaml</c> has it.</summary>
public sealed record Town
{
    /// <summary>Unique among towns.</summary>
    public required TownId Id { get; init; }

    /// <summary>Its name.</summary>
    public required LocalText Name { get; init; }

    /// <summary>Degrees, -90 to 90.</summary>
    public required double Latitude { get; init; }

    /// <summary>Degrees, -180 to 180.</summary>
    public required double Longitude { get; init; }

    /// <summary>Other names that people type; any script; empty if none.</summary>
    public ImmutableArray<string> Variants { get; init; } = [];
}
