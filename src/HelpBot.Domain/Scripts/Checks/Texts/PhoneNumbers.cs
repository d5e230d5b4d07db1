using System.Text.RegularExpressions;

namespace HelpBot.Domain.Scripts.Checks.Texts;

/// <summary>Finds digits in a text that somebody might dial.</summary>
public static partial class PhoneNumbers
{
    /// <summary>The digits that look like a phone number.</summary>
    /// <param name="plain">Without markup.</param>
    /// <returns>Each as it is written, in order.</returns>
    public static IEnumerable<string> In(string plain) =>
        Digits().Matches(plain).SelectMany(match => Parts(match.Value)).Where(LooksLikeOne);

    /// <summary>A number without blanks and marks, <c>8 7…</c> read as <c>+7 7…</c>.</summary>
    public static string Bare(string number)
    {
        var digits = string.Concat(number.Where(char.IsAsciiDigit));
        return digits.Length == 11 && digits[0] == '8' ? $"7{digits[1..]}" : digits;
    }

    // Years, codes and groups of a sum may stand side by side without being one number.
    private static string[] Parts(string written)
    {
        var groups = written.Split([' ', '\u00A0', '-'], StringSplitOptions.RemoveEmptyEntries);
        var apart = written[0] != '+' && (Array.TrueForAll(groups, group => group.Length == 3) || Array.Exists(groups, IsYear));
        return apart ? groups : [written];
    }

    // In Kazakhstan every short code begins with 1 and has three to five digits. Years, sums and articles of a law do not.
    private static bool LooksLikeOne(string written)
    {
        var bare = Bare(written);
        if (bare.Length >= 7) return !Money().IsMatch(written);
        return written == bare && bare[0] == '1' && bare is not "100" && bare.Length is >= 3 and <= 5 && !IsYear(bare);
    }

    private static bool IsYear(string group) =>
        group.Length == 4 && (group.StartsWith("19", StringComparison.Ordinal) || group.StartsWith("20", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<![\d\p{L}-])\+?\d(?:[\d \u00A0()-]*\d)?(?!\d)(?!-[IVX])")]
    private static partial Regex Digits();

    // "1 000 000": groups of three from the right, no plus.
    [GeneratedRegex(@"^\d{1,3}(?:[ \u00A0]000)+$")]
    private static partial Regex Money();
}
