namespace HelpBot.Sandbox.Crowd;

/// <summary>How a message was sent, where that is not the usual way.</summary>
internal sealed record SentAs
{
    public int? ReplyTo { get; init; }

    /// <summary>Written as the group itself, by an anonymous administrator.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>The album it is part of.</summary>
    public string? Album { get; init; }

    /// <summary>Name of the one whose words are passed on.</summary>
    public string? ForwardedFrom { get; init; }
}
