using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts;

/// <summary>A button of a node.</summary>
public sealed class Button
{
    internal Button() { }

    /// <summary>Its name on its screen: the written id, else the key of its label.</summary>
    public required string Id { get; init; }

    /// <summary>Its callback data: the same as long as node id and button id are.</summary>
    public required string Tag { get; init; }

    /// <summary>What stands on it.</summary>
    public required ScriptText Label { get; init; }

    /// <summary>Where a press leads.</summary>
    public Route Go { get; init; } = Route.Here;

    /// <summary>What a press makes the conversation remember.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Sets { get; init; } = [];

    /// <summary>When it is shown.</summary>
    public Guard Guard { get; init; } = Guard.Open;

    /// <summary>What a press does besides; null if nothing.</summary>
    public Deed? Do { get; init; }

    /// <summary>The language that a press chooses; null if it chooses none.</summary>
    public Language? Language { get; init; }

    /// <summary>The timer that a press arms; null if none.</summary>
    public ScriptTimer? Timer { get; init; }

    /// <summary>What a pop-up says; null if there is none.</summary>
    public ScriptText? Alert { get; init; }

    /// <summary>What the phone copies; such a button has no callback data. Null otherwise.</summary>
    public ScriptText? Copy { get; init; }

    /// <summary>Where it stands in the content.</summary>
    public SourcePosition At { get; init; }
}

/// <summary>A timer that the script declares.</summary>
/// <param name="Name">Its name, the kind of the armed timer.</param>
/// <param name="After">After which time, one minute to seven days.</param>
/// <param name="Node">What is shown then.</param>
public sealed record ScriptTimer(string Name, TimeSpan After, string Node);
