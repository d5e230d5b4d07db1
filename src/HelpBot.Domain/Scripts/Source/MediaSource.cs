namespace HelpBot.Domain.Scripts.Source;

/// <summary><c>media:</c>: where messages lead that are no text. Nothing of them is kept.</summary>
public sealed record MediaSource
{
    /// <summary>A voice message or a video note.</summary>
    public Sourced? Voice { get; init; }

    /// <summary>A photo.</summary>
    public Sourced? Photo { get; init; }

    /// <summary>A sticker or an animation.</summary>
    public Sourced? Sticker { get; init; }

    /// <summary>A document, audio or video.</summary>
    public Sourced? Document { get; init; }

    /// <summary>A contact card.</summary>
    public Sourced? Contact { get; init; }

    /// <summary>A location, once it was turned into a region.</summary>
    public Sourced? Location { get; init; }

    /// <summary>Anything else.</summary>
    public Sourced? Else { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary>A timer of <c>timers:</c>.</summary>
public sealed record TimerSource
{
    /// <summary>After which time: a number and <c>min</c>, <c>h</c> or <c>d</c>, for example <c>10 min</c>; one minute to 7 days.</summary>
    [Must]
    public Sourced? After { get; init; }

    /// <summary>The node that is then shown, by editing the living message only.</summary>
    [Must]
    public Sourced? Go { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
