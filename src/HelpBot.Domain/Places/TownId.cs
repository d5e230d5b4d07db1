namespace HelpBot.Domain.Places;

/// <summary>The id of a town, unique among towns: small letters, digits and hyphens, at most 24.</summary>
/// <param name="Value">For example <c>ust-kamenogorsk</c>. May equal the id of a region ("karaganda").</param>
public readonly record struct TownId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
