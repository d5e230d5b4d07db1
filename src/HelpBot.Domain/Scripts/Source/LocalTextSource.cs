namespace HelpBot.Domain.Scripts.Source;

/// <summary>The same words in each language.</summary>
public sealed record LocalTextSource
{
    /// <summary>Russian.</summary>
    [Must]
    public Sourced? Ru { get; init; }

    /// <summary>Kazakh, in Cyrillic with all its letters.</summary>
    [Must]
    public Sourced? Kk { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
