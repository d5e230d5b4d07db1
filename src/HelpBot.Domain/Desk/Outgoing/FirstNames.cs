using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Desk.Outgoing;

/// <summary>Finds first names in any case of either language. Everything is compared on the Kazakh fold, for names are written with and without its letters in both.</summary>
internal sealed class FirstNames
{
    private static readonly string[] KazakhEndings =
    [
        "", "ға", "ге", "қа", "ке", "ның", "нің", "дың", "дің", "тың", "тің", "ны", "ні", "ды", "ді", "ты", "ті", "да", "де", "та", "те",
        "дан", "ден", "тан", "тен", "нан", "нен", "мен", "бен", "пен", "м", "ым", "ім", "жан", "жанға", "жанның", "жанды", "жанмен",
    ];

    private static readonly string[] AfterVowel = ["а", "я", "ы", "и", "е", "у", "ю", "ой", "ей", "ою", "ею"];
    private static readonly string[] AfterSoft = ["ь", "я", "ю", "ем", "е", "и", "ью"];
    private static readonly string[] AfterHard = ["", "а", "у", "ом", "ем", "е", "ы", "и"];
    private static readonly string[] AfterShort = ["й", "я", "ю", "ем", "е", "и"];

    private readonly FrozenSet<string> _forms;

    public FirstNames(IEnumerable<string> names, IEnumerable<string> common) => _forms = names
        .SelectMany(name => KazakhEndings.Select(ending => name + ending).Concat(RussianForms(name)))
        .Select(form => Folding.Kazakh(form)).Except(common.Select(word => Folding.Kazakh(word))).ToFrozenSet();

    public WordSpan? Find(ImmutableArray<OutgoingWord> words)
    {
        foreach (var word in words)
            if (_forms.Contains(word.Folds.Kazakh)) return WordSpan.Over(word, word);
        return null;
    }

    private static IEnumerable<string> RussianForms(string name)
    {
        var (stem, endings) = name[^1] switch
        {
            'а' or 'я' => (name[..^1], AfterVowel),
            'ь' => (name[..^1], AfterSoft),
            'й' => (name[..^1], AfterShort),
            // Айгүл is Айгуль in Russian.
            'л' => (name, [.. AfterHard, .. AfterSoft]),
            'и' or 'і' or 'ы' or 'о' or 'у' or 'е' or 'ә' or 'ү' or 'ұ' => (name, [""]),
            _ => (name, AfterHard),
        };
        return endings.Select(ending => stem + ending);
    }
}
