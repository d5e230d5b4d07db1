using HelpBot.Domain.Words;

namespace HelpBot.Domain.Desk.Outgoing;

/// <summary>The beginning of a word, or with <c>=</c> in front the whole of it, compared on the fold of its language.</summary>
/// <param name="Text">Folded.</param>
/// <param name="IsWhole">Whether it must be the whole word.</param>
/// <param name="IsKazakh">Which fold it is.</param>
internal readonly record struct Stem(string Text, bool IsWhole, bool IsKazakh)
{
    public static Stem Of(string written, bool kazakh)
    {
        var whole = written.StartsWith('=');
        var word = whole ? written.AsSpan(1) : written;
        return new(kazakh ? Folding.Kazakh(word) : Folding.Russian(word), whole, kazakh);
    }

    public bool Fits(in OutgoingWord word)
    {
        var fold = IsKazakh ? word.Folds.Kazakh : word.Folds.Russian;
        return Text.Length > 0 && (IsWhole ? fold == Text : fold.StartsWith(Text, StringComparison.Ordinal));
    }
}
