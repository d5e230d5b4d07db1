using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Scripts;

/// <summary>The words of which receipts are made.</summary>
/// <param name="All"><see cref="Count"/> words in each language; empty if the content has no receipts.</param>
public sealed record ReceiptWords(PerLanguage<ImmutableArray<string>> All)
{
    /// <summary>How many words each language has: 11 bits each.</summary>
    public const int Count = 1 << BitsOfWord;

    /// <summary>How many words a receipt has.</summary>
    public const int Words = 4;

    /// <summary>How many random bytes a receipt takes.</summary>
    public const int ChanceBytes = 6;

    /// <summary>The content has no receipts.</summary>
    public static readonly ReceiptWords None = new(new PerLanguage<ImmutableArray<string>>(_ => []));

    private const int BitsOfWord = 11;

    /// <summary>The words of a language.</summary>
    public ImmutableArray<string> In(Language language) => All[language];

    /// <summary>Draws a receipt.</summary>
    /// <param name="language">Hers.</param>
    /// <param name="chance"><see cref="ChanceBytes"/> random bytes.</param>
    /// <returns>Four words parted by blanks; null if the content has no receipts.</returns>
    public string? Draw(Language language, ReadOnlySpan<byte> chance)
    {
        var words = In(language);
        if (words.Length < Count) return null;
        var bits = 0UL;
        foreach (var one in chance[..ChanceBytes]) bits = (bits << 8) | one;
        var drawn = new string[Words];
        for (var at = 0; at < Words; at++, bits >>= BitsOfWord) drawn[at] = words[(int)(bits & (Count - 1))];
        return string.Join(' ', drawn);
    }

    /// <summary>Whether a text is nothing but words of receipts, in whatever order: then it is a receipt that is good no more, and says nothing of her.</summary>
    public bool AreAll(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .All(word => LanguageTable.All.Any(language => In(language).Contains(word, StringComparer.OrdinalIgnoreCase)));
    }

    /// <summary>The longest receipt that may be drawn: a screen must hold it.</summary>
    internal string? Longest(Language language) =>
        In(language).Length < Count ? null : string.Join(' ', In(language).OrderByDescending(word => word.Length).Take(Words));
}
