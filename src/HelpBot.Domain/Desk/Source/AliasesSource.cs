using System.Collections.Immutable;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Desk.Source;

/// <summary><c>desk/aliases.yaml</c>: the two words by which a case goes. Never reused within 90 days, so there must be many of each.</summary>
public sealed record AliasesSource
{
    /// <summary>The first words.</summary>
    [Must]
    public ImmutableArray<LocalTextSource> First { get; init; } = [];

    /// <summary>The second words; in Russian masculine, so that every first word fits.</summary>
    [Must]
    public ImmutableArray<LocalTextSource> Second { get; init; } = [];

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
