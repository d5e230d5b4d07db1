using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk.Source;
using HelpBot.Domain.Directory.Source;
using HelpBot.Domain.Places;

namespace HelpBot.Domain.Scripts.Source;

/// <summary>The content as it was read, before anything is resolved. Property names are the keys of the files in snake case.</summary>
/// <remarks>Lists are never default. A missing or broken file leaves its slot empty: the compiler then says what is missing, beside the reader's own issue.</remarks>
public sealed record ScriptSource
{
    /// <summary><c>conversation.yaml</c>.</summary>
    public ConversationSource Conversation { get; init; } = new();

    /// <summary><c>texts/ru.yaml</c> and its like by key, in file order.</summary>
    public PerLanguage<IReadOnlyDictionary<string, TextSource>> Texts { get; init; } = new(_ => ImmutableDictionary<string, TextSource>.Empty);

    /// <summary><c>texts/both.yaml</c> by key, in file order.</summary>
    public IReadOnlyDictionary<string, TextSource> Both { get; init; } = ImmutableDictionary<string, TextSource>.Empty;

    /// <summary><c>cover.yaml</c>.</summary>
    public CoverSource Cover { get; init; } = new();

    /// <summary><c>telling.yaml</c>.</summary>
    public TellingSource Telling { get; init; } = new();

    /// <summary><c>words.yaml</c>.</summary>
    public WordsSource Words { get; init; } = new();

    /// <summary><c>receipt.yaml</c>; empty if the content has no receipts.</summary>
    public ReceiptSource Receipt { get; init; } = new();

    /// <summary><c>facts.yaml</c> by id.</summary>
    public IReadOnlyDictionary<string, StatementSource> Statements { get; init; } = ImmutableDictionary<string, StatementSource>.Empty;

    /// <summary><c>regions.yaml</c>, as far as it was read; null if it is missing or broken: then no place is understood.</summary>
    [NotWritten]
    public PlaceContent? Places { get; init; }

    /// <summary><c>services.yaml</c>, as far as it was read.</summary>
    [NotWritten]
    public DirectorySource Directory { get; init; } = new();

    /// <summary><c>desk/</c> and <c>practice/</c>, as far as they were read.</summary>
    [NotWritten]
    public DeskSource Desk { get; init; } = new();

    /// <summary>The reader of <c>understanding/</c>; null if it is missing or broken: then free text is only searched for places and topics.</summary>
    [NotWritten]
    public UnderstandingSource? Understanding { get; init; }

    /// <summary>The file that holds the texts of a language.</summary>
    /// <returns>For example <c>texts/ru.yaml</c>.</returns>
    public static string TextFile(Language language) => $"texts/{language.Code()}.yaml";
}
