namespace HelpBot.Domain.Cases;

/// <summary>One message of a talk. What it says lies outside, under the case's key.</summary>
/// <param name="Value">From 1, rising over the whole desk in the order of arrival, never used twice. Whoever keeps the text gives the number.</param>
public readonly record struct ItemId(int Value) : IComparable<ItemId>
{
    /// <inheritdoc/>
    public int CompareTo(ItemId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"item {Value}";
}
