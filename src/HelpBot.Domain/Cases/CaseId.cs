namespace HelpBot.Domain.Cases;

/// <summary>A case, as the desk knows it. Says nothing of who opened it.</summary>
/// <param name="Value">From 1, never used twice.</param>
public readonly record struct CaseId(int Value) : IComparable<CaseId>
{
    /// <inheritdoc/>
    public int CompareTo(CaseId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"case {Value}";
}
