namespace HelpBot.Domain.Scripts.Source;

/// <summary><c>typed:</c>: where words lead that were typed outside the cover.</summary>
public sealed record TypedRulesSource
{
    /// <summary>Danger to her now.</summary>
    public TypedRuleSource? Danger { get; init; }

    /// <summary>Harm to herself.</summary>
    public TypedRuleSource? Selfharm { get; init; }

    /// <summary>A child writes, or a child is in danger.</summary>
    public TypedRuleSource? Child { get; init; }

    /// <summary>Violence without danger now.</summary>
    public TypedRuleSource? Violence { get; init; }

    /// <summary>She asks for a person.</summary>
    public TypedRuleSource? Volunteer { get; init; }

    /// <summary>She asks for a place to stay.</summary>
    public TypedRuleSource? Shelter { get; init; }

    /// <summary>She asks about the law.</summary>
    public TypedRuleSource? Legal { get; init; }

    /// <summary>She wants out, or traces gone.</summary>
    public ExitRuleSource? Exit { get; init; }

    /// <summary>A place was named and is known.</summary>
    public Sourced? Place { get; init; }

    /// <summary>Whether a topic's words open it.</summary>
    public bool Topic { get; init; } = true;

    /// <summary>Anything else.</summary>
    public Sourced? Else { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary>Where a kind of message leads: one node, or one for each certainty.</summary>
[ShortForm(nameof(Certain))]
public sealed record TypedRuleSource
{
    /// <summary>The node if it is certain.</summary>
    public Sourced? Certain { get; init; }

    /// <summary>The node if it is doubtful; the same one if left out.</summary>
    public Sourced? Doubtful { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary>Where wishes to be gone lead, by what she means.</summary>
public sealed record ExitRuleSource
{
    /// <summary>Away at once: <c>hide</c>.</summary>
    public Sourced? Hide { get; init; }

    /// <summary>How to hide traces: a topic.</summary>
    public Sourced? Topic { get; init; }

    /// <summary>Delete what is held.</summary>
    public Sourced? Forget { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
