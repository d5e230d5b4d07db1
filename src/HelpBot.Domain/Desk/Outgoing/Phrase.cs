using System.Collections.Immutable;

namespace HelpBot.Domain.Desk.Outgoing;

/// <summary>Stems that must follow each other in one sentence, with at most two other words between any two. A word before it that denies it (не, никогда) lets it pass: in Kazakh the verb denies itself.</summary>
internal sealed class Phrase(ImmutableArray<Stem> stems)
{
    private const int MaxBetween = 2;

    private static readonly string[] Denials = ["не", "ни", "нельзя", "никогда", "незачем", "необязательно"];

    public static Phrase Of(string written, bool kazakh) =>
        new([.. written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => Stem.Of(word, kazakh))]);

    public static WordSpan? FindAny(ImmutableArray<Phrase> phrases, ImmutableArray<OutgoingWord> words)
    {
        foreach (var phrase in phrases)
            if (phrase.Find(words) is { } found) return found;
        return null;
    }

    public WordSpan? Find(ImmutableArray<OutgoingWord> words)
    {
        if (stems.IsEmpty) return null;
        for (var first = 0; first < words.Length; first++)
            if (stems[0].Fits(words[first]) && !IsDenied(words, first) && Last(words, first) is { } last) return WordSpan.Over(words[first], words[last]);
        return null;
    }

    private int? Last(ImmutableArray<OutgoingWord> words, int at)
    {
        for (var next = 1; next < stems.Length; next++)
        {
            var found = 0;
            for (var ahead = at + 1; ahead < words.Length && ahead <= at + 1 + MaxBetween && words[ahead].Token.Before != Words.Gap.Stop; ahead++)
                if (stems[next].Fits(words[ahead]) && !IsDenied(words, ahead))
                {
                    found = ahead;
                    break;
                }
            if (found == 0) return null;
            at = found;
        }
        return at;
    }

    private static bool IsDenied(ImmutableArray<OutgoingWord> words, int at) => at > 0 && Denials.Contains(words[at - 1].Folds.Russian);
}
