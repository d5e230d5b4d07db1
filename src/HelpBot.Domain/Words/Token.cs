namespace HelpBot.Domain.Words;

/// <summary>One word, number or emoji of a text.</summary>
public readonly record struct Token
{
    /// <summary>The cleaned text: composed, lowered, invisible characters gone, look-alikes put right, every
    /// apostrophe as <c>'</c>. Not folded: Kazakh letters, ё and stretched letters are still there.</summary>
    public required string Text { get; init; }

    /// <summary>Where the token begins in the text that was split, in UTF-16 units.</summary>
    public required int Start { get; init; }

    /// <summary>How much of the text it covers, in UTF-16 units; may exceed the length of <see cref="Text"/>.</summary>
    public required int Length { get; init; }

    /// <summary>What the token is.</summary>
    public required TokenKind Kind { get; init; }

    /// <summary>The script of its letters.</summary>
    public Writing Writing { get; init; }

    /// <summary>How it was cased.</summary>
    public Casing Casing { get; init; }

    /// <summary>What stood before it.</summary>
    public Gap Before { get; init; }

    /// <summary>Some letter stood three times or more in a row ("помогитеее"): a sign of urgency.</summary>
    public bool IsStretched { get; init; }

    /// <summary>True if a new clause may begin here: after a comma, a stop, or at the start.</summary>
    public bool BeginsClause => Before >= Gap.Comma;
}
