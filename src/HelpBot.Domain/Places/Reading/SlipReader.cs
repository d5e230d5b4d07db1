using HelpBot.Domain.Places.Names;

namespace HelpBot.Domain.Places.Reading;

/// <summary>Looks for misspelt names where no right one was found.</summary>
internal sealed class SlipReader(Misspelling misspelling, NoPlaces noPlaces)
{
    /// <summary>A text with at most so many words that say something is searched at once; a longer one only where a word
    /// is said to be a place.</summary>
    private const int MaxShort = 2;

    /// <summary>Names of more words are not looked for.</summary>
    private const int MaxWords = 2;

    /// <summary>The stretches that may be misspelt names.</summary>
    /// <param name="words">The words of a text.</param>
    /// <param name="refused">Right names that were not meant as places.</param>
    public List<Mention> Read(List<PlaceWord> words, List<Mention> refused)
    {
        var mentions = new List<Mention>();
        var isShort = words.Count(word => word.Role == Role.None) <= MaxShort;
        var hits = new List<NameHit>();
        for (var at = 0; at < words.Count; at++)
        {
            for (var count = MaxWords; count >= 1 && hits.Count == 0; count--)
            {
                if (!MayBeMisspelt(words, refused, at, count, isShort))
                    continue;
                for (var reading = 0; reading < words[at].Keys.Length && hits.Count == 0; reading++)
                    misspelling.Find(Stretch.Joined(words, at, count, reading), hits);
                if (hits.Count > 0)
                    mentions.Add(new Mention(at, count, [.. hits]));
            }
            if (hits.Count > 0)
                at = mentions[^1].Last;
            hits.Clear();
        }
        return mentions;
    }

    private bool MayBeMisspelt(List<PlaceWord> words, List<Mention> refused, int at, int count, bool isShort)
    {
        if (!Stretch.MayBeName(words, at, count) || words[at + count - 1].Role != Role.None)
            return false;
        for (var part = at; part < at + count; part++)
        {
            if (noPlaces.Has(words[part].Token.Text) || (count == 1 && refused.Exists(m => IsForm(m, at))))
                return false;
        }
        return isShort || IsSaidToBePlace(words, at, count);
    }

    // "есікті" is a form of a name that was refused, and no slip; "Қарағады" only looks like "Карага" with an ending.
    private static bool IsForm(Mention mention, int at) => at >= mention.First && at <= mention.Last
        && mention.Hits.Exists(hit => hit.Case is not (PlaceCase.Other or PlaceCase.With) || hit.Name.Sense == Sense.OnlyPlace);

    private static bool IsSaidToBePlace(List<PlaceWord> words, int at, int count)
    {
        var key = words[at + count - 1].Key(0);
        if (count == 1 && key.Length < Misspelling.MinLength)
            return false;
        if (at > 0 && words[at - 1].Role is Role.In or Role.From or Role.City)
            return true;
        if (at + count < words.Count
            && words[at + count].Role is Role.City or Role.Oblast or Role.District or Role.Living or Role.Staying)
            return true;
        for (var length = 2; length <= Endings.MaxLength && length < key.Length - 3; length++)
        {
            foreach (var ending in Endings.Of(key.AsSpan(key.Length - length)))
            {
                if (ending.For == Declension.Whole && ending.Case is PlaceCase.In or PlaceCase.From or PlaceCase.To or PlaceCase.Own)
                    return true;
            }
        }
        return false;
    }
}
