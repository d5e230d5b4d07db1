using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Scripts.Topics;

/// <summary>Finds the topic that a typed text names. A phrase is found if each of its words begins a typed word (<c>=</c>: is it), in any order.</summary>
/// <remarks>Stems are found by their first letters, so the cost grows with the text and hardly with the number of topics.</remarks>
internal sealed class TopicFinder
{
    private const int KeyLength = 3;

    private readonly ImmutableArray<TopicPhrase> _phrases;
    private readonly FrozenDictionary<string, ImmutableArray<TopicStem>> _stems;

    public TopicFinder(IEnumerable<Node> nodes)
    {
        var phrases = ImmutableArray.CreateBuilder<TopicPhrase>();
        var stems = new List<TopicStem>();
        foreach (var node in nodes)
            foreach (var text in node.TopicWords)
                foreach (var language in LanguageTable.All)
                    foreach (var phrase in text.In(language).Source.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                        phrases.Add(Phrase(node.Id, phrase, IsKazakhFold(language), phrases.Count, stems));
        _phrases = phrases.DrainToImmutable();
        _stems = stems.GroupBy(stem => Key(stem.Text)).ToFrozenDictionary(group => group.Key, group => group.ToImmutableArray());
    }

    /// <summary>The topic of the phrase with most words; of the longest one if several have as many.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="words">How many words the phrase must have at least.</param>
    /// <returns>A node id; null if no topic is named.</returns>
    public string? Find(string text, int words = 1)
    {
        if (_phrases.IsEmpty) return null;
        var found = new Dictionary<int, int>();
        foreach (var token in Tokens.Split(text))
        {
            var folds = Folding.Of(token);
            Note(folds.Russian, kazakh: false, found);
            Note(folds.Kazakh, kazakh: true, found);
        }
        TopicPhrase? best = null;
        foreach (var (at, seen) in found)
            if (_phrases[at].Words >= words && seen == _phrases[at].AllWords && _phrases[at].IsBetterThan(best)) best = _phrases[at];
        return best?.Node;
    }

    private void Note(string word, bool kazakh, Dictionary<int, int> found)
    {
        var keys = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = 1; length <= Math.Min(KeyLength, word.Length); length++)
        {
            if (!keys.TryGetValue(word.AsSpan(0, length), out var stems)) continue;
            foreach (var stem in stems)
                if (stem.Kazakh == kazakh && stem.Fits(word)) found[stem.Phrase] = found.GetValueOrDefault(stem.Phrase) | (1 << stem.Word);
        }
    }

    private static TopicPhrase Phrase(string node, string phrase, bool kazakh, int number, List<TopicStem> stems)
    {
        var (count, letters) = (0, 0);
        foreach (var word in phrase.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(TopicPhrase.MaxWords))
        {
            var whole = word.StartsWith('=');
            var text = kazakh ? Folding.Kazakh(word.AsSpan(whole ? 1 : 0)) : Folding.Russian(word.AsSpan(whole ? 1 : 0));
            if (text.Length == 0) continue;
            stems.Add(new(text, whole, kazakh, number, count));
            (count, letters) = (count + 1, letters + text.Length);
        }
        return new(node, count, letters, number);
    }

    // What is typed is read in two folds (see Folding): a language is compared in one of them.
    private static bool IsKazakhFold(Language language) => language switch { Language.Kazakh => true, Language.Russian => false };

    private static string Key(string stem) => stem[..Math.Min(KeyLength, stem.Length)];
}
