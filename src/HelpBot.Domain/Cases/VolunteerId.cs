namespace HelpBot.Domain.Cases;

/// <summary>Somebody on the volunteers' list, as the desk knows them. Says nothing of their account.</summary>
/// <param name="Value">From 1, never used twice.</param>
public readonly record struct VolunteerId(int Value) : IComparable<VolunteerId>
{
    /// <inheritdoc/>
    public int CompareTo(VolunteerId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"volunteer {Value}";
}
