using System.Collections.Immutable;

namespace HelpBot.Domain.Scripts.Source;

/// <summary>One screen of <c>nodes:</c>.</summary>
public sealed record NodeSource
{
    /// <summary>The text key; the node's own id if left out.</summary>
    public Sourced? Text { get; init; }

    /// <summary>Shown in every language at once: from <c>texts/both.yaml</c>, else the two texts one under the other.</summary>
    public bool Both { get; init; }

    /// <summary>To which part of the bot it belongs; ordinary if left out.</summary>
    [OneOf(typeof(Area))]
    public Sourced? Area { get; init; }

    /// <summary>How urgently it is sent when Telegram's limits bite; ordinary if left out.</summary>
    [OneOf(typeof(Haste))]
    public Sourced? Class { get; init; }

    /// <summary>The buttons: each entry is a row, one button or a list of buttons side by side. The entry <c>list</c> says where the filled-in ones stand; left out: first.</summary>
    [OneOrMany]
    public ImmutableArray<ImmutableArray<ButtonSource>> Buttons { get; init; } = [];

    /// <summary>How many buttons of a list or of ticks stand side by side, 1 to 4; 1 if left out.</summary>
    public int? Columns { get; init; }

    /// <summary>Buttons and paragraphs that the bot fills in.</summary>
    [OneOf(typeof(ListKind))]
    public Sourced? List { get; init; }

    /// <summary>Where a chosen entry of the list leads; the same screen if left out.</summary>
    public Sourced? Go { get; init; }

    /// <summary>Where a typed word or place that is taken leads; as <see cref="Go"/> if left out.</summary>
    public Sourced? Done { get; init; }

    /// <summary>Where a typed word that cannot be taken leads; the same screen if left out.</summary>
    public Sourced? Refused { get; init; }

    /// <summary>Where a place name leads that may mean several; the first screen with <c>list: candidates</c> if left out.</summary>
    public Sourced? Ask { get; init; }

    /// <summary>Text keys that become buttons with ☐ and ☑. Only the tick is kept.</summary>
    public ImmutableArray<Sourced> Ticks { get; init; } = [];

    /// <summary>What a text typed on this screen does before the general rules.</summary>
    [OneOf(typeof(TypedMode))]
    public Sourced? Typed { get; init; }

    /// <summary>Values for the text's parameters.</summary>
    public IReadOnlyDictionary<string, Sourced> Params { get; init; } = ImmutableDictionary<string, Sourced>.Empty;

    /// <summary>The node is never shown but sends on: the first entry that holds, the last one without a guard.</summary>
    public ImmutableArray<NextSource> Next { get; init; } = [];

    /// <summary>The words by which it is found in typed text (topics only).</summary>
    public TopicSource? Topic { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary>An entry of <c>next:</c>.</summary>
public sealed record NextSource
{
    /// <summary>Taken only if all of this holds.</summary>
    public ConditionSource? When { get; init; }

    /// <summary>Not taken if all of this holds.</summary>
    public ConditionSource? Unless { get; init; }

    /// <summary>The node id, or back or resume.</summary>
    [Must]
    public Sourced? Go { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary>How a topic is found.</summary>
public sealed record TopicSource
{
    /// <summary>Text keys that hold the words: phrases separated by commas. A phrase is found if each of its words begins a typed word.</summary>
    public ImmutableArray<Sourced> Words { get; init; } = [];

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
