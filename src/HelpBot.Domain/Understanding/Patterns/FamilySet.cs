namespace HelpBot.Domain.Understanding.Patterns;

/// <summary>A set of families, one bit each.</summary>
internal readonly record struct FamilySet(ulong Low, ulong High)
{
    /// <summary>How many families there may be.</summary>
    public const int Capacity = 128;

    public bool IsEmpty => Low == 0 && High == 0;

    public static FamilySet Of(int family) => family < 64 ? new(1UL << family, 0) : new(0, 1UL << (family - 64));

    public static FamilySet operator |(FamilySet left, FamilySet right) => new(left.Low | right.Low, left.High | right.High);

    public bool Meets(FamilySet other) => (Low & other.Low) != 0 || (High & other.High) != 0;

    /// <summary>The lowest family, or -1.</summary>
    public int First => Low != 0 ? System.Numerics.BitOperations.TrailingZeroCount(Low)
        : High != 0 ? 64 + System.Numerics.BitOperations.TrailingZeroCount(High) : -1;

    public FamilySet WithoutFirst => Low != 0 ? new(Low & (Low - 1), High) : new(0, High & (High - 1));
}
