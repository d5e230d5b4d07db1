using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Scripts.Source;

/// <summary>The same words in each language.</summary>
public sealed record LocalTextSource
{
    /// <summary>The words, with all letters of the language.</summary>
    [Must, EachLanguage]
    public PerLanguage<Sourced?> In { get; init; } = new(_ => null);

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
