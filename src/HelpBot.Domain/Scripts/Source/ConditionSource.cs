using System.Collections.Immutable;

namespace HelpBot.Domain.Scripts.Source;

/// <summary>What must hold: every fact named has one of the values named.</summary>
public sealed record ConditionSource
{
    /// <summary>Fact names to one value or a list of them.</summary>
    [OtherKeys, OneOrMany]
    public IReadOnlyDictionary<string, ImmutableArray<Sourced>> Facts { get; init; } = ImmutableDictionary<string, ImmutableArray<Sourced>>.Empty;

    /// <summary>So many of these facts have this value.</summary>
    public AtLeastSource? AtLeast { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary>At least so many of several facts have one value.</summary>
public sealed record AtLeastSource
{
    /// <summary>How many, from 1.</summary>
    [Must]
    public int? N { get; init; }

    /// <summary>The value.</summary>
    [Must]
    public Sourced? Is { get; init; }

    /// <summary>The facts' names.</summary>
    [Must]
    public ImmutableArray<Sourced> Of { get; init; } = [];

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
