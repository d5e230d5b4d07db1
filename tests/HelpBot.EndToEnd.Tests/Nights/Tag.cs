using System.Text.RegularExpressions;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>A word that nobody else writes, so that each text is found again wherever it turns up.</summary>
internal static partial class Tag
{
    // Letters that no Kazakh or Russian word has in this order: never a name, never a number.
    private const string First = "жзщцх", Second = "ыэю";

    /// <summary>The word of a text.</summary>
    /// <param name="number">From 0 to 50,624.</param>
    public static string Of(int number)
    {
        var word = new char[8];
        for (var at = 0; at < word.Length; at += 2, number /= 15) (word[at], word[at + 1]) = (First[number % 5], Second[number / 5 % 3]);
        return new string(word);
    }

    /// <summary>All such words in a text.</summary>
    public static IEnumerable<string> In(string text) => Pattern().Matches(text).Select(match => match.Value);

    [GeneratedRegex("(?:[жзщцх][ыэю]){4}")]
    private static partial Regex Pattern();
}
