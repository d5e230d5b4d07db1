using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Typing;

/// <summary>The form in which receipts are hashed and compared: each word as <see cref="OwnWordForm"/> has it, so without regard to case, keyboard layout and missing Kazakh letters.</summary>
public static class ReceiptForm
{
    /// <summary>The longest text that can be a receipt, in characters.</summary>
    public const int MaxLength = 80;

    /// <summary>Folds a text that may be a receipt.</summary>
    /// <param name="text">What was typed.</param>
    /// <returns>Four folded words parted by single blanks; null if the text has more or fewer words, or is longer than <see cref="MaxLength"/>.</returns>
    public static string? Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > MaxLength) return null;
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length != ReceiptWords.Words) return null;
        for (var at = 0; at < words.Length; at++)
        {
            if (OwnWordForm.Fold(words[at]) is not { } folded) return null;
            words[at] = folded;
        }
        return string.Join(' ', words);
    }
}
