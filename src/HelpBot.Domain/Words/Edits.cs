namespace HelpBot.Domain.Words;

/// <summary>How many slips of the finger part two words.</summary>
public static class Edits
{
    /// <summary>The distance of two words if it is small: letters dropped, added, changed, or two neighbours
    /// swapped, each counted once (optimal string alignment).</summary>
    /// <param name="left">A folded word.</param>
    /// <param name="right">A folded word.</param>
    /// <param name="max">The greatest distance that still matters, 0 to 3.</param>
    /// <returns>The distance, or <paramref name="max"/> + 1 if it is greater.</returns>
    public static int Between(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int max)
    {
        if (Math.Abs(left.Length - right.Length) > max)
            return max + 1;
        var prefix = left.CommonPrefixLength(right);
        left = left[prefix..];
        right = right[prefix..];
        while (left.Length > 0 && right.Length > 0 && left[^1] == right[^1])
        {
            left = left[..^1];
            right = right[..^1];
        }
        if (left.IsEmpty || right.IsEmpty)
            return left.Length + right.Length;
        if (right.Length > Tokens.MaxWordLength * 2)
            return max + 1;
        return Align(left, right, max);
    }

    private static int Align(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int max)
    {
        var width = right.Length + 1;
        Span<int> rows = stackalloc int[width * 3];
        Span<int> before = rows[..width], above = rows[width..(2 * width)], row = rows[(2 * width)..];
        for (var j = 0; j < width; j++)
            above[j] = j;
        for (var i = 1; i <= left.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j < width; j++)
            {
                var change = left[i - 1] == right[j - 1] ? 0 : 1;
                var cost = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + change);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    cost = Math.Min(cost, before[j - 2] + 1);
                row[j] = cost;
                least = Math.Min(least, cost);
            }
            if (least > max)
                return max + 1;
            var spare = before;
            before = above;
            above = row;
            row = spare;
        }
        return Math.Min(above[right.Length], max + 1);
    }
}
