using System.Collections.Immutable;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Desk.Source;

/// <summary><c>desk/replies.yaml</c>: answers that a volunteer sends as they are, or copies and changes.</summary>
public sealed record RepliesSource
{
    /// <summary>In the order in which they are offered.</summary>
    [Must]
    public ImmutableArray<ReplySource> Replies { get; init; } = [];
}

/// <summary>A canned reply.</summary>
public sealed record ReplySource
{
    /// <summary>Its short name, the same for ever.</summary>
    [Must]
    public Sourced? Id { get; init; }

    /// <summary>Under which button it is found.</summary>
    [Must, OneOf(typeof(ReplyGroup))]
    public Sourced? Group { get; init; }

    /// <summary>The button on which it is offered.</summary>
    [Must]
    public DeskTextSource? Label { get; init; }

    /// <summary>What she reads. No markup: it can be copied (256 characters at most).</summary>
    [Must]
    public DeskTextSource? Text { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
