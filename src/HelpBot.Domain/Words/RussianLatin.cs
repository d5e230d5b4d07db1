namespace HelpBot.Domain.Words;

/// <summary>Russian in Latin letters, as people type it.</summary>
internal static class RussianLatin
{
    /// <summary>Reads a lowered word into Cyrillic.</summary>
    /// <returns>How many characters were written.</returns>
    public static int Read(ReadOnlySpan<char> word, Span<char> into)
    {
        var written = 0;
        for (var at = 0; at < word.Length;)
        {
            var rest = word[at..];
            var afterVowel = at > 0 && Characters.IsLatinVowel(word[at - 1]);
            var length = Cluster(rest, into, ref written);
            at += length > 0 ? length : Single(rest, at == 0, afterVowel, into, ref written);
        }
        return written;
    }

    // The longest cluster wins: shch before sh. "tsya" keeps its т and с ("dratsya").
    private static readonly (string Latin, string Cyrillic)[] Clusters =
    [
        ("shch", "щ"), ("sch", "щ"), ("sh", "ш"), ("ch", "ч"), ("zh", "ж"), ("kh", "х"), ("ck", "к"), ("tsya", "тся"),
        ("tsja", "тся"), ("tst", "тст"), ("ts", "ц"), ("ya", "я"), ("ja", "я"), ("yu", "ю"), ("ju", "ю"), ("yo", "е"),
        ("jo", "е"),
    ];

    private static int Cluster(ReadOnlySpan<char> rest, Span<char> into, ref int written)
    {
        foreach (var (latin, cyrillic) in Clusters)
        {
            if (!rest.StartsWith(latin))
                continue;
            cyrillic.CopyTo(into[written..]);
            written += cyrillic.Length;
            return latin.Length;
        }
        return 0;
    }

    private static int Single(ReadOnlySpan<char> rest, bool first, bool afterVowel, Span<char> into, ref int written)
    {
        var next = rest.Length > 1 ? rest[1] : '\0';
        var last = rest.Length == 1;
        var beforeVowel = Characters.IsLatinVowel(next);
        switch (rest[0])
        {
            // "bjet", "ubyet" have a soft sign; "poyezd", "yest" have not.
            case 'y' or 'j' when next == 'e' && !first && !afterVowel:
                into[written++] = 'ь';
                return 1;
            case 'y' when next == 'e':
                return 1;
            case 'y' or 'j' when afterVowel && !beforeVowel:
                into[written++] = 'й';
                return 1;
            case 'c':
                into[written++] = next is 'e' or 'i' or 'y' ? 'ц' : 'к';
                return 1;
            // "policia": the end of a word in -ия.
            case 'i' when next == 'a' && rest.Length == 2:
                into[written++] = 'и';
                into[written++] = 'я';
                return 2;
            case 'i' when last && afterVowel:
                into[written++] = 'й';
                return 1;
            case '\'':
                if (!first && !afterVowel)
                    into[written++] = 'ь';
                return 1;
            default:
                into[written++] = Letter(rest[0]);
                return 1;
        }
    }

    private static char Letter(char c) => c switch
    {
        'a' or 'á' or 'ä' or 'â' => 'а',
        'b' => 'б',
        'č' or 'ç' or 'ć' => 'ч',
        'd' => 'д',
        'e' or 'é' or 'ë' or 'ě' => 'е',
        'f' => 'ф',
        'g' or 'ğ' or 'ǵ' or 'ǧ' => 'г',
        'h' or 'x' => 'х',
        'i' or 'ı' or 'í' or 'ï' => 'и',
        'j' or 'ž' => 'ж',
        'k' or 'q' => 'к',
        'l' => 'л',
        'm' => 'м',
        'n' or 'ñ' or 'ń' => 'н',
        'o' or 'ö' or 'ó' => 'о',
        'p' => 'п',
        'r' => 'р',
        's' or 'ś' => 'с',
        'š' or 'ş' or 'w' => 'ш',
        't' => 'т',
        'u' or 'ü' or 'ú' or 'ū' => 'у',
        'v' => 'в',
        'y' or 'ý' => 'ы',
        'z' => 'з',
        _ => c,
    };
}
