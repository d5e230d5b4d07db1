using System.Collections.Immutable;

namespace HelpBot.Domain.Desk.Outgoing;

/// <summary>Finds addresses: a word for a street beside a capital letter or a number, a word for a house or flat beside a number.</summary>
internal sealed class Addresses(ImmutableArray<Stem> streets, ImmutableArray<Stem> houses)
{
    public WordSpan? Find(ImmutableArray<OutgoingWord> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var street = Find(streets, words[at]);
            if (street is null && Find(houses, words[at]) is null) continue;
            // Russian names the street behind the word, Kazakh before it; the number stands on either side.
            if (at + 1 < words.Length && !IsApart(words, at + 1) && Belongs(words[at + 1], street is not null)) return WordSpan.Over(words[at], words[at + 1]);
            if (at > 0 && words[at].Token.Before < Words.Gap.Comma && Belongs(words[at - 1], street is not null) && (IsNamed(street) || !IsFirst(words, at - 1))) return WordSpan.Over(words[at - 1], words[at]);
        }
        return null;
    }

    private static bool Belongs(in OutgoingWord word, bool street) => word.IsNumber || (street && word.IsCapital);

    // "ул." and "д." end with a point that ends no sentence: what follows begins with a small letter or a name.
    private static bool IsApart(ImmutableArray<OutgoingWord> words, int at) => words[at].Token.Before == Words.Gap.Stop && words[at - 1].Token.Length > 4;

    // The first word of a sentence has its capital from there.
    private static bool IsFirst(ImmutableArray<OutgoingWord> words, int at) => !words[at].IsNumber && words[at].Token.Before >= Words.Gap.Stop;

    // "көшесі" is the street of what stands before it, wherever in the sentence that is.
    private static bool IsNamed(Stem? street) => street is { IsKazakh: true, IsWhole: false };

    private static Stem? Find(ImmutableArray<Stem> stems, in OutgoingWord word)
    {
        foreach (var stem in stems)
            if (stem.Fits(word)) return stem;
        return null;
    }
}
