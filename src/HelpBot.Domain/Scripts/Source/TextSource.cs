using System.Collections.Immutable;

namespace HelpBot.Domain.Scripts.Source;

/// <summary>One text of a language.</summary>
[ShortForm(nameof(Text))]
public sealed record TextSource
{
    /// <summary>The words, in Telegram's HTML subset, with <c>{parameters}</c>.</summary>
    [Must]
    public string Text { get; init; } = "";

    /// <summary>Whether a native speaker (and, where it states law or medicine, a lawyer or clinician) has read it.</summary>
    public bool Reviewed { get; init; }

    /// <summary>Ids in <c>facts.yaml</c> of the statements it makes.</summary>
    public ImmutableArray<Sourced> Facts { get; init; } = [];

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary>A legal or medical statement of <c>facts.yaml</c>.</summary>
public sealed record StatementSource
{
    /// <summary>What is stated, in one sentence, for whoever reviews it.</summary>
    [Must]
    public string? Statement { get; init; }

    /// <summary>How well it is supported: <c>2+</c> (two independent sources, may be stated) or <c>1</c> (one source, only with "may").</summary>
    [Must]
    public Sourced? Grade { get; init; }

    /// <summary>Who says so: an address, or a law by number and article.</summary>
    [Must]
    public Sourced? Source { get; init; }

    /// <summary>When it was last checked against its source, <c>YYYY-MM-DD</c>.</summary>
    [Must]
    public Sourced? Date { get; init; }

    /// <summary>Whether a lawyer or clinician has confirmed it.</summary>
    public bool Reviewed { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
