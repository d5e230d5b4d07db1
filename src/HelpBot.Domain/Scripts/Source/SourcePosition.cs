namespace HelpBot.Domain.Scripts.Source;

/// <summary>A place in the content's files, for a person with a text editor.</summary>
/// <param name="File">Path below the content folder, for example <c>texts/ru.yaml</c>; empty if there is no file.</param>
/// <param name="Line">From 1; 0 if unknown.</param>
/// <param name="Path">The keys that lead there, for example <c>nodes.what.danger.buttons[0]</c>; may be empty.</param>
public readonly record struct SourcePosition(string File, int Line, string Path)
{
    /// <summary>Nowhere: made in memory.</summary>
    public static readonly SourcePosition None = new("", 0, "");

    /// <summary>The same place, one key deeper; the line stays.</summary>
    public SourcePosition Under(string key) => this with { Path = string.IsNullOrEmpty(Path) ? key : $"{Path}.{key}" };

    /// <inheritdoc/>
    public override string ToString() => Line > 0 ? $"{File}:{Line}" : File ?? "";
}
