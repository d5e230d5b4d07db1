using System.Collections.Frozen;
using System.Collections.Immutable;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Places.Reading;

/// <summary>Words that look like a place name and are none, as they are spelt: the fold would make one of many of them.</summary>
internal sealed class NoPlaces
{
    private readonly FrozenSet<string> _words;
    private readonly FrozenSet<string> _beginnings;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _shortest;

    public NoPlaces(ImmutableArray<string> words)
    {
        _words = words.Where(w => !w.EndsWith('*')).Select(w => Folding.Russian(w)).ToFrozenSet();
        _beginnings = words.Where(w => w.EndsWith('*')).Select(w => Folding.Russian(w.AsSpan(0, w.Length - 1))).ToFrozenSet();
        _lookup = _beginnings.GetAlternateLookup<ReadOnlySpan<char>>();
        _shortest = _beginnings.Count == 0 ? int.MaxValue : _beginnings.Min(w => w.Length);
    }

    /// <summary>Whether a lowered word is one of them.</summary>
    public bool Has(string word)
    {
        var read = word.Contains('ё', StringComparison.Ordinal) ? Folding.Russian(word) : word;
        if (_words.Contains(read))
            return true;
        for (var length = _shortest; length <= read.Length; length++)
        {
            if (_lookup.Contains(read.AsSpan(0, length)))
                return true;
        }
        return false;
    }
}
