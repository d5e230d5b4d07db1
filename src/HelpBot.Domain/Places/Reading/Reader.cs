using HelpBot.Domain.Places.Names;

namespace HelpBot.Domain.Places.Reading;

/// <summary>Finds the places that a text names.</summary>
internal sealed class Reader(Lexicon lexicon, SlipReader slips, NoPlaces noPlaces, Outskirts outskirts)
{
    /// <summary>Readings of one word, see <see cref="PlaceWord.Keys"/>.</summary>
    private const int MaxReadings = 4;

    /// <summary>The mentions that are meant as places, in the order of the text.</summary>
    /// <param name="words">The words of a text.</param>
    /// <param name="misspelt">Whether slips of the finger are looked for where nothing is found.</param>
    public List<Named> Read(List<PlaceWord> words, bool misspelt)
    {
        var mentions = Exact(words);
        var named = Weigh(words, mentions);
        return named.Count > 0 || !misspelt ? named : Weigh(words, slips.Read(words, mentions));
    }

    private List<Mention> Exact(List<PlaceWord> words)
    {
        var mentions = new List<Mention>();
        for (var at = 0; at < words.Count; at++)
        {
            if (ExactAt(words, at) is not { } mention)
                continue;
            mentions.Add(mention);
            at = mention.Last;
        }
        return mentions;
    }

    // The longest stretch wins: "Алматы облысы" is looked for before "Алматы".
    private Mention? ExactAt(List<PlaceWord> words, int at)
    {
        var hits = new List<NameHit>();
        for (var count = Math.Min(lexicon.MaxWords, words.Count - at); count >= 1; count--)
        {
            if (!Stretch.MayBeName(words, at, count) || (count == 1 && IsNoPlace(words, at)))
                continue;
            for (var reading = 0; reading < MaxReadings && hits.Count == 0; reading++)
                Look(words, at, count, reading, hits);
            if (hits.Count > 0)
                return new Mention(at, count, hits);
        }
        return null;
    }

    // "алмалы" has apples; "Алмалы ауданы" is a district.
    private bool IsNoPlace(List<PlaceWord> words, int at) =>
        noPlaces.Has(words[at].Token.Text) && !(at + 1 < words.Count && IsKind(words[at + 1]));

    private void Look(List<PlaceWord> words, int at, int count, int reading, List<NameHit> hits)
    {
        var readings = 1;
        for (var part = at; part < at + count; part++)
            readings = Math.Max(readings, words[part].Keys.Length);
        if (reading >= readings || !lexicon.MayBegin(words[at].Key(reading)))
            return;
        lexicon.Find(Stretch.Joined(words, at, count, reading), count == 1, hits);
        // "алмат. обл."
        if (hits.Count == 0 && at + count < words.Count && words[at + count].Role == Role.Oblast)
            lexicon.FindOblast(Stretch.Joined(words, at, count, reading), hits);
    }

    private List<Named> Weigh(List<PlaceWord> words, List<Mention> mentions)
    {
        var alone = IsAlone(words, mentions);
        // "темір есік" is an iron door: common words prove nothing to each other.
        if (alone && mentions.Count > 1 && mentions.TrueForAll(IsOtherToo) && !words.Exists(IsKind))
            return [];
        var named = new List<Named>();
        var taken = -1;
        foreach (var mention in mentions)
        {
            var around = Surroundings.Of(words, mention, taken);
            taken = around.KindAt;
            var meant = mention.Hits.FindAll(hit => Evidence.Suffices(hit, around, alone, mention.Count));
            if (meant.Count > 0)
                named.Add(Named.Of(meant, around, alone, outskirts));
        }
        named.RemoveAll(n => n.Places.IsEmpty);
        return named;
    }

    // Nothing is said but the names and the words that go with them.
    private static bool IsAlone(List<PlaceWord> words, List<Mention> mentions)
    {
        for (var at = 0; at < words.Count; at++)
        {
            if (words[at].Role == Role.None && !mentions.Exists(m => at >= m.First && at <= m.Last))
                return false;
        }
        return true;
    }

    private static bool IsOtherToo(Mention mention) =>
        mention.Hits.TrueForAll(hit => hit.Name.Sense is Sense.Word or Sense.KazakhWord or Sense.Person);

    private static bool IsKind(PlaceWord word) => word.Role is Role.City or Role.Oblast or Role.District;
}
