using System.Collections.Immutable;
using HelpBot.Domain.Desk.Source;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Desk.Practice.Source;

/// <summary>A file of <c>practice/</c>: a played survivor.</summary>
public sealed record SceneSource
{
    /// <summary>Who is played.</summary>
    [Must, OneOf(typeof(SceneKind))]
    public Sourced? Kind { get; init; }

    /// <summary>Its title, on a button.</summary>
    [Must]
    public DeskTextSource? Title { get; init; }

    /// <summary>What the volunteer is told before it begins.</summary>
    [Must]
    public DeskTextSource? Intro { get; init; }

    /// <summary>What is to be remembered, at the end.</summary>
    [Must]
    public DeskTextSource? Lesson { get; init; }

    /// <summary>The steps by name; the first one begins.</summary>
    [Must]
    public IReadOnlyDictionary<string, SceneStepSource> Steps { get; init; } = ImmutableDictionary<string, SceneStepSource>.Empty;

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary>A step: what the played survivor does, and what may be answered.</summary>
public sealed record SceneStepSource
{
    /// <summary>What comes from the played survivor, or, in brackets, what happens.</summary>
    [Must]
    public DeskTextSource? Says { get; init; }

    /// <summary>The answers to choose from, two at least.</summary>
    [Must]
    public ImmutableArray<SceneReplySource> Replies { get; init; } = [];

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary>An answer to choose.</summary>
public sealed record SceneReplySource
{
    /// <summary>What the volunteer writes or, in brackets, does.</summary>
    [Must]
    public DeskTextSource? Text { get; init; }

    /// <summary>How good it is: good, weak or harmful.</summary>
    [Must, OneOf(typeof(Worth))]
    public Sourced? Worth { get; init; }

    /// <summary>Why, one or two sentences for the feedback.</summary>
    [Must]
    public DeskTextSource? Why { get; init; }

    /// <summary>The step that follows; left out: the scene is over.</summary>
    public Sourced? Go { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
