using System.Runtime.Intrinsics;

namespace HelpBot.Domain.Understanding.Training;

/// <summary>The weights while they are learnt: logistic regression over all labels, each weight with a step of its own that shrinks as
/// it is used.</summary>
/// <remarks>Sixteen numbers for each row, of which nine are used: two lines of eight are added at once, each number by itself, so that
/// every machine gives the same.</remarks>
internal sealed class Weights(int rows)
{
    private const int Line = 16;
    private const int Half = Line / 2;
    private const float Decay = 1e-3f;
    private const float BiasStep = 0.02f;

    private readonly float[] _weights = new float[rows * Line];
    private readonly float[] _squares = new float[rows * Line];
    private readonly float[] _biases = new float[Labels.Count];

    /// <summary>Learns from one sample.</summary>
    /// <param name="places">The places of its features; those below 0 only count.</param>
    /// <param name="label">What it should be.</param>
    /// <param name="weight">How much it is heeded.</param>
    /// <param name="step">How far to go.</param>
    public void Learn(ReadOnlySpan<int> places, int label, float weight, float step)
    {
        if (places.IsEmpty)
            return;
        var value = (float)(1 / Math.Sqrt(places.Length));
        Span<float> gradient = stackalloc float[Line];
        gradient.Clear();
        Span<double> shares = stackalloc double[Labels.Count];
        Score(places, value, shares);
        for (var i = 0; i < Labels.Count; i++)
        {
            var miss = (float)(shares[i] - (i == label ? 1 : 0)) * weight;
            _biases[i] -= step * BiasStep * miss;
            gradient[i] = miss * value;
        }
        var (left, right) = (Vector256.LoadUnsafe(ref gradient[0]), Vector256.LoadUnsafe(ref gradient[Half]));
        var steps = Vector256.Create(step);
        foreach (var place in places)
        {
            if (place < 0)
                continue;
            Move(place * Line, left, steps);
            Move(place * Line + Half, right, steps);
        }
    }

    /// <summary>The model, each weight rounded to one of 255 steps.</summary>
    public Model Quantise(KnownRows known)
    {
        var max = 0f;
        foreach (var weight in _weights)
            max = Math.Max(max, Math.Abs(weight));
        var scale = max == 0 ? 1 : max / 127;
        var small = new sbyte[rows * Labels.Count];
        for (var row = 0; row < rows; row++)
        {
            for (var i = 0; i < Labels.Count; i++)
                small[row * Labels.Count + i] = (sbyte)Math.Round(_weights[row * Line + i] / scale);
        }
        return new Model(known, small, _biases, scale);
    }

    private void Score(ReadOnlySpan<int> places, float value, Span<double> shares)
    {
        var (left, right) = (Vector256<float>.Zero, Vector256<float>.Zero);
        foreach (var place in places)
        {
            if (place < 0)
                continue;
            left += Vector256.LoadUnsafe(ref _weights[place * Line]);
            right += Vector256.LoadUnsafe(ref _weights[place * Line + Half]);
        }
        Span<float> sums = stackalloc float[Line];
        left.StoreUnsafe(ref sums[0]);
        right.StoreUnsafe(ref sums[Half]);
        for (var i = 0; i < shares.Length; i++)
            shares[i] = _biases[i] + sums[i] * value;
        Exponential.Softmax(shares);
    }

    private void Move(int at, Vector256<float> gradient, Vector256<float> step)
    {
        var weights = Vector256.LoadUnsafe(ref _weights[at]);
        var slope = gradient + Vector256.Create(Decay) * weights;
        var squares = Vector256.LoadUnsafe(ref _squares[at]) + slope * slope;
        squares.StoreUnsafe(ref _squares[at]);
        (weights - step * slope / (Vector256.Create(0.001f) + Vector256.Sqrt(squares))).StoreUnsafe(ref _weights[at]);
    }
}
