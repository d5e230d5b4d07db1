using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Desk.Outgoing;
using HelpBot.Domain.Desk.Practice;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Desk;

/// <summary>What the volunteers' desk says and knows. Immutable; a part of the script.</summary>
public sealed class DeskBook
{
    /// <summary>A desk without content: for scripts that lead to no person.</summary>
    public static readonly DeskBook Empty = new();

    internal DeskBook() { }

    /// <summary>The texts by key; <see cref="DeskKeys"/> says which there are and what is filled in.</summary>
    public FrozenDictionary<string, ScriptText> Texts { get; init; } = FrozenDictionary<string, ScriptText>.Empty;

    /// <summary>The canned replies, in the order in which they are offered.</summary>
    public ImmutableArray<CannedReply> Replies { get; init; } = [];

    /// <summary>The words of aliases.</summary>
    public AliasWords Aliases { get; init; } = AliasWords.None;

    /// <summary>What is asked before a volunteer's text goes out.</summary>
    public OutgoingCheck Outgoing { get; init; } = OutgoingCheck.Nothing;

    /// <summary>The planned shifts.</summary>
    public ShiftPlan Shifts { get; init; } = ShiftPlan.None;

    /// <summary>The scenes of the practice room, in the order of their files.</summary>
    public ImmutableArray<Scene> Scenes { get; init; } = [];

    /// <summary>A text by its key.</summary>
    /// <exception cref="KeyNotFoundException">The content has none: the checker would have said so.</exception>
    public ScriptText Text(string key) => Texts[key];
}
