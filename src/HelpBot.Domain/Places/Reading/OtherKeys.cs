using HelpBot.Domain.Words;

namespace HelpBot.Domain.Places.Reading;

/// <summary>Reads a short text again as if another keyboard layout had been active.</summary>
internal static class OtherKeys
{
    /// <summary>How many other readings there are.</summary>
    public const int Count = 3;

    /// <summary>Longer texts than this, in words, are read again only if every word looks like keys.</summary>
    private const int MaxWords = 3;

    /// <summary>One of the other readings.</summary>
    /// <returns>The text as it was meant; null where this reading cannot be.</returns>
    public static string? Read(string text, List<PlaceWord> words, int reading)
    {
        if (words.Count == 0)
            return null;
        var shortText = words.Count <= MaxWords;
        return reading switch
        {
            0 when words.TrueForAll(w => w.Token.Writing == Writing.Latin
                && (shortText || Layout.LooksShifted(w.Token.Text))) => Layout.Unshift(text),
            1 when shortText && words.TrueForAll(w => w.Token.Writing != Writing.Latin) => Layout.KazakhDigits(text),
            2 when shortText && words.TrueForAll(w => w.Token.Writing == Writing.Cyrillic) => Layout.Shift(text),
            _ => null,
        };
    }
}
