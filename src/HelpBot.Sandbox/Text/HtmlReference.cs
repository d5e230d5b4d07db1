using System.Globalization;
using System.Text;

namespace HelpBot.Sandbox.Text;

/// <summary>Reads <c>&amp;lt;</c>, <c>&amp;#1234;</c> and the like. Other names stay as they stand.</summary>
internal static class HtmlReference
{
    /// <summary>Reads one reference at <paramref name="at"/> and moves behind it; false leaves everything as it was.</summary>
    public static bool TryRead(string raw, ref int at, StringBuilder into)
    {
        var end = raw.AsSpan(at).IndexOf(';');
        if (end is < 2 or > 12) return false;
        var name = raw.AsSpan(at + 1, end - 1);
        if (name[0] == '#')
        {
            if (!TryReadNumber(name[1..], out var rune)) return false;
            into.Append(rune);
        }
        else
        {
            var letter = name switch { "lt" => '<', "gt" => '>', "amp" => '&', "quot" => '"', _ => '\0' };
            if (letter == '\0') return false;
            into.Append(letter);
        }

        at += end + 1;
        return true;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> digits, out Rune rune)
    {
        rune = default;
        var isHex = digits.Length > 1 && digits[0] is 'x' or 'X';
        return int.TryParse(isHex ? digits[1..] : digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code)
            && code != 0
            && Rune.TryCreate(code, out rune);
    }
}
