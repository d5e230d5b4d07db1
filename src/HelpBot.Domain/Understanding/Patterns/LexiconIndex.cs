namespace HelpBot.Domain.Understanding.Patterns;

/// <summary>A lexicon made ready for reading. Immutable.</summary>
internal sealed class LexiconIndex
{
    /// <summary>The family of words that laugh; brackets that laugh belong to it.</summary>
    private const string Laughter = "laugh";

    private readonly FamilyIndex _families;
    private readonly uint[] _keys;
    private readonly Dictionary<string, int> _places;

    public LexiconIndex(Lexicon lexicon)
    {
        Lexicon = lexicon;
        _places = lexicon.Families.Select((family, at) => (family.Name, at)).ToDictionary(f => f.Name, f => f.at);
        Patterns = new PatternIndex(lexicon);
        _families = new FamilyIndex(lexicon.Families);
        _keys = [.. lexicon.Families.Select(f => Features.Hash(f.Name, 6))];
    }

    public Lexicon Lexicon { get; }

    public PatternIndex Patterns { get; }

    /// <summary>Whether a family was said anywhere; false if there is no such family.</summary>
    public bool Holds(FamilyNotes notes, string family)
    {
        if (!_places.TryGetValue(family, out var place))
            return false;
        var wanted = FamilySet.Of(place);
        return Array.Exists(notes.Said, s => s.Meets(wanted));
    }

    /// <summary>The names of the families at a token; what is said not to be so has <c>not </c> before it.</summary>
    public IReadOnlyList<string> NamesOf(FamilyNotes notes, int token)
    {
        var names = new List<string>();
        for (var set = notes.Said[token]; !set.IsEmpty; set = set.WithoutFirst)
            names.Add(Lexicon.Families[set.First].Name);
        for (var set = notes.Denied[token]; !set.IsEmpty; set = set.WithoutFirst)
            names.Add($"not {Lexicon.Families[set.First].Name}");
        return names;
    }

    public FamilyNotes Note(FoldedText text)
    {
        var notes = FamilyNotes.Of(text, _families, _keys);
        if (text.Laughs && text.Tokens.Length > 0 && _places.TryGetValue(Laughter, out var laughter))
            notes.Said[^1] |= FamilySet.Of(laughter);
        return notes;
    }
}
