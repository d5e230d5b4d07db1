namespace HelpBot.Domain.Words;

/// <summary>Reads one word out of a text and makes a token of it.</summary>
internal static class WordReader
{
    /// <summary>Reads the word that begins at <paramref name="at"/> and moves behind it.</summary>
    /// <returns>How many characters of <paramref name="word"/> were written; their case is kept.</returns>
    public static int Read(ReadOnlySpan<char> text, ref int at, Span<char> word, out bool stretched)
    {
        var length = 0;
        var run = 0;
        stretched = false;
        for (; at < text.Length; at++)
        {
            var c = text[at];
            if (Characters.IsInvisible(c))
                continue;
            if (Characters.IsCombining(c))
            {
                if (length > 0)
                    word[length - 1] = Composition.Compose(word[length - 1], c);
                continue;
            }
            if (Characters.IsApostrophe(c) && BelongsToWord(text, at, word[..length]))
                c = '\'';
            else if (!Characters.IsOfWord(c) || PartsDigits(text, at, word[..length]))
                break;
            run = length > 0 && Characters.Lower(c) == Characters.Lower(word[length - 1]) ? run + 1 : 1;
            stretched |= run >= 3 && !char.IsAsciiDigit(c);
            if (length < word.Length)
                word[length++] = c;
        }
        return length;
    }

    /// <summary>Puts look-alikes right, notes the case, lowers.</summary>
    public static Token Finish(Span<char> word, int start, int length, Gap before, bool stretched)
    {
        var writing = LookAlikes.Resolve(word);
        var casing = CasingOf(word);
        foreach (ref var c in word)
            c = Characters.Lower(c);
        return new Token
        {
            Text = new string(word),
            Start = start,
            Length = length,
            Kind = writing == Writing.None ? TokenKind.Number : TokenKind.Word,
            Writing = writing,
            Casing = casing,
            Before = before,
            IsStretched = stretched,
        };
    }

    // "o'shir", "об'явление", and "s'" at the end of a Latin word: the alphabet of 2017 puts the mark after the letter.
    private static bool BelongsToWord(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || !char.IsLetter(word[^1]))
            return false;
        if (at + 1 < text.Length && Characters.IsOfWord(text[at + 1]))
            return true;
        return "aeionguscyAEIONGUSCY".Contains(word[^1], StringComparison.Ordinal);
    }

    // "102ге", "15лет", "дом21": two digits or more are a number of their own. One digit may be a Kazakh letter of
    // the digit row ("0аз3р", "9рып") and stays in the word.
    private static bool PartsDigits(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return false;
        if (!char.IsAsciiDigit(text[at]))
            return word.Length >= 2 && word.IndexOfAnyExceptInRange('0', '9') < 0;
        if (word.IndexOfAnyExceptInRange('0', '9') < 0)
            return false;
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        return end - at >= 2 && !char.IsAsciiDigit(word[^1]);
    }

    private static Casing CasingOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
            return Casing.Lower;
        var letters = 0;
        foreach (var c in word)
        {
            if (!char.IsLetter(c))
                continue;
            letters++;
            if (!char.IsUpper(c))
                return Casing.Capital;
        }
        return letters > 1 ? Casing.Upper : Casing.Capital;
    }
}
