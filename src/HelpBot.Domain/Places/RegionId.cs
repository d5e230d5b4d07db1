namespace HelpBot.Domain.Places;

/// <summary>The id of a city or oblast: small letters, digits and hyphens, at most 24; safe in callback data.</summary>
/// <param name="Value">For example <c>west-kazakhstan</c>.</param>
public readonly record struct RegionId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
