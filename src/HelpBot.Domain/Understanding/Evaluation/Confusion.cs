namespace HelpBot.Domain.Understanding.Evaluation;

/// <summary>How often each label was taken for each.</summary>
public sealed class Confusion
{
    private readonly int[,] _counts = new int[Labels.Count, Labels.Count];

    /// <param name="outcomes">What was read.</param>
    public Confusion(IEnumerable<Outcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        foreach (var outcome in outcomes)
            _counts[(int)outcome.Phrase.Label, (int)outcome.Reading.Label]++;
    }

    /// <summary>How many phrases of one label were taken for another, or for itself.</summary>
    public int Count(Label truth, Label reading) => _counts[(int)truth, (int)reading];

    /// <summary>How many phrases there are of a label.</summary>
    public int Total(Label truth) => Labels.All.Sum(l => Count(truth, l));

    /// <summary>The share of a label's phrases that were taken for <paramref name="reading"/>.</summary>
    public Bounds Taken(Label truth, Label reading) => new(Count(truth, reading), Total(truth));

    /// <summary>The harmonic mean of precision and recall of a label, 0 to 1.</summary>
    public double F1(Label label)
    {
        var taken = Labels.All.Sum(l => Count(l, label));
        var all = Total(label) + taken;
        return all == 0 ? 0 : 2.0 * Count(label, label) / all;
    }

    /// <summary>The mean of <see cref="F1"/> over the labels that occur, 0 to 1.</summary>
    public double MacroF1
    {
        get
        {
            var present = Labels.All.Where(l => Total(l) > 0).ToList();
            return present.Count == 0 ? 0 : present.Average(F1);
        }
    }
}
