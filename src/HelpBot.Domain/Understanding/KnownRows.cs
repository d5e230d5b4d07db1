using System.Numerics;

namespace HelpBot.Domain.Understanding;

/// <summary>The rows of the hashed table that the model has weights for, numbered from 0 on. Immutable.</summary>
/// <remarks>Most rows are empty: what was seen in a single phrase is not learnt. One bit for each row, and a count before each 64 of
/// them, stay in the cache where the table itself would not.</remarks>
internal sealed class KnownRows
{
    private readonly ulong[] _bits;
    private readonly int[] _before;

    /// <param name="bits">One bit for each row.</param>
    public KnownRows(ulong[] bits)
    {
        if (bits.Length != Words)
            throw new ArgumentException("There is one bit for each row.", nameof(bits));
        _bits = bits;
        _before = new int[bits.Length];
        for (var at = 0; at < bits.Length; at++)
        {
            _before[at] = Count;
            Count += BitOperations.PopCount(bits[at]);
        }
    }

    /// <summary>How many words of 64 bits the rows take.</summary>
    public static int Words => Features.Rows / 64;

    /// <summary>How many rows are known.</summary>
    public int Count { get; }

    public ReadOnlySpan<ulong> Bits => _bits;

    /// <summary>The number of a row, or -1 if it is not known.</summary>
    public int PlaceOf(int row)
    {
        var word = _bits[row >> 6];
        var bit = 1UL << (row & 63);
        return (word & bit) == 0 ? -1 : _before[row >> 6] + BitOperations.PopCount(word & (bit - 1));
    }
}
