using System.Collections.Immutable;
using HelpBot.Domain.Desk.Practice.Source;

namespace HelpBot.Domain.Desk.Source;

/// <summary>What the volunteers' desk says and knows: the folders <c>desk/</c> and <c>practice/</c>, as they were read. A slot whose file is missing is empty.</summary>
public sealed record DeskSource
{
    /// <summary><c>desk/texts.yaml</c> by key, in file order.</summary>
    public IReadOnlyDictionary<string, DeskTextSource> Texts { get; init; } = ImmutableDictionary<string, DeskTextSource>.Empty;

    /// <summary><c>desk/replies.yaml</c>, in the order in which they are offered.</summary>
    public ImmutableArray<ReplySource> Replies { get; init; } = [];

    /// <summary><c>desk/aliases.yaml</c>.</summary>
    public AliasesSource Aliases { get; init; } = new();

    /// <summary><c>desk/outgoing.yaml</c>.</summary>
    public OutgoingSource Outgoing { get; init; } = new();

    /// <summary><c>desk/shifts.yaml</c>.</summary>
    public ShiftsSource Shifts { get; init; } = new();

    /// <summary>The files of <c>practice/</c>, in the order of their names.</summary>
    public ImmutableArray<SceneSource> Practice { get; init; } = [];
}
