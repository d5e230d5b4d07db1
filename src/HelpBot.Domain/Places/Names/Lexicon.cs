using System.Collections.Frozen;

namespace HelpBot.Domain.Places.Names;

/// <summary>All stems of all names, for exact look-up.</summary>
internal sealed class Lexicon
{
    /// <summary>Shorter stems than this are not cut further open: no free tail.</summary>
    private const int MinStemWithTail = 6;

    /// <summary>The shortest beginning of an oblast's name, in characters.</summary>
    private const int MinBeginning = 3;

    private readonly FrozenDictionary<string, Use[]> _stems;
    private readonly FrozenDictionary<string, Use[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly HashSet<int> _beginnings;
    private readonly PlaceName[] _oblasts;

    public Lexicon(NameBuilder names)
    {
        _stems = names.Built.GroupBy(b => b.Stem.Text, b => new Use(b.Name, b.Stem.Declension))
            .ToFrozenDictionary(g => g.Key, g => g.Distinct().ToArray());
        _lookup = _stems.GetAlternateLookup<ReadOnlySpan<char>>();
        _beginnings = [.. _stems.Keys.Where(k => k.Length > 1).Select(k => Beginning(k))];
        _oblasts = [.. names.Built.Select(b => b.Name).Where(name => name.Kind == PlaceKind.Oblast).Distinct()];
        MaxWords = names.Built.Max(b => b.Name.Words);
    }

    /// <summary>The greatest number of words a name has.</summary>
    public int MaxWords { get; }

    /// <summary>Whether some name begins like this word: spares most words of a sentence the look-up.</summary>
    public bool MayBegin(ReadOnlySpan<char> key) => key.Length > 1 && _beginnings.Contains(Beginning(key));

    /// <summary>Adds the names that a folded word is a form of.</summary>
    /// <param name="key">The folded word, or two or more written together.</param>
    /// <param name="oneWord">Whether it is one word of the text: only then may it have a free tail.</param>
    /// <param name="hits">Where the names are added.</param>
    public void Find(ReadOnlySpan<char> key, bool oneWord, List<NameHit> hits)
    {
        var before = hits.Count;
        for (var cut = key.Length; cut >= Math.Max(2, key.Length - Endings.MaxLength); cut--)
        {
            if (!_lookup.TryGetValue(key[..cut], out var uses))
                continue;
            foreach (var ending in Endings.Of(key[cut..]))
            {
                foreach (var use in uses)
                {
                    if ((use.Declension & ending.For) != 0)
                        hits.Add(new NameHit(use.Name, ending.Case, 0));
                }
            }
        }
        if (hits.Count == before && oneWord)
            FindWithTail(key, hits);
    }

    /// <summary>Adds the oblasts whose names begin so: what people write before "обл.".</summary>
    public void FindOblast(string beginning, List<NameHit> hits)
    {
        if (beginning.Length < MinBeginning)
            return;
        foreach (var name in _oblasts)
        {
            if (name.Key.StartsWith(beginning, StringComparison.Ordinal))
                hits.Add(new NameHit(name, PlaceCase.Plain, 0));
        }
    }

    private void FindWithTail(ReadOnlySpan<char> key, List<NameHit> hits)
    {
        for (var cut = key.Length - 3; cut >= MinStemWithTail; cut--)
        {
            if (!_lookup.TryGetValue(key[..cut], out var uses) || Endings.OfTail(key[cut..]) is not { } said)
                continue;
            foreach (var use in uses)
            {
                if (use.Name.Sense == Sense.OnlyPlace && use.Name.Key.Length == cut)
                    hits.Add(new NameHit(use.Name, said, 0));
            }
            if (hits.Count > 0)
                return;
        }
    }

    private static int Beginning(ReadOnlySpan<char> key) => (key[0] << 16) | key[1];

    private readonly record struct Use(PlaceName Name, Declension Declension);
}
