using System.Collections.Immutable;

namespace HelpBot.Domain.Desk.Outgoing;

/// <summary>Finds her own words in a volunteer's text.</summary>
internal static class HerWords
{
    /// <summary>So many in a row are hers; three happen by chance.</summary>
    public const int InARow = 4;

    public static WordSpan? Find(ImmutableArray<OutgoingWord> words, IEnumerable<string> hers)
    {
        if (words.Length < InARow) return null;
        var runs = hers.SelectMany(message => Runs(OutgoingWord.Of(message)).Select(run => run.Text)).ToHashSet(StringComparer.Ordinal);
        if (runs.Count == 0) return null;
        foreach (var (text, at) in Runs(words))
            if (runs.Contains(text)) return WordSpan.Over(words[at], words[at + InARow - 1]);
        return null;
    }

    private static IEnumerable<(string Text, int At)> Runs(ImmutableArray<OutgoingWord> words)
    {
        for (var at = 0; at + InARow <= words.Length; at++)
            yield return (string.Join(' ', words.AsSpan(at, InARow).ToArray().Select(word => word.Folds.Kazakh)), at);
    }
}
