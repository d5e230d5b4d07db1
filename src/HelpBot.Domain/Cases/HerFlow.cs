namespace HelpBot.Domain.Cases;

/// <summary>How fast her messages come.</summary>
/// <param name="Last">Her last item that stands alone; null if none.</param>
/// <param name="Since">When the present burst began.</param>
/// <param name="Items">Items in the burst.</param>
/// <param name="Size">Code points of the last item with all that was merged into it.</param>
public readonly record struct HerFlow(ItemId? Last, DateTimeOffset Since, int Items, int Size)
{
    /// <summary>The most code points of an item that others were merged into: with markup it still fits one message.</summary>
    public const int MostMerged = 3500;

    /// <summary>Nothing came yet.</summary>
    public static readonly HerFlow None;
}
