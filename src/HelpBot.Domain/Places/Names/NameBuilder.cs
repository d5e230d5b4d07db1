using System.Collections.Immutable;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Places.Names;

/// <summary>Makes folded names with their stems out of the names of the content.</summary>
internal sealed class NameBuilder
{
    /// <summary>A shorter surname is a common word: "Шал ақын ауданы".</summary>
    private const int MinSurname = 5;

    private readonly Dictionary<string, Sense> _senses = [];
    private readonly List<(PlaceName Name, NameStem Stem)> _built = [];

    public NameBuilder(PlaceContent content)
    {
        Mark(content.AlsoSometimes, Sense.Sometimes);
        Mark(content.AlsoPeople, Sense.Person);
        Mark(content.AlsoKazakhWords, Sense.KazakhWord);
        Mark(content.AlsoWords, Sense.Word);
        foreach (var region in content.Regions)
            AddRegion(region);
    }

    /// <summary>Every name with each of its stems.</summary>
    public IReadOnlyList<(PlaceName Name, NameStem Stem)> Built => _built;

    /// <summary>Splits and folds a name of the content.</summary>
    /// <returns>The words of the name without those for its kind, and the kind that was said, if any.</returns>
    public static (ImmutableArray<(string Spelt, string Folded, Writing Writing)> Words, Role Kind) Split(string name)
    {
        var kind = Role.None;
        var words = ImmutableArray.CreateBuilder<(string, string, Writing)>();
        foreach (var token in Tokens.Split(name))
        {
            var folded = PlaceFold.Fold(token.Writing == Writing.Latin ? Latin.ToKazakh(token.Text) : token.Text);
            var role = Vocabulary.RoleOf(folded);
            if (role is Role.City or Role.Oblast or Role.District)
                kind = role;
            else
                words.Add((token.Text, folded, token.Writing));
        }
        return (words.ToImmutable(), kind);
    }

    private void Mark(ImmutableArray<string> names, Sense sense)
    {
        foreach (var name in names)
            _senses[string.Concat(Split(name).Words.Select(w => w.Folded))] = sense;
    }

    private void AddRegion(Region region)
    {
        var kind = region.Kind == RegionKind.City ? PlaceKind.City : PlaceKind.Oblast;
        foreach (var name in region.Name.Words.Concat(region.Variants))
            Add(name, new PlaceCandidate(region.Id), kind);
        foreach (var name in region.Districts.Concat(region.Districts.Select(BySurname).OfType<string>()))
            Add(name, new PlaceCandidate(region.Id), PlaceKind.District);
        foreach (var town in region.Towns)
        {
            foreach (var name in town.Name.Words.Concat(town.Variants))
                Add(name, new PlaceCandidate(region.Id, town.Id), PlaceKind.Town);
        }
    }

    // "Тұрар Рысқұлов ауданы" is called "Рысқұлов ауданы".
    private static string? BySurname(string district) =>
        Split(district) is { Kind: Role.District, Words: [_, var last] } && last.Spelt.Length >= MinSurname ? $"{last.Spelt} ауданы" : null;

    private void Add(string name, PlaceCandidate place, PlaceKind kind)
    {
        var (words, said) = Split(name);
        if (words.IsEmpty)
            return;
        var last = words[^1];
        foreach (var head in Heads(words))
        {
            var key = head + last.Folded;
            var latin = last.Writing == Writing.Latin && name.Length <= PlaceName.MaxLatinAbbreviation && name.All(char.IsUpper);
            var made = new PlaceName
            {
                Key = key,
                Place = place,
                Kind = kind,
                // "Целиноградская" is an oblast without saying so; "Алматы" of "Алматы облысы" is not.
                NeedsItsKind = said is Role.Oblast or Role.District && !last.Spelt.EndsWith("ская", StringComparison.Ordinal),
                Sense = _senses.GetValueOrDefault(key),
                Words = words.Length,
            };
            // A Latin abbreviation stands for itself: "WKO" is no ШҚО, "NKO" no НКО.
            var stems = latin ? [new NameStem(last.Spelt, Declension.Whole)] : NameStem.Of(key, last.Spelt, words.Length);
            foreach (var stem in stems)
                _built.Add((made, stem));
        }
    }

    // All words but the last, folded together. A Russian adjective in front takes its endings: "Новом Узене".
    private static IEnumerable<string> Heads(ImmutableArray<(string Spelt, string Folded, Writing Writing)> words)
    {
        if (words.Length == 1)
            return [""];
        var before = string.Concat(words[..^2].Select(w => w.Folded));
        var (spelt, folded, _) = words[^2];
        string[] endings = spelt switch
        {
            _ when spelt.EndsWith("ый", StringComparison.Ordinal) => ["и", "ого", "ому", "ом", "им"],
            _ when spelt.EndsWith("ые", StringComparison.Ordinal) => ["ие", "их", "им", "ими"],
            _ => [],
        };
        return endings.Length == 0
            ? [before + folded]
            : endings.Select(e => before + folded[..^(endings[0].Length)] + e);
    }
}
