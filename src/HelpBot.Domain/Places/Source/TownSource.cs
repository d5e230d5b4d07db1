using System.Collections.Immutable;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Places.Source;

/// <summary>A town as it was read.</summary>
public sealed record TownSource
{
    /// <summary>Unique among towns; stands in saved conversations: never change it.</summary>
    [Must]
    public Sourced? Id { get; init; }

    /// <summary>Its name.</summary>
    [Must]
    public LocalTextSource? Name { get; init; }

    /// <summary>Degrees north.</summary>
    [Must]
    public Sourced? Latitude { get; init; }

    /// <summary>Degrees east.</summary>
    [Must]
    public Sourced? Longitude { get; init; }

    /// <summary>Other names that people type.</summary>
    public ImmutableArray<Sourced> Variants { get; init; } = [];

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
