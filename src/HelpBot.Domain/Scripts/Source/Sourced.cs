namespace HelpBot.Domain.Scripts.Source;

/// <summary>A word as it stands in a file (a node id, a text key, a value), with its place, so that an issue can point at it.</summary>
/// <param name="Value">As written, trimmed.</param>
/// <param name="At">Where.</param>
/// <remarks>In a schema this is a plain string.</remarks>
public readonly record struct Sourced(string Value, SourcePosition At)
{
    /// <summary>A word that was not read from a file.</summary>
    public static implicit operator Sourced(string value) => new(value, SourcePosition.None);

    /// <inheritdoc/>
    public override string ToString() => Value ?? "";
}
