using System.Text;

namespace HelpBot.Domain.Scripts.Source;

/// <summary>How the names of an enum are written in the content: <c>CoverWord</c> is <c>cover-word</c>, <c>Lock15</c> is <c>lock-15</c>.</summary>
public static class Choice
{
    /// <summary>The written form of one value.</summary>
    public static string Word(Enum value)
    {
        var name = value.ToString();
        var word = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var begins = char.IsAsciiLetterUpper(name[i]) || (char.IsAsciiDigit(name[i]) && !char.IsAsciiDigit(name[i - 1]));
            if (i > 0 && begins) word.Append('-');
            word.Append(char.ToLowerInvariant(name[i]));
        }
        return word.ToString();
    }

    /// <summary>All written forms of an enum, in the order of its values.</summary>
    public static IReadOnlyList<string> Words(Type words) => [.. Enum.GetValues(words).Cast<Enum>().Select(Word)];

    /// <summary>Reads a written form.</summary>
    /// <returns>The value; null if the word is none of them.</returns>
    public static T? Find<T>(string word) where T : struct, Enum
    {
        foreach (var value in Enum.GetValues<T>())
            if (Word(value) == word) return value;
        return null;
    }
}
