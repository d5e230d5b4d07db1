using System.Collections.Immutable;

namespace HelpBot.Domain.Scripts.Source;

/// <summary>The content as it was read, before anything is resolved. Property names are the keys of the files in snake case.</summary>
/// <remarks>Lists are never default. A missing or broken file leaves its slot empty: the compiler then says what is missing, beside the reader's own issue.</remarks>
public sealed record ScriptSource
{
    /// <summary><c>conversation.yaml</c>.</summary>
    public ConversationSource Conversation { get; init; } = new();

    /// <summary><c>texts/ru.yaml</c> by key, in file order.</summary>
    public IReadOnlyDictionary<string, TextSource> Ru { get; init; } = ImmutableDictionary<string, TextSource>.Empty;

    /// <summary><c>texts/kk.yaml</c> by key, in file order.</summary>
    public IReadOnlyDictionary<string, TextSource> Kk { get; init; } = ImmutableDictionary<string, TextSource>.Empty;

    /// <summary><c>texts/both.yaml</c> by key, in file order.</summary>
    public IReadOnlyDictionary<string, TextSource> Both { get; init; } = ImmutableDictionary<string, TextSource>.Empty;

    /// <summary><c>cover.yaml</c>.</summary>
    public CoverSource Cover { get; init; } = new();

    /// <summary><c>telling.yaml</c>.</summary>
    public TellingSource Telling { get; init; } = new();

    /// <summary><c>words.yaml</c>.</summary>
    public WordsSource Words { get; init; } = new();

    /// <summary><c>facts.yaml</c> by id.</summary>
    public IReadOnlyDictionary<string, StatementSource> Statements { get; init; } = ImmutableDictionary<string, StatementSource>.Empty;
}
