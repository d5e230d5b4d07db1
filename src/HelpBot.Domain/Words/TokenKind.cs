namespace HelpBot.Domain.Words;

/// <summary>What a token is.</summary>
public enum TokenKind
{
    /// <summary>At least one letter; digits may stand inside ("0аз3р").</summary>
    Word,

    /// <summary>Digits only.</summary>
    Number,

    /// <summary>One emoji or pictograph, skin tones and joiners removed.</summary>
    Emoji,
}
