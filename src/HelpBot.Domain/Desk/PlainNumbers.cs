using System.Text.RegularExpressions;

namespace HelpBot.Domain.Desk;

/// <summary>Numbers that lead to nobody, however many digits they have: dates, hours, sums, ages, years, articles of a law, short codes of services.</summary>
internal static partial class PlainNumbers
{
    // A letter that ends any row of digits and begins no word.
    private const char Blank = 'ъ';

    /// <summary>The text with letters instead of what leads to nobody, each part as long as it was: what is left may be looked through for phones.</summary>
    /// <param name="text">Any text.</param>
    /// <param name="isAnnounced">Whether the word for a phone stands before a place of it: six figures behind that are one, whatever they look like.</param>
    public static string Without(string text, Func<string, int, bool> isAnnounced)
    {
        foreach (var pattern in (ReadOnlySpan<Regex>)[Dates(), DaysOfMonths(), Hours(), Sums(), Money(), Articles()])
            text = pattern.Replace(text, match => IsShort(match.ValueSpan) && isAnnounced(text, match.Index) ? match.Value : new string(Blank, match.Length));
        return text;
    }

    /// <summary>Whether a whole row of digits is none of a person's.</summary>
    public static bool Is(string run) => DayInSpaces().IsMatch(run) || HoursInARow().IsMatch(run) || YearsAndCodes().IsMatch(run);

    /// <summary>Whether a whole row is of so many children, or days.</summary>
    public static bool AreAges(string run) => Ages().IsMatch(run);

    private static bool IsShort(ReadOnlySpan<char> written)
    {
        var digits = 0;
        foreach (var letter in written)
        {
            if (letter == ':' || char.IsLetter(letter)) return false;
            if (char.IsDigit(letter)) digits++;
        }
        return digits <= 6;
    }

    // 12.05.2024, 12-05-24, 2024-05-12, several joined by a dash or a comma. In a phone of a small town the first figure is neither 0 nor 1.
    [GeneratedRegex($@"(?<![\d+(]|\d[ .:/-])(?:{Day})(?:\s?[-–—,;]\s?(?:{Day}))*(?!\d|[.:/-]\d)")]
    private static partial Regex Dates();

    private const string Day = @"(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)\d\d|(?:19|20)\d\d[./-](?:0[1-9]|1[0-2])[./-](?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01])[./](?:0[1-9]|1[0-2])[./]\d\d|(?:0[1-9]|1\d)-(?:0[1-9]|1[0-2])-\d\d";

    // 12.05-15.05, with or without the year.
    [GeneratedRegex(@"(?<![\d+(]|\d[ .:/-])(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\s?[-–—]\s?(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])(?:\.(?:19|20)?\d\d)?(?!\d|[.:/-]\d)")]
    private static partial Regex DaysOfMonths();

    // 9:00, 18:30-20:00, 23:15:40.
    [GeneratedRegex(@"(?<![\d+(]|\d[ .:/-])(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:\s?[-–—,;]\s?(?:[01]?\d|2[0-4]):[0-5]\d)*(?!\d|[.:/-]\d)")]
    private static partial Regex Hours();

    // 15 000 тенге, 1 250 500 ₸, 150000 теңге. "тг" is a sum only behind noughts or groups: it is a messenger too.
    [GeneratedRegex(@"(?<![\d+(]|\d[ \u00A0.-])(?:(?:\d{1,3}(?:[ \u00A0.]\d{3}){1,2}|\d{1,8})(?:,\d{1,2})?\s?(?:тенге|теңге|тыс|мың|мын|млн|миллион|руб|долл|евро|₸|\$|€)|(?:\d{1,3}(?:[ \u00A0.]\d{3}){1,2}|\d{1,6}00)\s?тг(?!\p{L}))", RegexOptions.IgnoreCase)]
    private static partial Regex Sums();

    // 300 000, 1 000 000: groups of noughts.
    [GeneratedRegex(@"(?<![\d+(]|\d[ \u00A0.-])\d{1,3}(?:[ \u00A0.]000)+(?![ \u00A0.-]?\d)")]
    private static partial Regex Money();

    // статьи 73-1, 73-2, 108.
    [GeneratedRegex(@"(?<=(?<!\p{L})(?:ст|стать\p{L}{1,3})\.?\s?)\d{1,3}(?:-\d)?(?:,\s?\d{1,3}(?:-\d)?)*(?![\s-]?\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Articles();

    [GeneratedRegex(@"^(?:0?[1-9]|[12]\d|3[01]) (?:0?[1-9]|1[0-2]) (?:19|20)\d\d$")]
    private static partial Regex DayInSpaces();

    // 18.30 — 20.30; 10.00, 11.30, 12.45.
    [GeneratedRegex(@"^(?:[01]?\d|2[0-4])\.[0-5]\d(?:(?:, ?|; ?|\s?[-–—]\s?)(?:[01]?\d|2[0-4])\.[0-5]\d)+$")]
    private static partial Regex HoursInARow();

    // 2024, 2025; 102, 103, 112, 1414.
    [GeneratedRegex(@"^((19|20)\d\d|1\d\d|14\d\d)(\D+((19|20)\d\d|1\d\d|14\d\d))+$")]
    private static partial Regex YearsAndCodes();

    // 5, 7, 9, 11, 13.
    [GeneratedRegex(@"^[1-9]\d?(?:, ?[1-9]\d?){1,4}$")]
    private static partial Regex Ages();
}
