using HelpBot.Domain.Places.Names;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Places.Reading;

/// <summary>Finds the places that a text names.</summary>
internal sealed class Reader(Lexicon lexicon, Misspelling misspelling, NoPlaces noPlaces)
{
    /// <summary>The shortest word that is tried together with its neighbour.</summary>
    private const int MinPart = 2;

    /// <summary>Readings of one word, see <see cref="PlaceWord.Keys"/>.</summary>
    private const int MaxReadings = 4;

    /// <summary>The mentions that are meant as places, strongest first among equals in the order of the text.</summary>
    /// <param name="words">The words of a text.</param>
    /// <param name="misspelt">Whether slips of the finger are looked for where nothing is found.</param>
    public List<Named> Read(List<PlaceWord> words, bool misspelt)
    {
        var mentions = Exact(words);
        var named = Weigh(words, mentions);
        if (named.Count > 0 || !misspelt)
            return named;
        return Weigh(words, Misspelt(words, mentions));
    }

    private List<Mention> Exact(List<PlaceWord> words)
    {
        var mentions = new List<Mention>();
        for (var at = 0; at < words.Count; at++)
        {
            var hits = new List<NameHit>();
            for (var count = Math.Min(lexicon.MaxWords, words.Count - at); count >= 1 && hits.Count == 0; count--)
            {
                if (!Joins(words, at, count))
                    continue;
                for (var reading = 0; reading < MaxReadings && hits.Count == 0; reading++)
                    Look(words, at, count, reading, hits);
                if (hits.Count > 0)
                    mentions.Add(new Mention(at, count, hits));
            }
            if (hits.Count > 0)
                at = mentions[^1].Last;
        }
        return mentions;
    }

    private void Look(List<PlaceWord> words, int at, int count, int reading, List<NameHit> hits)
    {
        var readings = 1;
        for (var part = at; part < at + count; part++)
            readings = Math.Max(readings, words[part].Keys.Length);
        if (reading >= readings || !lexicon.MayBegin(words[at].Key(reading)))
            return;
        lexicon.Find(Joined(words, at, count, reading), count == 1, hits);
    }

    // Words that do something else beside a name are none themselves; parts of a name stand side by side.
    private bool Joins(List<PlaceWord> words, int at, int count)
    {
        if (words[at].Role != Role.None)
            return false;
        if (count == 1)
            return !noPlaces.Has(words[at].Token.Text);
        for (var part = at; part < at + count; part++)
        {
            if (words[part].Key(0).Length < MinPart && words[part].Token.Kind != TokenKind.Number)
                return false;
            if (part > at && (words[part].Token.Before >= Gap.Comma || words[part].Role is not (Role.None or Role.Filler)))
                return false;
        }
        return true;
    }

    private static string Joined(List<PlaceWord> words, int at, int count, int reading)
    {
        var joined = words[at].Key(reading);
        for (var part = at + 1; part < at + count; part++)
            joined += words[part].Key(reading);
        return joined;
    }

    private List<Mention> Misspelt(List<PlaceWord> words, List<Mention> exact)
    {
        var mentions = new List<Mention>();
        var plain = PlainWords(words, exact);
        var hits = new List<NameHit>();
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Role != Role.None || noPlaces.Has(words[at].Token.Text) || exact.Exists(m => IsForm(m, at)))
                continue;
            if (plain > 2 && !MayBeMisspelt(words, at))
                continue;
            var count = plain == 2 && at + 1 < words.Count && Joins(words, at, 2) && words[at + 1].Role == Role.None ? 2 : 1;
            for (; count >= 1 && hits.Count == 0; count--)
            {
                for (var reading = 0; reading < words[at].Keys.Length && hits.Count == 0; reading++)
                    misspelling.Find(Joined(words, at, count, reading), hits);
                if (hits.Count > 0)
                    mentions.Add(new Mention(at, count, [.. hits]));
            }
            hits.Clear();
        }
        return mentions;
    }

    // "есікті" is a form of a name that was refused, and no slip; "Қарағады" only looks like "Карага" with an ending.
    private static bool IsForm(Mention mention, int at) => at >= mention.First && at <= mention.Last
        && mention.Hits.Exists(hit => hit.Case is not (PlaceCase.Other or PlaceCase.With) || hit.Name.Sense == Sense.OnlyPlace);

    // In a sentence only a word that is said to be a place is worth the search.
    private static bool MayBeMisspelt(List<PlaceWord> words, int at)
    {
        if (words[at].Key(0).Length < Misspelling.MinLength)
            return false;
        if (at > 0 && words[at - 1].Role is Role.In or Role.From or Role.City)
            return true;
        if (at + 1 < words.Count && words[at + 1].Role is Role.City or Role.Oblast or Role.District or Role.Living or Role.Staying)
            return true;
        var key = words[at].Key(0);
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

    private static int PlainWords(List<PlaceWord> words, List<Mention> mentions)
    {
        var plain = 0;
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Role == Role.None && !mentions.Exists(m => at >= m.First && at <= m.Last))
                plain++;
        }
        return plain;
    }

    private static List<Named> Weigh(List<PlaceWord> words, List<Mention> mentions)
    {
        var alone = PlainWords(words, mentions) == 0;
        // "темір есік" is an iron door: common words prove nothing to each other.
        if (alone && mentions.Count > 1 && mentions.TrueForAll(m => m.Hits.TrueForAll(hit => hit.Name.Sense == Sense.Word)))
            return [];
        var named = new List<Named>();
        var taken = -1;
        foreach (var mention in mentions)
        {
            var around = Surroundings.Of(words, mention, taken);
            taken = around.KindAt;
            var meant = mention.Hits.FindAll(hit => Evidence.Suffices(hit, around, alone, mention.Count));
            if (meant.Count > 0)
                named.Add(Named.Of(meant, around, alone));
        }
        named.RemoveAll(n => n.Places.IsEmpty);
        return named;
    }
}
