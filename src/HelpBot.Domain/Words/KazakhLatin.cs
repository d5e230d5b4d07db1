namespace HelpBot.Domain.Words;

/// <summary>Kazakh in Latin letters, all schemes at once.</summary>
internal static class KazakhLatin
{
    /// <summary>Reads a lowered word into Cyrillic; both и-like letters come out as и.</summary>
    /// <returns>How many characters were written.</returns>
    public static int Read(ReadOnlySpan<char> word, Span<char> into)
    {
        var written = 0;
        for (var at = 0; at < word.Length; at++)
        {
            var next = at + 1 < word.Length ? word[at + 1] : '\0';
            if (word[at] is 'y' or 'i' or 'ı' or 'j' && Glide(word, at, next) is var glide && glide != '\0')
            {
                into[written++] = glide;
                at++;
                continue;
            }
            var (letter, length) = Letter(word, at, next);
            if (letter != '\0')
                into[written++] = letter;
            at += length - 1;
        }
        return written;
    }

    /// <summary>Whether the w at a place is ш ("wymkent") and not у ("taw", "tawda").</summary>
    public static bool ReadsAsSh(ReadOnlySpan<char> word, int at)
    {
        var afterVowel = at > 0 && Characters.IsLatinVowel(word[at - 1]);
        var beforeVowel = at + 1 < word.Length && Characters.IsLatinVowel(word[at + 1]);
        return !afterVowel || beforeVowel;
    }

    // "ayagym", "qiyanat", "oyu": y or i between vowels makes я, ю; "yesik" has a plain е.
    private static char Glide(ReadOnlySpan<char> word, int at, char next)
    {
        if (at > 0 && !Characters.IsLatinVowel(word[at - 1]))
            return '\0';
        if (word[at] == 'j')
            return '\0';
        return next switch
        {
            'a' => 'я',
            'u' => 'ю',
            'e' when at == 0 && word[at] == 'y' => 'е',
            _ => '\0',
        };
    }

    private static (char Letter, int Length) Letter(ReadOnlySpan<char> word, int at, char next) => (word[at], next) switch
    {
        ('s', 'h') or ('s', '\'') => ('ш', 2),
        ('c', 'h') or ('c', '\'') => ('ч', 2),
        ('z', 'h') => ('ж', 2),
        ('k', 'h') => ('х', 2),
        ('g', 'h') => ('г', 2),
        // "mangghystau": ң before ғ. A plain ng may be нг as well and stays two letters.
        ('n', 'g') when at + 2 < word.Length && word[at + 2] == 'g' => ('н', 2),
        ('c', 'k') => ('к', 2),
        ('y', '\'') => ('у', 2),
        ('w', _) => (ReadsAsSh(word, at) ? 'ш' : 'у', 1),
        var (c, _) => (Single(c), 1),
    };

    private static char Single(char c) => c switch
    {
        'a' or 'á' or 'ä' or 'â' or 'à' or '\u0259' => 'а',
        'b' => 'б',
        'c' or 's' or 'ś' => 'с',
        'ç' or 'ć' or 'č' => 'ч',
        'd' => 'д',
        'e' or 'é' or 'ë' or 'è' => 'е',
        'f' => 'ф',
        'g' or 'ğ' or 'ǵ' or 'ǧ' or 'ģ' => 'г',
        'h' or 'x' => 'х',
        'i' or 'y' or 'ı' or 'í' or 'ï' or 'î' => 'и',
        'j' or 'ž' => 'ж',
        'k' or 'q' => 'к',
        'l' => 'л',
        'm' => 'м',
        'n' or 'ñ' or 'ń' or 'ŋ' => 'н',
        'o' or 'ö' or 'ó' or 'ô' => 'о',
        'p' => 'п',
        'r' => 'р',
        'ş' or 'ș' or 'š' => 'ш',
        't' => 'т',
        'u' or 'ü' or 'ú' or 'ū' or 'û' or 'ý' => 'у',
        'v' => 'в',
        'z' => 'з',
        '\'' => '\0',
        _ => c,
    };
}
