using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk.Source;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Desk.Outgoing;

/// <summary>What is looked for in a volunteer's text.</summary>
internal sealed record OutgoingWords
{
    public Addresses Addresses { get; init; } = new([], []);

    public FirstNames Names { get; init; } = new([], []);

    public ImmutableArray<Phrase> Leave { get; init; } = [];

    public ImmutableArray<Phrase> Confront { get; init; } = [];

    public static OutgoingWords Of(OutgoingSource source) => new()
    {
        Addresses = new(Stems(source.Streets), Stems(source.Houses)),
        Names = new(source.Names.Select(name => name.Value).Where(name => name.Length > 0), source.Common.Select(word => word.Value)),
        Leave = Phrases(source.Leave),
        Confront = Phrases(source.Confront),
    };

    private static ImmutableArray<Stem> Stems(WordListSource words) =>
        [.. LanguageTable.All.SelectMany(language => words.In[language], (language, word) => Stem.Of(word.Value, language == Language.Kazakh))];

    private static ImmutableArray<Phrase> Phrases(WordListSource words) =>
        [.. LanguageTable.All.SelectMany(language => words.In[language], (language, phrase) => Phrase.Of(phrase.Value, language == Language.Kazakh))];
}
