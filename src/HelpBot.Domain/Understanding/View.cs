using HelpBot.Domain.Understanding.Patterns;

namespace HelpBot.Domain.Understanding;

/// <summary>What patterns and model see in a message or in a part of it.</summary>
/// <param name="Shares">How much it looks like each label to the model; they add up to 1.</param>
/// <param name="Patterns">The patterns that fit, in the order of the lexicon.</param>
internal sealed record View(double[] Shares, IReadOnlyList<Pattern> Patterns)
{
    public double Share(Label label) => Shares[(int)label];

    /// <summary>The label that it looks like most.</summary>
    public Label Top
    {
        get
        {
            var top = 0;
            for (var i = 1; i < Shares.Length; i++)
            {
                if (Shares[i] > Shares[top])
                    top = i;
            }
            return (Label)top;
        }
    }

    /// <summary>The first pattern of a label that fits, or null.</summary>
    public Pattern? Find(Label label)
    {
        foreach (var pattern in Patterns)
        {
            if (pattern.Label == label)
                return pattern;
        }
        return null;
    }
}
