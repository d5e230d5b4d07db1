using System.Buffers;

namespace HelpBot.Domain.Words;

/// <summary>Text typed with another keyboard layout than the one that was meant.</summary>
public static class Layout
{
    private const string LatinKeys = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
    private const string CyrillicKeys = "йцукенгшщзхъфывапролджэячсмитьбюё";
    private const string LatinShifted = "{}:\"<>~";
    private const string CyrillicShifted = "хъжэбюё";
    private const string DigitRow = "2345890-=";
    private const string KazakhRow = "әіңғүұқөһ";

    private static readonly SearchValues<char> Digits = SearchValues.Create(DigitRow);

    private static readonly char[] ToCyrillic = Table(LatinKeys + LatinShifted, CyrillicKeys + CyrillicShifted);
    private static readonly char[] ToLatin = Table(CyrillicKeys, LatinKeys);
    private static readonly char[] ToKazakh = Table(DigitRow, KazakhRow);

    /// <summary>Reads Latin keys as the letters of ЙЦУКЕН on the same keys ("gjvjubnt" gives "помогите").</summary>
    /// <param name="chunk">A run of characters without blanks, see <see cref="Tokens.Chunk"/>: marks are keys too.</param>
    /// <returns>The lowered text; what lies on no such key stays as it is.</returns>
    public static string Unshift(ReadOnlySpan<char> chunk) => Map(chunk, ToCyrillic);

    /// <summary>The way back: Cyrillic keys read as Latin letters ("ыещз" gives "stop").</summary>
    /// <param name="chunk">A run of characters without blanks.</param>
    /// <returns>The lowered text; what lies on no such key stays as it is.</returns>
    public static string Shift(ReadOnlySpan<char> chunk) => Map(chunk, ToLatin);

    /// <summary>Reads the digit row as the Kazakh letters that the standard Kazakh layout has there
    /// ("0аз3р" gives "қазір"). Together with <see cref="Unshift"/> it reads Kazakh typed on Latin keys.</summary>
    /// <param name="chunk">A run of characters without blanks.</param>
    /// <returns>The text, or null if it has no letter or no such digit: then it is a number or needs no help.</returns>
    public static string? KazakhDigits(ReadOnlySpan<char> chunk)
    {
        var letters = false;
        foreach (var c in chunk)
            letters |= char.IsLetter(c);
        return letters && chunk.IndexOfAny(Digits) >= 0 ? Map(chunk, ToKazakh) : null;
    }

    /// <summary>Whether a Latin word looks like keys of another layout rather than like a word: no vowel, or four
    /// consonants in a row. A hint that spares a second reading, not a verdict.</summary>
    /// <param name="word">A lowered Latin word.</param>
    /// <returns>True for "gjvjubnt", "cnjg", "fkvfns".</returns>
    public static bool LooksShifted(ReadOnlySpan<char> word)
    {
        int run = 0, vowels = 0, letters = 0;
        for (var at = 0; at < word.Length; at++)
        {
            var c = word[at];
            if (!Characters.IsLatin(c))
                continue;
            letters++;
            var vowel = Characters.IsLatinVowel(c);
            vowels += vowel ? 1 : 0;
            // The h of sh, zh, kh, ch is no consonant of its own.
            run = vowel ? 0 : c == 'h' && run > 0 ? run : run + 1;
            if (run >= 4)
                return true;
        }
        return letters > 1 && vowels == 0;
    }

    private static string Map(ReadOnlySpan<char> chunk, char[] table)
    {
        Span<char> mapped = chunk.Length <= 128 ? stackalloc char[chunk.Length] : new char[chunk.Length];
        for (var at = 0; at < chunk.Length; at++)
        {
            var c = Characters.Lower(chunk[at]);
            mapped[at] = c < table.Length && table[c] != '\0' ? table[c] : c;
        }
        return new string(mapped);
    }

    private static char[] Table(string from, string to)
    {
        var table = new char[0x0530];
        for (var at = 0; at < from.Length; at++)
            table[from[at]] = to[at];
        return table;
    }
}
