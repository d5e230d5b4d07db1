using HelpBot.Domain.Understanding.Patterns;

namespace HelpBot.Domain.Understanding.Training;

/// <summary>Trains the model: logistic regression over all labels, one phrase at a time in a fixed order, each weight with a
/// step of its own that shrinks as it is used.</summary>
/// <remarks>No parallel sums, no random source but a counter, no function of the C library: the same phrases give the
/// same bytes on every machine.</remarks>
public static class Trainer
{
    private const int Epochs = 8;
    private const float Step = 0.3f;
    private const float Decay = 2e-6f;

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
        var index = new LexiconIndex(lexicon);
        var samples = new Sample[phrases.Count];
        var rows = new List<int>();
        var heed = Heed(phrases);
        for (var i = 0; i < samples.Length; i++)
        {
            var text = FoldedText.Of(phrases[i].Phrase.Text);
            Features.Collect(text, index.Note(text), 0, text.Tokens.Length, rows);
            samples[i] = new Sample([.. rows], (int)phrases[i].Phrase.Label, phrases[i].Weight * heed[(int)phrases[i].Phrase.Label]);
        }
        var weights = new float[Features.Rows * Labels.Count];
        var squares = new float[weights.Length];
        var biases = new float[Labels.Count];
        var order = Enumerable.Range(0, samples.Length).ToArray();
        var chance = new Chance(17);
        for (var epoch = 0; epoch < Epochs; epoch++)
        {
            chance.Shuffle(order);
            var step = Step / (1 + epoch * 0.3f);
            foreach (var at in order)
                Learn(samples[at], step, weights, squares, biases);
        }
        return Quantise(weights, biases);
    }

    private static float[] Heed(IReadOnlyList<WeightedPhrase> phrases)
    {
        var sums = new double[Labels.Count];
        foreach (var phrase in phrases)
            sums[(int)phrase.Phrase.Label] += phrase.Weight;
        var mean = sums.Sum() / Labels.Count;
        return [.. sums.Select(s => s == 0 ? 1f : (float)Exponential.Power(mean / s, Balance))];
    }

    private static void Learn(Sample sample, float step, float[] weights, float[] squares, float[] biases)
    {
        if (sample.Rows.Length == 0)
            return;
        Span<double> shares = stackalloc double[Labels.Count];
        var value = (float)(1 / Math.Sqrt(sample.Rows.Length));
        Span<float> sums = stackalloc float[Labels.Count];
        sums.Clear();
        foreach (var row in sample.Rows)
        {
            var line = weights.AsSpan(row * Labels.Count, Labels.Count);
            for (var i = 0; i < line.Length; i++)
                sums[i] += line[i];
        }
        for (var i = 0; i < shares.Length; i++)
            shares[i] = biases[i] + sums[i] * value;
        Exponential.Softmax(shares);
        Span<float> gradient = stackalloc float[Labels.Count];
        for (var i = 0; i < gradient.Length; i++)
        {
            gradient[i] = (float)(shares[i] - (i == sample.Label ? 1 : 0)) * sample.Weight;
            biases[i] -= step * 0.02f * gradient[i];
            gradient[i] *= value;
        }
        foreach (var row in sample.Rows)
        {
            var line = weights.AsSpan(row * Labels.Count, Labels.Count);
            var square = squares.AsSpan(row * Labels.Count, Labels.Count);
            for (var i = 0; i < line.Length; i++)
            {
                var g = gradient[i] + Decay * line[i];
                square[i] += g * g;
                line[i] -= step * g / (0.001f + MathF.Sqrt(square[i]));
            }
        }
    }

    private static Model Quantise(float[] weights, float[] biases)
    {
        var max = 0f;
        foreach (var weight in weights)
            max = Math.Max(max, Math.Abs(weight));
        var scale = max == 0 ? 1 : max / 127;
        var small = new sbyte[weights.Length];
        for (var i = 0; i < small.Length; i++)
            small[i] = (sbyte)Math.Round(weights[i] / scale);
        return new Model(small, biases, scale);
    }

    private readonly record struct Sample(int[] Rows, int Label, float Weight);
}
