using HelpBot.Domain.Words;

namespace HelpBot.Domain.Places.Names;

/// <summary>Tells a likely slip of the finger or the ear from another word, for short names.</summary>
internal static class Slip
{
    // Letters heard for one another, folded.
    private const string Heard = "бпдтзсжшгккхвфмншчтс";

    private static readonly string[] Rows = ["йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю"];

    private static readonly HashSet<(char, char)> Neighbours = BuildNeighbours();

    /// <summary>Whether one likely slip makes the typed word of the meant one: two letters swapped, an inner letter left
    /// out, a letter doubled or hit together with its neighbour, a vowel or a like sound for another, the next key.</summary>
    /// <param name="typed">A folded word at distance 1 from <paramref name="meant"/>.</param>
    /// <param name="meant">A folded name.</param>
    public static bool IsLikely(ReadOnlySpan<char> typed, ReadOnlySpan<char> meant)
    {
        var at = typed.CommonPrefixLength(meant);
        return (typed.Length - meant.Length) switch
        {
            0 when at + 1 < typed.Length && typed[at] == meant[at + 1] && typed[at + 1] == meant[at] => true,
            0 => at < typed.Length && IsLikely(typed[at], meant[at]),
            -1 => at > 0 && at < meant.Length - 1,
            _ => IsExtra(typed, at),
        };
    }

    private static bool IsLikely(char typed, char meant)
    {
        if (Characters.IsCyrillicVowel(typed) && Characters.IsCyrillicVowel(meant))
            return true;
        for (var at = 0; at < Heard.Length; at += 2)
        {
            if ((Heard[at] == typed && Heard[at + 1] == meant) || (Heard[at] == meant && Heard[at + 1] == typed))
                return true;
        }
        return Neighbours.Contains((typed, meant));
    }

    private static bool IsExtra(ReadOnlySpan<char> typed, int at)
    {
        var extra = typed[at];
        return (at > 0 && (typed[at - 1] == extra || Neighbours.Contains((extra, typed[at - 1]))))
            || (at + 1 < typed.Length && Neighbours.Contains((extra, typed[at + 1])));
    }

    private static HashSet<(char, char)> BuildNeighbours()
    {
        var pairs = new HashSet<(char, char)>();
        for (var row = 0; row < Rows.Length; row++)
        {
            for (var at = 0; at < Rows[row].Length; at++)
            {
                Pair(Rows[row][at], row, at + 1);
                // The rows are shifted by half a key.
                Pair(Rows[row][at], row + 1, at);
                Pair(Rows[row][at], row + 1, at - 1);
            }
        }
        return pairs;

        void Pair(char key, int row, int at)
        {
            if (row >= Rows.Length || at < 0 || at >= Rows[row].Length)
                return;
            var (one, other) = (PlaceFold.Fold([key]), PlaceFold.Fold([Rows[row][at]]));
            if (one.Length != 1 || other.Length != 1 || one == other)
                return;
            pairs.Add((one[0], other[0]));
            pairs.Add((other[0], one[0]));
        }
    }
}
