namespace HelpBot.Domain.Words;

/// <summary>Puts a letter and the combining mark after it together: й, ё and the letters of the Latin drafts.</summary>
/// <remarks>By hand, because the process runs without culture data and normalisation by the framework depends on the
/// machine there. Only letters in use are known; any other mark (a stress mark over a vowel) is dropped.</remarks>
internal static class Composition
{
    /// <summary>The composed letter, or <paramref name="letter"/> itself if the two make none.</summary>
    public static char Compose(char letter, char mark)
    {
        var lower = char.ToLowerInvariant(letter);
        var composed = mark switch
        {
            '\u0306' => Breve(lower),
            '\u0308' => Diaeresis(lower),
            '\u0301' => Acute(lower),
            '\u0327' or '\u0326' => lower switch { 's' => 'ş', 'c' => 'ç', _ => lower },
            '\u0304' => lower == 'u' ? 'ū' : lower,
            '\u030C' => lower switch { 's' => 'š', 'c' => 'č', 'z' => 'ž', 'g' => 'ǧ', _ => lower },
            '\u0303' => lower == 'n' ? 'ñ' : lower,
            _ => lower,
        };
        return lower == letter ? composed : char.ToUpperInvariant(composed);
    }

    private static char Breve(char c) => c switch { 'и' => 'й', 'у' => 'ў', 'g' => 'ğ', 'a' => 'ă', _ => c };

    private static char Diaeresis(char c) => c switch
    {
        'е' => 'ё',
        'a' => 'ä',
        'o' => 'ö',
        'u' => 'ü',
        'i' or 'ı' => 'ï',
        'о' => 'ө',
        'у' => 'ү',
        'а' => 'ә',
        _ => c,
    };

    private static char Acute(char c) => c switch
    {
        'a' => 'á',
        'e' => 'é',
        'i' or 'ı' => 'í',
        'o' => 'ó',
        'u' => 'ú',
        'y' => 'ý',
        'n' => 'ń',
        'g' => 'ǵ',
        'c' => 'ć',
        's' => 'ś',
        _ => c,
    };
}
