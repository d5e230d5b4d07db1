namespace HelpBot.Domain.Words;

/// <summary>Letters of one script that stand in for letters of the other inside a word.</summary>
internal static class LookAlikes
{
    /// <summary>Rewrites a word of both scripts into one, where look-alikes allow it.</summary>
    /// <param name="word">The word with its case; rewritten in place.</param>
    /// <returns>The script of the word afterwards.</returns>
    public static Writing Resolve(Span<char> word)
    {
        int cyrillic = 0, latin = 0, other = 0;
        bool latinPasses = true, cyrillicPasses = true;
        foreach (var c in word)
        {
            if (Characters.IsCyrillic(c))
            {
                cyrillic++;
                cyrillicPasses &= ToLatin(c) != '\0';
            }
            else if (Characters.IsLatin(c))
            {
                latin++;
                latinPasses &= ToCyrillic(c) != '\0';
            }
            else if (char.IsLetter(c))
            {
                other++;
            }
        }
        if (other > 0)
            return Writing.Other;
        if (latin == 0)
            return cyrillic == 0 ? Writing.None : Writing.Cyrillic;
        if (cyrillic == 0)
            return Writing.Latin;
        // The greater part decides; a script all of whose letters pass may also give way to the smaller part.
        if (latinPasses && (cyrillic >= latin || !cyrillicPasses))
            return Rewrite(word, toCyrillic: true);
        return cyrillicPasses ? Rewrite(word, toCyrillic: false) : Writing.Mixed;
    }

    private static Writing Rewrite(Span<char> word, bool toCyrillic)
    {
        foreach (ref var c in word)
        {
            var twin = toCyrillic ? ToCyrillic(c) : ToLatin(c);
            if (twin != '\0')
                c = twin;
        }
        return toCyrillic ? Writing.Cyrillic : Writing.Latin;
    }

    // Capitals are told apart: a Latin H looks like Н, a Latin h like һ.
    private static char ToCyrillic(char c) => c switch
    {
        'a' => 'а',
        'A' => 'А',
        'B' => 'В',
        'c' => 'с',
        'C' => 'С',
        'e' => 'е',
        'E' => 'Е',
        'ë' => 'ё',
        'Ë' => 'Ё',
        'h' => 'һ',
        'H' => 'Н',
        'i' or 'ı' => 'і',
        'I' or 'İ' => 'І',
        'k' => 'к',
        'K' => 'К',
        'm' => 'м',
        'M' => 'М',
        'o' => 'о',
        'O' => 'О',
        'ö' => 'ө',
        'Ö' => 'Ө',
        'p' => 'р',
        'P' => 'Р',
        't' => 'т',
        'T' => 'Т',
        'ü' => 'ү',
        'Ü' => 'Ү',
        'x' => 'х',
        'X' => 'Х',
        'y' => 'у',
        'Y' => 'У',
        'ñ' => 'ң',
        'Ñ' => 'Ң',
        '\u0259' => 'ә',
        '\u018F' => 'Ә',
        _ => '\0',
    };

    private static char ToLatin(char c) => c switch
    {
        'а' => 'a',
        'А' => 'A',
        'В' => 'B',
        'с' => 'c',
        'С' => 'C',
        'е' => 'e',
        'Е' => 'E',
        'һ' => 'h',
        'Н' => 'H',
        'і' => 'i',
        'І' => 'I',
        'к' => 'k',
        'К' => 'K',
        'м' => 'm',
        'М' => 'M',
        'о' => 'o',
        'О' => 'O',
        'р' => 'p',
        'Р' => 'P',
        'т' => 't',
        'Т' => 'T',
        'х' => 'x',
        'Х' => 'X',
        'у' => 'y',
        'У' => 'Y',
        _ => '\0',
    };
}
