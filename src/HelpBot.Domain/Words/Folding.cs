namespace HelpBot.Domain.Words;

/// <summary>Folds one word so that the ways people write it fall together.</summary>
/// <remarks>Two folds, never merged: ы and и are one letter to a Kazakh reader ("казир") and two to a Russian one
/// ("был", "бил").</remarks>
public static class Folding
{
    private const int Known = 0x0530;

    private static readonly char[] KazakhLetters = BuildKazakhLetters();

    /// <summary>Both folds of a token; a Latin token is read as Russian and as Kazakh transliteration.</summary>
    /// <param name="token">A token of <see cref="Tokens.Split"/>.</param>
    /// <returns>Both folds; equal to the text for numbers and emoji.</returns>
    public static Folds Of(Token token)
    {
        if (token.Kind != TokenKind.Word)
            return new Folds(token.Text, token.Text);
        return token.Writing is Writing.Latin or Writing.Mixed
            ? new Folds(Latin.ToRussian(token.Text), Latin.ToKazakh(token.Text))
            : new Folds(Russian(token.Text), Kazakh(token.Text));
    }

    /// <summary>The Russian fold: lowered, ё read as е, three or more equal letters as one.</summary>
    /// <param name="word">One Cyrillic word.</param>
    /// <returns>The folded word, never longer than <paramref name="word"/>.</returns>
    public static string Russian(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        return new string(folded[..Russian(word, folded)]);
    }

    /// <summary>The Russian fold, written into a buffer.</summary>
    /// <param name="word">One Cyrillic word.</param>
    /// <param name="into">At least as long as <paramref name="word"/>; may be the same memory.</param>
    /// <returns>How many characters were written.</returns>
    public static int Russian(ReadOnlySpan<char> word, Span<char> into)
    {
        var written = 0;
        for (var at = 0; at < word.Length; at++)
        {
            var c = Characters.Lower(word[at]);
            at = EndOfRun(word, at, c);
            if (c == '\'')
                continue;
            into[written++] = c == 'ё' ? 'е' : c;
        }
        return written;
    }

    /// <summary>The Kazakh fold: as the Russian one, and ә а; ө о; ү ұ у; қ к; ғ г; ң н; һ х; ы і и й are each one
    /// letter, 1 is read as і, нг as ң in endings.</summary>
    /// <param name="word">One Cyrillic word.</param>
    /// <returns>The folded word, never longer than <paramref name="word"/>.</returns>
    public static string Kazakh(ReadOnlySpan<char> word)
    {
        Span<char> folded = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        return new string(folded[..Kazakh(word, folded)]);
    }

    /// <summary>The Kazakh fold, written into a buffer.</summary>
    /// <param name="word">One Cyrillic word.</param>
    /// <param name="into">At least as long as <paramref name="word"/>; may be the same memory.</param>
    /// <returns>How many characters were written.</returns>
    public static int Kazakh(ReadOnlySpan<char> word, Span<char> into)
    {
        var written = 0;
        for (var at = 0; at < word.Length; at++)
        {
            var c = Characters.Lower(word[at]);
            at = EndOfRun(word, at, c);
            if (c == '\'')
                continue;
            into[written++] = c < Known ? KazakhLetters[c] : c;
        }
        return DropNasalG(into[..written]);
    }

    /// <summary>нг typed for ң in endings only: "келинг", "келингиз", "келингдер", "келингши".</summary>
    /// <returns>The length afterwards.</returns>
    internal static int DropNasalG(Span<char> folded)
    {
        var at = folded.LastIndexOf("нг");
        if (at < 2 || !EndsWord(folded[(at + 2)..]))
            return folded.Length;
        folded[(at + 2)..].CopyTo(folded[(at + 1)..]);
        return folded.Length - 1;
    }

    private static bool EndsWord(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || rest.StartsWith("из") || rest.StartsWith("дар") || rest.StartsWith("дер") || rest.SequenceEqual("ши");

    // Three or more equal letters are one; two stay ("Росси" is no "Роси"). The last place of the run, or the place itself.
    private static int EndOfRun(ReadOnlySpan<char> word, int at, char lowered)
    {
        var end = at + 1;
        while (end < word.Length && Characters.Lower(word[end]) == lowered)
            end++;
        return end - at >= 3 && !char.IsAsciiDigit(lowered) ? end - 1 : at;
    }

    private static char[] BuildKazakhLetters()
    {
        var letters = new char[Known];
        for (var c = 0; c < Known; c++)
            letters[c] = (char)c;
        const string From = "әӓөӧүұӱўқҡғґңҥӊһҳыіїйіıёєэ1";
        const string To = "ааооуууукк" + "гг" + "ннн" + "хх" + "ииииии" + "еее" + "и";
        for (var i = 0; i < From.Length; i++)
            letters[From[i]] = To[i];
        return letters;
    }
}
