namespace HelpBot.Domain.Scripts.Topics;

/// <summary>A phrase by which a topic is found.</summary>
/// <param name="Node">The topic.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="Letters">How many letters.</param>
/// <param name="Order">Its place in the content.</param>
internal sealed record TopicPhrase(string Node, int Words, int Letters, int Order)
{
    /// <summary>Words beyond this one are not looked at.</summary>
    public const int MaxWords = 8;

    /// <summary>A bit for each word.</summary>
    public int AllWords => Words == 0 ? -1 : (1 << Words) - 1;

    public bool IsBetterThan(TopicPhrase? other) => other is null || (Words, Letters, -Order).CompareTo((other.Words, other.Letters, -other.Order)) > 0;
}

/// <summary>One word of a phrase.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Whole">Whether it must be the whole word.</param>
/// <param name="Kazakh">Which of the two folds it is.</param>
/// <param name="Phrase">The number of its phrase.</param>
/// <param name="Word">Its place in the phrase.</param>
internal readonly record struct TopicStem(string Text, bool Whole, bool Kazakh, int Phrase, int Word)
{
    public bool Fits(string word) => Whole ? word == Text : word.StartsWith(Text, StringComparison.Ordinal);
}
