using HelpBot.Domain.Understanding.Patterns;

namespace HelpBot.Domain.Understanding.Training;

/// <summary>Turns phrases into samples.</summary>
internal static class Samples
{
    // A long phrase tells more than a short one, which others have said before.
    private const float WordsOfWeightOne = 4;
    private const float LeastWeight = 0.6f;
    private const float MostWeight = 2;

    /// <summary>Collects the features of all phrases.</summary>
    /// <param name="phrases">What to learn; variants of a phrase stand beside it and have its id.</param>
    /// <param name="lexicon">The words in families.</param>
    /// <returns>The samples, and the rows that more than one phrase has: what only one has tells of nothing but itself.</returns>
    public static (Sample[] Samples, KnownRows Known) Of(IReadOnlyList<WeightedPhrase> phrases, Lexicon lexicon)
    {
        var index = new LexiconIndex(lexicon);
        var samples = new Sample[phrases.Count];
        var features = new FeatureList(keepsWords: true);
        var seen = new Seen();
        for (var i = 0; i < samples.Length; i++)
        {
            var (phrase, weight) = phrases[i];
            var text = FoldedText.Of(phrase.Text);
            Features.Collect(text, index.Note(text), 0, text.Tokens.Length, features);
            samples[i] = new Sample([.. features.Rows], [.. features.Words], (int)phrase.Label, weight * WeightOf(text.Tokens.Length));
            seen.Add(features.Rows, isNewPhrase: i == 0 || phrase.Id != phrases[i - 1].Phrase.Id);
        }
        var known = new KnownRows(seen.Twice);
        foreach (var sample in samples)
        {
            foreach (ref var place in sample.Places.AsSpan())
                place = known.PlaceOf(place);
        }
        return (samples, known);
    }

    private static float WeightOf(int words) => Math.Clamp(words / WordsOfWeightOne, LeastWeight, MostWeight);

    private sealed class Seen
    {
        private readonly int[] _lastPhrase = new int[Features.Rows];
        private int _phrase;

        /// <summary>The rows that two phrases have, one bit each.</summary>
        public ulong[] Twice { get; } = new ulong[KnownRows.Words];

        public void Add(List<int> rows, bool isNewPhrase)
        {
            if (isNewPhrase)
                _phrase++;
            foreach (var row in rows)
            {
                if (_lastPhrase[row] != 0 && _lastPhrase[row] != _phrase)
                    Twice[row >> 6] |= 1UL << (row & 63);
                _lastPhrase[row] = _phrase;
            }
        }
    }
}
