using System.Collections.Immutable;

namespace HelpBot.Domain.Scripts.Source;

/// <summary><c>conversation.yaml</c>: the screens and the way between them.</summary>
public sealed record ConversationSource
{
    /// <summary>The node at which a conversation begins.</summary>
    [Must]
    public Sourced? Start { get; init; }

    /// <summary>What a screen may remember and a guard may read: name to the values it can have. Nothing else is remembered.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<Sourced>> Facts { get; init; } = ImmutableDictionary<string, ImmutableArray<Sourced>>.Empty;

    /// <summary>The screens by id, in file order.</summary>
    [Must]
    public IReadOnlyDictionary<string, NodeSource> Nodes { get; init; } = ImmutableDictionary<string, NodeSource>.Empty;

    /// <summary>What typed text does outside the cover.</summary>
    public TypedRulesSource Typed { get; init; } = new();

    /// <summary>What other messages do: the kind (voice, photo, sticker, document, contact, location, else) to a node id.</summary>
    public MediaSource Media { get; init; } = new();

    /// <summary>Where news of the volunteers' desk lead, and what she sends while her case is open.</summary>
    public DeskRulesSource Desk { get; init; } = new();

    /// <summary>Slash commands: name without the slash to a node id, or to <c>hide</c>.</summary>
    public IReadOnlyDictionary<string, Sourced> Commands { get; init; } = ImmutableDictionary<string, Sourced>.Empty;

    /// <summary>Timers that a button arms by <c>do: timer-NAME</c>.</summary>
    public IReadOnlyDictionary<string, TimerSource> Timers { get; init; } = ImmutableDictionary<string, TimerSource>.Empty;

    /// <summary>The screen after her own word, told once; none if left out.</summary>
    public Sourced? Unlock { get; init; }

    /// <summary>Codes in a shared link (<c>?start=CODE</c>, 1 to 64 of A-Z a-z 0-9 _ -) to a region id, so that the place need not be asked.</summary>
    public IReadOnlyDictionary<string, Sourced> Links { get; init; } = ImmutableDictionary<string, Sourced>.Empty;

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
