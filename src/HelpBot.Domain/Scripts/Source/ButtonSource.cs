using System.Collections.Immutable;

namespace HelpBot.Domain.Scripts.Source;

/// <summary>A button of a screen, or the one word <c>list</c>: here stand the buttons that the bot fills in.</summary>
[ShortForm(nameof(Marker))]
public sealed record ButtonSource
{
    /// <summary>The word that stands instead of a button; null for a button.</summary>
    [NotWritten, OneOf(typeof(RowMarker))]
    public Sourced? Marker { get; init; }

    /// <summary>A short stable name, needed if the same text key stands twice on one screen; the text key if left out.</summary>
    public Sourced? Id { get; init; }

    /// <summary>The text key of its label.</summary>
    [Must]
    public Sourced? Text { get; init; }

    /// <summary>A node id, or <c>back</c>, <c>stay</c>, <c>resume</c>; the same screen if left out.</summary>
    public Sourced? Go { get; init; }

    /// <summary>What is remembered: a declared fact to one of its values, or to <c>unset</c>.</summary>
    public IReadOnlyDictionary<string, Sourced> Set { get; init; } = ImmutableDictionary<string, Sourced>.Empty;

    /// <summary>Shown only if all of this holds.</summary>
    public ConditionSource? When { get; init; }

    /// <summary>Not shown if all of this holds.</summary>
    public ConditionSource? Unless { get; init; }

    /// <summary>What it does besides leading on.</summary>
    [OneOf(typeof(Deed), OrPrefix = "timer-", OrLanguage = "language-")]
    public Sourced? Do { get; init; }

    /// <summary>The text key of a pop-up (<c>do: alert</c>): 1 to 200 characters, no markup.</summary>
    public Sourced? Alert { get; init; }

    /// <summary>A text key whose text the phone itself copies: 1 to 256 characters, no markup. Such a button does nothing else.</summary>
    public Sourced? Copy { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
