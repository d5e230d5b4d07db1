using System.Runtime.InteropServices;
using HelpBot.Domain.Understanding.Patterns;

namespace HelpBot.Domain.Understanding.Training;

/// <summary>Trains the model, one phrase at a time in a fixed order.</summary>
/// <remarks>No parallel sums, no random source but a counter, no function of the C library: the same phrases give the
/// same bytes on every machine.</remarks>
public static class Trainer
{
    private const int Epochs = 8;
    private const float Step = 0.3f;

    // Each time a phrase is learnt some of its words are left out, so that no word is relied upon alone.
    private const int LeftOutOfHundred = 25;

    // How far labels with few phrases are heeded more: 0 as they come, 1 all labels alike.
    private const double Balance = 0.7;

    /// <summary>Trains on phrases.</summary>
    /// <param name="phrases">What to learn, in file order; templates and variants already expanded.</param>
    /// <param name="lexicon">The words in families, which the model sees beside the letters.</param>
    /// <returns>The model.</returns>
    public static Model Train(IReadOnlyList<WeightedPhrase> phrases, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        ArgumentNullException.ThrowIfNull(lexicon);
        var (samples, known) = Samples.Of(phrases, lexicon);
        var heed = Heed(samples);
        var weights = new Weights(known.Count);
        var order = Enumerable.Range(0, samples.Length).ToArray();
        var chance = new Chance(17);
        var places = new List<int>();
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            chance.Shuffle(order);
            var step = Step / (1 + epoch * 0.3f);
            foreach (var at in order)
            {
                var sample = samples[at];
                LeaveWordsOut(sample, chance, places);
                weights.Learn(CollectionsMarshal.AsSpan(places), sample.Label, sample.Weight * heed[sample.Label], step);
            }
        }
        return weights.Quantise(known);
    }

    private static float[] Heed(Sample[] samples)
    {
        var sums = new double[Labels.Count];
        foreach (var sample in samples)
            sums[sample.Label] += sample.Weight;
        var mean = sums.Sum() / Labels.Count;
        return [.. sums.Select(s => s == 0 ? 1f : (float)Exponential.Power(mean / s, Balance))];
    }

    private static void LeaveWordsOut(Sample sample, Chance chance, List<int> places)
    {
        Span<bool> isOut = stackalloc bool[FeatureList.NoWord + 1];
        isOut[FeatureList.NoWord] = false;
        for (var word = 0; word < FeatureList.NoWord; word++)
            isOut[word] = chance.Next(100) < LeftOutOfHundred;
        places.Clear();
        for (var i = 0; i < sample.Places.Length; i++)
        {
            var (first, second) = sample.Words[i];
            if (!isOut[first] && !isOut[second])
                places.Add(sample.Places[i]);
        }
    }
}
