using System.Collections.Immutable;

namespace HelpBot.Domain.Scripts.Source;

/// <summary><c>cover.yaml</c>: what anyone sees who finds the bot.</summary>
public sealed record CoverSource
{
    /// <summary>The words of the day in Russian, in the order in which they are shown; at least two.</summary>
    public ImmutableArray<CoverWordSource> Ru { get; init; } = [];

    /// <summary>The words of the day in Kazakh, likewise; its own list, of its own length.</summary>
    public ImmutableArray<CoverWordSource> Kk { get; init; } = [];

    /// <summary>Bounds of the sums; 11 to 49 if left out.</summary>
    public SumsSource Sums { get; init; } = new();

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
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
    public int To { get; init; } = 49;

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary><c>telling.yaml</c>: word beginnings that must not stand in the first 60 characters or on a button; <c>=</c> before one means the whole word.</summary>
public sealed record TellingSource
{
    /// <summary>Russian stems, lower case.</summary>
    public ImmutableArray<Sourced> Ru { get; init; } = [];

    /// <summary>Kazakh stems, lower case.</summary>
    public ImmutableArray<Sourced> Kk { get; init; } = [];
}

/// <summary><c>words.yaml</c>: whole messages that act like a command.</summary>
public sealed record WordsSource
{
    /// <summary>A command's name (<c>start</c>, <c>help</c>, <c>numbers</c>, <c>stop</c>, …) to the words that mean it, in any language.</summary>
    [OtherKeys]
    public IReadOnlyDictionary<string, ImmutableArray<Sourced>> Commands { get; init; } = ImmutableDictionary<string, ImmutableArray<Sourced>>.Empty;

    /// <summary>Greetings: no command, but too common to be somebody's own word.</summary>
    public ImmutableArray<Sourced> Greetings { get; init; } = [];
}
