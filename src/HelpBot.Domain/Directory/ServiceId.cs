namespace HelpBot.Domain.Directory;

/// <summary>The id of a service: small letters, digits and hyphens, at most 32; safe in callback data.</summary>
/// <param name="Value">For example <c>line-111</c>.</param>
public readonly record struct ServiceId(string Value)
{
    /// <inheritdoc/>
    public override string ToString() => Value;
}
