using HelpBot.Domain.Words;

namespace HelpBot.Domain.Understanding;

/// <summary>A message as tokens and their folds: all that the patterns and the model see of it.</summary>
internal sealed class FoldedText
{
    private FoldedText(Token[] tokens, Folds[] folds, bool laughs, bool asks)
    {
        Tokens = tokens;
        Folds = folds;
        Laughs = laughs;
        Asks = asks;
    }

    public Token[] Tokens { get; }

    /// <summary>One pair for each token.</summary>
    public Folds[] Folds { get; }

    /// <summary>Brackets as people laugh with them: "убьёт меня))".</summary>
    public bool Laughs { get; }

    /// <summary>There is a question mark.</summary>
    public bool Asks { get; }

    public static FoldedText Of(string text)
    {
        var tokens = Words.Tokens.Split(text);
        var folds = new Folds[tokens.Length];
        for (var at = 0; at < tokens.Length; at++)
            folds[at] = FoldOne(text, tokens[at]);
        return new FoldedText(tokens, folds, text.Contains("))", StringComparison.Ordinal), text.Contains('?'));
    }

    // "gjvjubnt" is no word in any language: the keys were meant for ЙЦУКЕН. "0аз3р" were keys of the Kazakh layout.
    private static Folds FoldOne(string text, Token token)
    {
        if (token.Writing == Writing.Latin && token.Text.Length > 2 && Layout.LooksShifted(token.Text))
        {
            var meant = Layout.Unshift(Words.Tokens.Chunk(text, token));
            return new Folds(Folding.Russian(meant), Folding.Kazakh(meant));
        }
        if (token.Writing == Writing.Cyrillic && token.Text.AsSpan().IndexOfAnyInRange('0', '9') >= 0
            && Layout.KazakhDigits(token.Text) is { } kazakh)
            return new Folds(Folding.Russian(kazakh), Folding.Kazakh(kazakh));
        return Folding.Of(token);
    }
}
