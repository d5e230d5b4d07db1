namespace HelpBot.Domain.Understanding.Evaluation;

/// <summary>A share that was counted, with bounds that hold the true one in 95 of 100 cases.</summary>
/// <param name="Hits">How many.</param>
/// <param name="Of">Of how many.</param>
/// <remarks>Wilson's score interval: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
/// JASA 22 (1927). It stays inside 0 to 1 and makes sense for a dozen phrases, where the plain one does not.</remarks>
public readonly record struct Bounds(int Hits, int Of)
{
    private const double Z = 1.959963984540054;

    /// <summary>The share itself, 0 to 1; 0 of none.</summary>
    public double Share => Of == 0 ? 0 : (double)Hits / Of;

    /// <summary>The lower bound, 0 to 1.</summary>
    public double Low => Of == 0 ? 0 : Math.Max(0, Middle - Half);

    /// <summary>The upper bound, 0 to 1.</summary>
    public double High => Of == 0 ? 1 : Math.Min(1, Middle + Half);

    private double Middle => (Share + Z * Z / (2 * Of)) / (1 + Z * Z / Of);

    private double Half => Z / (1 + Z * Z / Of) * Math.Sqrt(Share * (1 - Share) / Of + Z * Z / (4.0 * Of * Of));

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Hits}/{Of} = {Share * 100:0.0} % ({Low * 100:0.0}–{High * 100:0.0})";
}
