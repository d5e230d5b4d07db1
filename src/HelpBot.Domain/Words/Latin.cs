namespace HelpBot.Domain.Words;

/// <summary>Reads Latin letters as Kazakh or Russian.</summary>
/// <remarks>Several schemes live side by side, mixed inside one message: the drafts of 2017 (apostrophes), 2018
/// (acutes), 2021 (ş ğ ñ ū), English-like digraphs, and plain chat habits. The reader knows all of them at once.</remarks>
public static class Latin
{
    // One Latin letter gives at most two Cyrillic ones.
    private const int Growth = 2;

    /// <summary>Reads a Latin or mixed word as Kazakh.</summary>
    /// <param name="word">One lowered word of <see cref="Tokens.Split"/>.</param>
    /// <returns>The word in the Kazakh fold ("almatyda" gives "алматида").</returns>
    public static string ToKazakh(ReadOnlySpan<char> word)
    {
        Span<char> cyrillic = stackalloc char[Tokens.MaxWordLength * Growth];
        var length = KazakhLatin.Read(Cut(word), cyrillic);
        return new string(cyrillic[..Folding.Kazakh(cyrillic[..length], cyrillic)]);
    }

    /// <summary>Reads a Latin or mixed word as Russian.</summary>
    /// <param name="word">One lowered word of <see cref="Tokens.Split"/>.</param>
    /// <returns>The word in the Russian fold ("shymkente" gives "шымкенте"). Latin e is always е, also where
    /// Russian writes э.</returns>
    public static string ToRussian(ReadOnlySpan<char> word)
    {
        Span<char> cyrillic = stackalloc char[Tokens.MaxWordLength * Growth];
        var length = RussianLatin.Read(Cut(word), cyrillic);
        return new string(cyrillic[..Folding.Russian(cyrillic[..length], cyrillic)]);
    }

    /// <summary>The second Kazakh reading of a word with w, which stands for ш and for у: the one that
    /// <see cref="ToKazakh"/> did not take.</summary>
    /// <param name="word">One lowered word of <see cref="Tokens.Split"/>.</param>
    /// <returns>The word in the Kazakh fold, or null if there is no w in it.</returns>
    public static string? ToKazakhOtherW(ReadOnlySpan<char> word)
    {
        if (!word.Contains('w'))
            return null;
        Span<char> other = stackalloc char[Tokens.MaxWordLength * Growth];
        Span<char> cut = stackalloc char[Tokens.MaxWordLength];
        var length = Cut(word).Length;
        Cut(word).CopyTo(cut);
        for (var at = 0; at < length; at++)
        {
            if (cut[at] == 'w')
                cut[at] = KazakhLatin.ReadsAsSh(cut[..length], at) ? 'u' : 'ş';
        }
        var written = KazakhLatin.Read(cut[..length], other);
        return new string(other[..Folding.Kazakh(other[..written], other)]);
    }

    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word) =>
        word.Length > Tokens.MaxWordLength ? word[..Tokens.MaxWordLength] : word;
}
