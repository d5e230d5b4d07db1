using HelpBot.Domain.Words;

namespace HelpBot.Domain.Understanding.Patterns;

/// <summary>How an entry's word is compared with a word of the message.</summary>
internal enum EntryKind
{
    /// <summary><c>нож</c>: the whole word.</summary>
    Whole,

    /// <summary><c>нож*</c>: the beginning of a word.</summary>
    Beginning,

    /// <summary><c>ұр-</c>: a Kazakh verb that is not negated.</summary>
    Verb,

    /// <summary><c>жібер-!</c>: a Kazakh verb that is negated.</summary>
    NegatedVerb,
}

/// <summary>One word of an entry, folded.</summary>
internal readonly record struct EntryWord(string Text, EntryKind Kind)
{
    public static EntryWord Parse(string written, bool kazakh)
    {
        var (text, kind) = written switch
        {
            [.., '*'] => (written[..^1], EntryKind.Beginning),
            [.., '-', '!'] => (written[..^2], EntryKind.NegatedVerb),
            [.., '-'] => (written[..^1], EntryKind.Verb),
            _ => (written, EntryKind.Whole),
        };
        return new EntryWord(kazakh ? Folding.Kazakh(text) : Folding.Russian(text), kind);
    }

    public bool Fits(string word) => word.StartsWith(Text, StringComparison.Ordinal) && FitsEnding(word);

    /// <summary>For a word that is known to begin with <see cref="Text"/>.</summary>
    public bool FitsEnding(string word) => Kind switch
    {
        EntryKind.Whole => word.Length == Text.Length,
        EntryKind.Beginning => true,
        EntryKind.Verb => KazakhVerb.IsEnding(word.AsSpan(Text.Length)),
        _ => KazakhVerb.IsNegatedEnding(word.AsSpan(Text.Length)),
    };
}

/// <summary>One entry of a family: a word or several in a row.</summary>
internal sealed record Entry(int Family, EntryWord First, EntryWord[] Rest, bool IsKazakh, bool HasNegation)
{
    private static readonly HashSet<string> Negations =
        ["не", "ни", "нет", "без", "никто", "никогда", .. new[] { "жоқ", "емес" }.Select(w => Folding.Kazakh(w))];

    public static Entry Parse(int family, string written, bool kazakh)
    {
        var words = written.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => EntryWord.Parse(w, kazakh)).ToArray();
        return new Entry(family, words[0], words[1..], kazakh, words.Any(w => Negations.Contains(w.Text)));
    }
}
