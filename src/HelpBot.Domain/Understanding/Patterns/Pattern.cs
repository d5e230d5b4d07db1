namespace HelpBot.Domain.Understanding.Patterns;

/// <summary>Families of words that decide a label when they meet in one sentence.</summary>
/// <param name="Name">What stands in the reason of a reading.</param>
/// <param name="Label">What the message is about then.</param>
/// <param name="Words">All of these must be there, in any order; each is one family or several parted by <c>|</c>.</param>
public sealed record Pattern(string Name, Label Label, IReadOnlyList<string> Words)
{
    /// <summary>Families that forbid the pattern if they stand anywhere in the message.</summary>
    public IReadOnlyList<string> Unless { get; init; } = [];

    /// <summary>How many words lie at most from the first to the last, both counted.</summary>
    /// <value>1 or more; 8 if unset.</value>
    public int Near { get; init; } = 8;

    /// <summary>The pattern fits only if the message has no other words than those of its families and fillers.</summary>
    public bool IsWhole { get; init; }

    /// <summary>A fit is enough to act on, even if the model is not sure.</summary>
    public bool IsSure { get; init; }

    /// <summary>A fit is never acted on: she is asked.</summary>
    public bool Asks { get; init; }

    /// <summary>For <see cref="Label.Exit"/>: which kind. Null: <see cref="ExitKind.Hide"/>.</summary>
    public ExitKind? Exit { get; init; }
}
