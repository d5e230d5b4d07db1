namespace HelpBot.Domain.Understanding.Patterns;

/// <summary>What operators write about words: content, not code.</summary>
/// <param name="Families">Words that mean the same; names are unique, at most <see cref="MaxFamilies"/> of them.</param>
/// <param name="Patterns">Families that decide a label when they meet; the first that fits is named as the reason.</param>
/// <param name="Topics">The words by which topics are named.</param>
public sealed record Lexicon(
    IReadOnlyList<WordFamily> Families,
    IReadOnlyList<Pattern> Patterns,
    IReadOnlyList<WordFamily> Topics)
{
    /// <summary>How many families there may be.</summary>
    public const int MaxFamilies = FamilySet.Capacity;
}

/// <summary>Words that mean the same.</summary>
/// <param name="Name">The family's or topic's name.</param>
/// <param name="Russian">Entries compared in the Russian fold, as written (see <see cref="Entry"/>).</param>
/// <param name="Kazakh">Entries compared in the Kazakh fold.</param>
public sealed record WordFamily(string Name, IReadOnlyList<string> Russian, IReadOnlyList<string> Kazakh);
