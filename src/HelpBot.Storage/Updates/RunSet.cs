namespace HelpBot.Storage.Updates;

/// <summary>A set of numbers that mostly follow one another, kept as runs.</summary>
internal sealed class RunSet
{
    private readonly List<Run> _runs = [];

    public bool Contains(long value)
    {
        var at = IndexOfLastNotAbove(value);
        return at >= 0 && value <= _runs[at].Last;
    }

    /// <summary>Adds a run that overlaps none, joined with its neighbours.</summary>
    /// <returns>The run it has become, and the start of a following one that was swallowed, if any.</returns>
    public (Run Joined, long? Swallowed) Add(Run run)
    {
        long? swallowed = null;
        var at = IndexOfLastNotAbove(run.First) + 1;
        if (at < _runs.Count && _runs[at].First == run.Last + 1)
        {
            swallowed = _runs[at].First;
            run = run with { Last = _runs[at].Last };
            _runs.RemoveAt(at);
        }

        if (at > 0 && _runs[at - 1].Last == run.First - 1)
        {
            run = run with { First = _runs[at - 1].First };
            _runs[at - 1] = run;
        }
        else
        {
            _runs.Insert(at, run);
        }

        return (run, swallowed);
    }

    private int IndexOfLastNotAbove(long value)
    {
        int low = 0, high = _runs.Count - 1;
        // Updates come in order: the last run is nearly always the one.
        if (high >= 0 && _runs[high].First <= value) return high;
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            if (_runs[middle].First <= value) low = middle + 1;
            else high = middle - 1;
        }

        return high;
    }
}

/// <summary>Numbers that follow one another without a gap.</summary>
/// <param name="First">The lowest.</param>
/// <param name="Last">The highest.</param>
internal readonly record struct Run(long First, long Last);
