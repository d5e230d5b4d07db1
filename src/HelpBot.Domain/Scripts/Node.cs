using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts;

/// <summary>A screen of the script, or a junction that is never shown.</summary>
public sealed class Node
{
    internal Node() { }

    /// <summary>Its name, the same in every version of the script.</summary>
    public required string Id { get; init; }

    /// <summary>What it says; null for a junction only.</summary>
    public ScriptText? Text { get; init; }

    /// <summary>Whether it speaks all languages at once, whatever was chosen.</summary>
    public bool Both { get; init; }

    /// <summary>The part of the bot it belongs to.</summary>
    public Area Area { get; init; }

    /// <summary>How urgently it is sent.</summary>
    public Urgency Urgency { get; init; } = Urgency.Ordinary;

    /// <summary>Its own buttons, from top to bottom; without lists, ticks and the bottom row.</summary>
    public ImmutableArray<ImmutableArray<Button>> Rows { get; init; } = [];

    /// <summary>The same rows for each language of a client, whose language button stands first.</summary>
    internal PerLanguage<ImmutableArray<ImmutableArray<Button>>> RowsFor { get; init; } = new(_ => []);

    /// <summary>How many list entries or ticks stand side by side, 1 to 4.</summary>
    public int Columns { get; init; } = 1;

    /// <summary>What the bot adds; null if nothing.</summary>
    public ListKind? List { get; init; }

    /// <summary>The beginning of a list entry's callback data; empty if there is no list.</summary>
    public string ListTag { get; init; } = "";

    /// <summary>Before which of <see cref="Rows"/> the filled-in buttons stand.</summary>
    public int ListRow { get; init; }

    /// <summary>Where a chosen entry leads.</summary>
    public Route Go { get; init; } = Route.Here;

    /// <summary>Where a typed text leads that was taken.</summary>
    public Route Done { get; init; } = Route.Here;

    /// <summary>Where a place name leads that may mean several; null if the script has no screen for it.</summary>
    public string? Ask { get; init; }

    /// <summary>Where a typed word leads that cannot be taken.</summary>
    public Route Refused { get; init; } = Route.Here;

    /// <summary>The steps that can be ticked, in order.</summary>
    public ImmutableArray<Tick> Ticks { get; init; } = [];

    /// <summary>What a typed text does here before the general rules; null if nothing.</summary>
    public TypedMode? Typed { get; init; }

    /// <summary>The screen interrupts: one of its buttons leads back to where she was.</summary>
    internal bool Interrupts { get; init; }

    /// <summary>The screen was opened to be read once, or is reached from such a screen only: two minutes without an act of hers erase it.</summary>
    public bool ReadOnce { get; init; }

    /// <summary>The screen shows the four words of a receipt: it is reached by making one and in no other way, and nothing leads back to it.</summary>
    internal bool ShowsReceipt { get; init; }

    /// <summary>The screen tells that she has a word: it does not come back after the lock.</summary>
    internal bool TellsOfWord { get; init; }

    /// <summary>What can be typed instead of pressing a button: folded labels in every language and the words beside them. Several buttons may bear one label, for different moments.</summary>
    internal FrozenDictionary<string, ImmutableArray<Button>> Spoken { get; init; } = FrozenDictionary<string, ImmutableArray<Button>>.Empty;

    /// <summary>Values for the text's parameters.</summary>
    public FrozenDictionary<string, string> Params { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>If not empty the node is a junction: the first that holds is taken, the last has an open guard.</summary>
    public ImmutableArray<Junction> Next { get; init; } = [];

    /// <summary>The texts that hold the words by which typed text finds it; empty if it is no topic.</summary>
    public ImmutableArray<ScriptText> TopicWords { get; init; } = [];

    /// <summary>Where it stands in the content.</summary>
    public SourcePosition At { get; init; }
}

/// <summary>A way on from a junction.</summary>
/// <param name="Guard">Taken only if it holds.</param>
/// <param name="Go">Where to.</param>
public sealed record Junction(Guard Guard, Route Go);

/// <summary>A step with ☐ or ☑.</summary>
/// <param name="Label">Its text; the key is what is remembered.</param>
/// <param name="Tag">The callback data of its button.</param>
public sealed record Tick(ScriptText Label, string Tag);
