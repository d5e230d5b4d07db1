using System.Numerics;
using System.Runtime.CompilerServices;

namespace HelpBot.Domain.Understanding.Patterns;

/// <summary>A set of families, one bit each.</summary>
[InlineArray(Words)]
internal struct FamilySet
{
    /// <summary>How many families there may be.</summary>
    public const int Capacity = Words * 64;

    private const int Words = 5;

    private ulong _first;

    public readonly bool IsEmpty
    {
        get
        {
            foreach (var word in this)
            {
                if (word != 0)
                    return false;
            }
            return true;
        }
    }

    /// <summary>The lowest family, or -1.</summary>
    public readonly int First
    {
        get
        {
            for (var at = 0; at < Words; at++)
            {
                if (this[at] != 0)
                    return at * 64 + BitOperations.TrailingZeroCount(this[at]);
            }
            return -1;
        }
    }

    public readonly FamilySet WithoutFirst
    {
        get
        {
            var rest = this;
            for (var at = 0; at < Words; at++)
            {
                if (rest[at] == 0)
                    continue;
                rest[at] &= rest[at] - 1;
                break;
            }
            return rest;
        }
    }

    public static FamilySet Of(int family)
    {
        var set = default(FamilySet);
        set[family / 64] = 1UL << (family % 64);
        return set;
    }

    public static FamilySet operator |(FamilySet left, FamilySet right)
    {
        for (var at = 0; at < Words; at++)
            left[at] |= right[at];
        return left;
    }

    public readonly bool Meets(FamilySet other)
    {
        for (var at = 0; at < Words; at++)
        {
            if ((this[at] & other[at]) != 0)
                return true;
        }
        return false;
    }
}
