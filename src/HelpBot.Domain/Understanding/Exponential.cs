namespace HelpBot.Domain.Understanding;

/// <summary>e to the power of x, by additions and multiplications alone.</summary>
/// <remarks>The framework's function asks the C library, whose last bit differs between systems; training must give
/// the same bytes everywhere.</remarks>
internal static class Exponential
{
    private const double Log2E = 1.4426950408889634;
    private const double Ln2 = 0.6931471805599453;

    /// <summary>Right to about 1e-9 for what scores need; 0 below -60.</summary>
    public static double Of(double x)
    {
        if (x < -60)
            return 0;
        if (x > 60)
            x = 60;
        var whole = Math.Floor(x * Log2E + 0.5);
        var rest = x - whole * Ln2;
        // Taylor's series to the ninth power; |rest| is at most 0.35.
        var sum = 1.0;
        for (var i = 9; i >= 1; i--)
            sum = 1.0 + rest * sum / i;
        return sum * BitConverter.Int64BitsToDouble((long)(whole + 1023) << 52);
    }

    /// <summary>A number above 0 to some power, for numbers near 1: right to about 1e-9 between 0.01 and 100.</summary>
    public static double Power(double x, double power)
    {
        // The logarithm by Newton's steps on the function above.
        var logarithm = 0.0;
        for (var i = 0; i < 20; i++)
            logarithm += 2 * (x - Of(logarithm)) / (x + Of(logarithm));
        return Of(power * logarithm);
    }

    /// <summary>Turns scores into shares that add up to 1, in place.</summary>
    public static void Softmax(Span<double> scores)
    {
        var max = double.NegativeInfinity;
        foreach (var score in scores)
            max = Math.Max(max, score);
        var sum = 0.0;
        foreach (ref var score in scores)
        {
            score = Of(score - max);
            sum += score;
        }
        foreach (ref var score in scores)
            score /= sum;
    }
}
