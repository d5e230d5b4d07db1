namespace HelpBot.Domain.Words;

/// <summary>What single characters are, without culture data.</summary>
internal static class Characters
{
    /// <summary>Characters that leave no mark on the screen and part no word: soft hyphen, zero-width and direction
    /// marks, joiners, variation selectors.</summary>
    public static bool IsInvisible(char c) => c switch
    {
        '\u00AD' or '\u034F' or '\u061C' or '\u180E' or '\uFEFF' => true,
        >= '\u200B' and <= '\u200F' => true,
        >= '\u202A' and <= '\u202E' => true,
        >= '\u2060' and <= '\u206F' => true,
        >= '\uFE00' and <= '\uFE0F' => true,
        _ => false,
    };

    /// <summary>The marks that people type for the apostrophes of the 2017 Latin alphabet.</summary>
    public static bool IsApostrophe(char c) =>
        c is '\'' or '\u2019' or '\u2018' or '\u02BB' or '\u02BC' or '`' or '\u00B4' or '\u2032';

    /// <summary>A letter or a digit. Two of the apostrophes count as letters in Unicode and are none here.</summary>
    public static bool IsOfWord(char c) => char.IsLetterOrDigit(c) && !IsApostrophe(c);

    public static bool IsCombining(char c) => c is >= '\u0300' and <= '\u036F';

    public static bool IsCyrillic(char c) => c is >= '\u0400' and <= '\u052F';

    public static bool IsLatin(char c) =>
        char.IsAsciiLetter(c) || (c is >= '\u00C0' and <= '\u024F' && char.IsLetter(c)) || c is '\u0259' or '\u018F';

    /// <summary>Lowers one character. The dotted capital of the Latin drafts becomes a plain i, which the invariant
    /// mapping of .NET does not do.</summary>
    public static char Lower(char c) => c switch
    {
        'İ' => 'i',
        // Full-width Latin, met in copied texts.
        >= '\uFF21' and <= '\uFF3A' => (char)(c - 0xFEE0 + 32),
        >= '\uFF41' and <= '\uFF5A' => (char)(c - 0xFEE0),
        _ => char.ToLowerInvariant(c),
    };

    public static bool IsCyrillicVowel(char c) => c is 'а' or 'ә' or 'е' or 'ё' or 'и' or 'о' or 'ө' or 'у' or 'ұ'
        or 'ү' or 'ы' or 'і' or 'э' or 'ю' or 'я';

    public static bool IsLatinVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'ı' or 'á' or 'ä' or 'é'
        or 'í' or 'ï' or 'ó' or 'ö' or 'ú' or 'ü' or 'ū' or 'ý' or '\u0259';
}
