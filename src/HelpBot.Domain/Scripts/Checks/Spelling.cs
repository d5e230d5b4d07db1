namespace HelpBot.Domain.Scripts.Checks;

/// <summary>Finds the name that was probably meant by one that does not exist.</summary>
public static class Spelling
{
    /// <summary>The nearest of some names.</summary>
    /// <param name="written">What stands there.</param>
    /// <param name="names">What could have been meant.</param>
    /// <returns>The first of the nearest ones; null if none is within a third of its length in letters changed, added, left out or swapped.</returns>
    public static string? FindNearest(string written, IEnumerable<string> names)
    {
        string? nearest = null;
        var least = int.MaxValue;
        foreach (var name in names)
        {
            var limit = Math.Max(1, Math.Max(name.Length, written.Length) / 3);
            if (Math.Abs(name.Length - written.Length) > limit) continue;
            var distance = Distance(written, name);
            if (distance > limit || distance >= least) continue;
            (nearest, least) = (name, distance);
        }

        return nearest;
    }

    // Optimal string alignment: a swap of neighbours, the commonest slip of the hand, counts once.
    private static int Distance(string a, string b)
    {
        var before = new int[b.Length + 1];
        var above = new int[b.Length + 1];
        var row = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++) above[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var same = Same(a[i - 1], b[j - 1]);
                row[j] = Math.Min(Math.Min(row[j - 1], above[j]) + 1, above[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) row[j] = Math.Min(row[j], before[j - 2] + 1);
            }

            (before, above, row) = (above, row, before);
        }

        return above[b.Length];
    }

    private static bool Same(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
