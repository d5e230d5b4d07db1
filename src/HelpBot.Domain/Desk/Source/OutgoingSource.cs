using System.Collections.Immutable;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Desk.Source;

/// <summary><c>desk/outgoing.yaml</c>: what a volunteer is asked about before a text goes out.</summary>
public sealed record OutgoingSource
{
    /// <summary>First names of people, of both languages together, in the nominative. Their endings are found by themselves.</summary>
    public ImmutableArray<Sourced> Names { get; init; } = [];

    /// <summary>Names, and forms of names, that are common words (happiness, dream): never taken for a name.</summary>
    public ImmutableArray<Sourced> Common { get; init; } = [];

    /// <summary>Words beside which a capital letter or a number makes an address: street, avenue.</summary>
    public WordListSource Streets { get; init; } = new();

    /// <summary>Words that a number makes a part of an address: house, flat.</summary>
    public WordListSource Houses { get; init; } = new();

    /// <summary>Words that would have her leave at once.</summary>
    public WordListSource Leave { get; init; } = new();

    /// <summary>Words that would have her call, meet or confront the one who harms.</summary>
    public WordListSource Confront { get; init; } = new();

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
