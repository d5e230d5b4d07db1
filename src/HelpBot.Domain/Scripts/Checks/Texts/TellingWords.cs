using System.Collections.Immutable;
using System.Text;

namespace HelpBot.Domain.Scripts.Checks.Texts;

/// <summary>Finds the words that a glance at a phone must not catch.</summary>
public sealed class TellingWords
{
    /// <summary>How much of a message a locked phone shows, in characters.</summary>
    public const int Head = 60;

    private readonly ImmutableArray<string> _stems;
    private readonly ImmutableArray<string> _whole;

    /// <summary>Takes the stems as they are written.</summary>
    /// <param name="stems">Beginnings of words; with <c>=</c> in front a whole word.</param>
    public TellingWords(IEnumerable<string> stems)
    {
        var folded = stems.Select(Fold).ToArray();
        _stems = [.. folded.Where(stem => stem.Length > 0 && !stem.StartsWith('='))];
        _whole = [.. folded.Where(stem => stem.StartsWith('=')).Select(stem => stem[1..]).Where(stem => stem.Length > 0)];
    }

    /// <summary>The first telling word of a whole text: a button, a name.</summary>
    /// <returns>The word as it stands there; null if there is none.</returns>
    public string? FindIn(string plain) => Find(plain, int.MaxValue);

    /// <summary>The first telling word among the first <see cref="Head"/> characters of a message, where enough of it stands to tell.</summary>
    /// <returns>The whole word as it stands there; null if there is none.</returns>
    public string? FindInHead(string plain)
    {
        var end = 0;
        var count = 0;
        foreach (var rune in plain.EnumerateRunes())
        {
            if (count++ == Head) return Find(plain, end);
            end += rune.Utf16SequenceLength;
        }

        return Find(plain, int.MaxValue);
    }

    private string? Find(string plain, int end)
    {
        for (var at = 0; at < plain.Length && at < end; at++)
        {
            if (!char.IsLetter(plain[at])) continue;
            var from = at;
            while (at < plain.Length && char.IsLetter(plain[at])) at++;
            var word = Fold(plain[from..at]);
            foreach (var stem in _stems)
                if (word.StartsWith(stem, StringComparison.Ordinal) && from + stem.Length <= end) return plain[from..at];
            foreach (var whole in _whole)
                if (word == whole && at <= end) return plain[from..at];
        }

        return null;
    }

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var letter in word.Trim()) folded.Append(char.ToLowerInvariant(letter) is var lower && lower == 'ё' ? 'е' : lower);
        return folded.ToString();
    }
}
