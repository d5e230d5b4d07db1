using System.Collections.Frozen;

namespace HelpBot.Domain.Places.Names;

/// <summary>The endings of place names in both languages, folded.</summary>
internal static class Endings
{
    /// <summary>The longest ending in the table, in characters.</summary>
    public const int MaxLength = 7;

    private static readonly FrozenDictionary<string, Ending[]> All = Build();

    private static readonly FrozenDictionary<string, Ending[]>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The readings of an ending; empty if it is none. The empty ending has a reading.</summary>
    public static Ending[] Of(ReadOnlySpan<char> ending) => Lookup.TryGetValue(ending, out var found) ? found : [];

    /// <summary>Reads the tail of a long name more freely: a Kazakh ending of place with anything grown onto it
    /// ("Шымкенттегілерге", "Тараздатұрамын"), or a Russian adjective ("шымкентский").</summary>
    /// <returns>What the tail says; null if it is no such tail.</returns>
    public static PlaceCase? OfTail(ReadOnlySpan<char> tail)
    {
        if (tail.Length < 3 || tail.Length > 14)
            return null;
        if (tail.StartsWith("ск"))
            return PlaceCase.Plain;
        if (!Lookup.TryGetValue(tail[..3], out var found) && !Lookup.TryGetValue(tail[..2], out found))
            return null;
        var reading = found[0];
        return reading.For == Declension.Whole && reading.Case is PlaceCase.In or PlaceCase.From or PlaceCase.Own
            ? reading.Case
            : null;
    }

    private static FrozenDictionary<string, Ending[]> Build()
    {
        var table = new List<(string Ending, Declension For, PlaceCase Case)> { ("", Declension.Whole, PlaceCase.Plain) };
        void Add(Declension declension, PlaceCase said, string endings) =>
            table.AddRange(endings.Split(' ').Select(e => (e == "-" ? "" : e, declension, said)));

        string[] locative = ["да", "де", "та", "те"], ablative = ["дан", "ден", "тан", "тен", "нан", "нен"];
        string[] person = ["мин", "миз", "биз", "м", "син", "сиз"];
        string[] native = ["лик", "дик", "тик"], nativePerson = ["пин", "пиз", "тин", "тер"];
        Add(Declension.Whole, PlaceCase.In, string.Join(' ', locative) + " даги деги таги теги");
        Add(Declension.Whole, PlaceCase.From, string.Join(' ', ablative));
        Add(Declension.Whole, PlaceCase.To, "га ге ка ке");
        Add(Declension.Whole, PlaceCase.Other, "нин дин тин ники дики тики ни ди ти");
        Add(Declension.Whole, PlaceCase.With, "мен бен пен");
        Add(Declension.Whole, PlaceCase.Own, Products([.. locative, .. ablative], person));
        Add(Declension.Whole, PlaceCase.Own, string.Join(' ', native) + " " + Products(native, nativePerson));

        Add(Declension.Hard, PlaceCase.In, "е");
        Add(Declension.Hard, PlaceCase.Other, "а у");
        Add(Declension.Hard, PlaceCase.With, "ом");
        Add(Declension.Soft, PlaceCase.In, "и е");
        Add(Declension.Soft, PlaceCase.Other, "иа иу");
        Add(Declension.Soft, PlaceCase.With, "ем");
        Add(Declension.Glide, PlaceCase.In, "е ие");
        Add(Declension.Glide, PlaceCase.Other, "иа иу");
        Add(Declension.Glide, PlaceCase.With, "ем");
        Add(Declension.Feminine, PlaceCase.In, "е у");
        Add(Declension.Feminine, PlaceCase.Other, "и");
        Add(Declension.Feminine, PlaceCase.With, "ои");
        Add(Declension.Neuter, PlaceCase.In, "е");
        Add(Declension.Neuter, PlaceCase.Other, "а у");
        Add(Declension.Neuter, PlaceCase.With, "ом");
        Add(Declension.MasculineAdjective, PlaceCase.Plain, "и");
        Add(Declension.MasculineAdjective | Declension.NeuterAdjective, PlaceCase.In, "ом");
        Add(Declension.MasculineAdjective | Declension.NeuterAdjective, PlaceCase.Other, "ого ому");
        Add(Declension.MasculineAdjective | Declension.NeuterAdjective, PlaceCase.With, "им");
        Add(Declension.FeminineAdjective, PlaceCase.Plain, "аиа");
        Add(Declension.FeminineAdjective, PlaceCase.In, "ои уиу");
        Add(Declension.FeminineAdjective, PlaceCase.With, "оиу");
        Add(Declension.NeuterAdjective, PlaceCase.Plain, "ое");
        Add(Declension.Plural, PlaceCase.In, "ах");
        Add(Declension.Plural, PlaceCase.Other, "- ам");
        return table.GroupBy(row => row.Ending, row => new Ending(row.For, row.Case))
            .ToFrozenDictionary(group => group.Key, group => group.ToArray());
    }

    private static string Products(string[] first, string[] second) =>
        string.Join(' ', first.SelectMany(f => second.Select(s => f + s)));
}
