using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Desk.Source;

/// <summary>A text of the desk in every language, side by side.</summary>
public sealed record DeskTextSource
{
    /// <summary>The words in Telegram's HTML subset, with <c>{parameters}</c> and all letters of the language.</summary>
    [Must, EachLanguage]
    public PerLanguage<string> In { get; init; } = new(_ => "");

    /// <summary>Whether a native speaker of each language has read it.</summary>
    public bool Reviewed { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
