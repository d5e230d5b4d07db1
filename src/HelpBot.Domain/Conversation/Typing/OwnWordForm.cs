using HelpBot.Domain.Words;

namespace HelpBot.Domain.Conversation.Typing;

/// <summary>The form in which her words are hashed and compared: without regard to case, keyboard layout and missing Kazakh letters.</summary>
public static class OwnWordForm
{
    /// <summary>The longest text that can be a word, in characters.</summary>
    public const int MaxLength = 64;

    /// <summary>The fewest letters of a word.</summary>
    public const int MinLetters = 4;

    /// <summary>Folds a text that may be one of her words.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>The folded word; null if the text cannot be one: empty, longer than <see cref="MaxLength"/>, or with a blank in it.</returns>
    /// <remarks>A Latin letter stands for the Cyrillic one on the same key, so a word is the same whichever layout the keyboard was left in.</remarks>
    public static string? Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var word = text.AsSpan().Trim();
        if (word.IsEmpty || word.Length > MaxLength) return null;
        var latin = false;
        foreach (var c in word)
        {
            if (char.IsWhiteSpace(c)) return null;
            latin |= char.IsAsciiLetter(c);
        }
        var keys = latin ? Layout.Unshift(Layout.KazakhDigits(word) ?? word) : word.ToString();
        Span<char> letters = stackalloc char[keys.Length];
        var count = 0;
        foreach (var c in keys)
            if (char.IsLetterOrDigit(c)) letters[count++] = c;
        return count == 0 ? null : Folding.Kazakh(letters[..count]);
    }

    /// <summary>Whether a text may become one of her words: one word of 4 to 64 letters and nothing else.</summary>
    public static bool IsWord(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var word = text.AsSpan().Trim();
        if (word.Length is < MinLetters or > MaxLength) return false;
        foreach (var c in word)
            if (!char.IsLetter(c)) return false;
        return true;
    }
}
