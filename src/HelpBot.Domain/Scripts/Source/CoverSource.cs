using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Scripts.Source;

/// <summary><c>cover.yaml</c>: what anyone sees who finds the bot.</summary>
public sealed record CoverSource
{
    /// <summary>The words of the day: each language has its own list.</summary>
    [Must]
    public CoverWordsSource Words { get; init; } = new();

    /// <summary>Bounds of the sums; 11 to 48 if left out.</summary>
    public SumsSource Sums { get; init; } = new();

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary>The words of the day.</summary>
public sealed record CoverWordsSource
{
    /// <summary>In the order in which they are shown; at least two.</summary>
    [Must, EachLanguage]
    public PerLanguage<ImmutableArray<CoverWordSource>> In { get; init; } = new(_ => []);
}

/// <summary>A word of the day.</summary>
public sealed record CoverWordSource
{
    /// <summary>The word: <c>{word}</c> in the text <c>cover.word</c>.</summary>
    [Must]
    public Sourced? Word { get; init; }

    /// <summary>What it means, one sentence: <c>{meaning}</c>.</summary>
    [Must]
    public Sourced? Meaning { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary>Bounds of the sums to solve: both numbers, 1 to 99.</summary>
public sealed record SumsSource
{
    /// <summary>The least number.</summary>
    public int From { get; init; } = 11;

    /// <summary>The greatest number.</summary>
    public int To { get; init; } = 48;

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary><c>telling.yaml</c>: word beginnings that must not stand in the first 60 characters or on a button; <c>=</c> before one means the whole word.</summary>
public sealed record TellingSource
{
    /// <summary>Stems, lower case.</summary>
    [EachLanguage]
    public PerLanguage<ImmutableArray<Sourced>> In { get; init; } = new(_ => []);
}

/// <summary><c>words.yaml</c>: whole messages that act like a command, compared without case, punctuation and missing Kazakh letters.</summary>
public sealed record WordsSource
{
    /// <summary><c>hide</c>, <c>numbers</c>, a name of <c>commands:</c> or a node id, to the words that mean it.</summary>
    [OtherKeys]
    public IReadOnlyDictionary<string, WordListSource> Commands { get; init; } = ImmutableDictionary<string, WordListSource>.Empty;

    /// <summary>Greetings: they do nothing by themselves, but are too common to be somebody's own word.</summary>
    public WordListSource Greetings { get; init; } = new();
}

/// <summary>Words of one meaning.</summary>
public sealed record WordListSource
{
    /// <summary>The words.</summary>
    [EachLanguage]
    public PerLanguage<ImmutableArray<Sourced>> In { get; init; } = new(_ => []);

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
