using System.Collections.Immutable;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Desk.Outgoing;

/// <summary>A word of a text with its folds.</summary>
/// <param name="Token">As it stands there.</param>
/// <param name="Folds">As it is compared.</param>
internal readonly record struct OutgoingWord(Token Token, Folds Folds)
{
    public bool IsNumber => Token.Kind == TokenKind.Number || char.IsAsciiDigit(Token.Text[0]);

    public bool IsCapital => Token.Casing != Casing.Lower;

    public int End => Token.Start + Token.Length;

    public static ImmutableArray<OutgoingWord> Of(string text) =>
        [.. Tokens.Split(text).Where(token => token.Kind != TokenKind.Emoji).Select(token => new OutgoingWord(token, Folding.Of(token)))];
}

/// <summary>A part of a text.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Behind its last unit.</param>
internal readonly record struct WordSpan(int Start, int End)
{
    public static WordSpan Over(OutgoingWord first, OutgoingWord last) => new(first.Token.Start, last.End);
}
