using System.Numerics;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Places.Names;

/// <summary>Finds the names nearest to a misspelt word.</summary>
internal sealed class Misspelling
{
    /// <summary>Names shorter than this are never taken for misspelt.</summary>
    public const int MinLength = 5;

    /// <summary>Names at least this long may have two slips.</summary>
    public const int MinLengthForTwo = 9;

    /// <summary>Shorter names must begin as they should ("баран" is no Саран) and have a likely slip ("көрші" is no Қосшы).</summary>
    private const int MinLengthForOtherBeginning = 7;

    private readonly Entry[] _stems;

    public Misspelling(NameBuilder names)
    {
        _stems =
        [
            .. names.Built.Select(b => new Entry(b.Stem.Text, Letters(b.Stem.Text), b.Name, b.Stem.Declension, MaxSlips(b.Name)))
                .Where(entry => entry.Max > 0).Distinct(),
        ];
    }

    /// <summary>The nearest names of one word, all at the same least distance; empty if none is near enough.</summary>
    /// <param name="key">A folded word, or two written together.</param>
    /// <param name="best">Filled with the names.</param>
    public void Find(string key, List<NameHit> best)
    {
        best.Clear();
        var least = 3;
        for (var cut = key.Length; cut >= Math.Max(MinLength - 1, key.Length - Endings.MaxLength); cut--)
        {
            var endings = Endings.Of(key.AsSpan(cut));
            if (endings.Length == 0)
                continue;
            var stem = key.AsSpan(0, cut);
            var letters = Letters(stem);
            foreach (ref readonly var entry in _stems.AsSpan())
            {
                var max = Math.Min(least, entry.Max);
                // One slip changes the set of letters by two at most, the length by one.
                if (Math.Abs(entry.Stem.Length - cut) > max
                    || BitOperations.PopCount(entry.Letters ^ letters) > 2 * max
                    || Reading(endings, entry.Declension) is not { } said
                    || !BeginsAlike(stem, entry))
                    continue;
                var distance = Edits.Between(stem, entry.Stem, max);
                // At no distance it is a form of the name, and was judged as that.
                if (distance > max || distance == 0 || (NeedsLikelySlip(entry.Name) && !Slip.IsLikely(stem, entry.Stem)))
                    continue;
                if (distance < least)
                    best.Clear();
                least = distance;
                best.Add(new NameHit(entry.Name, said, distance));
            }
        }
    }

    // What distinguishes an adjective is what stands before -ский, -ская; districts are many and get one slip at most.
    private static int MaxSlips(PlaceName name)
    {
        var key = name.Key;
        var length = key.EndsWith("скаиа", StringComparison.Ordinal) ? key.Length - 5
            : key.EndsWith("ски", StringComparison.Ordinal) ? key.Length - 3
            : key.Length;
        if (name.Sense == Sense.Word || name.NeedsItsKind)
            return 0;
        if (name.Kind == PlaceKind.District)
            return length >= MinLengthForOtherBeginning ? 1 : 0;
        if (name.Sense != Sense.OnlyPlace)
            return length > MinLength ? 1 : 0;
        return length >= MinLengthForTwo ? 2 : length >= MinLength ? 1 : 0;
    }

    private static bool NeedsLikelySlip(PlaceName name) =>
        name.Key.Length < MinLengthForOtherBeginning || name.Sense != Sense.OnlyPlace;

    private static bool BeginsAlike(ReadOnlySpan<char> stem, Entry entry)
    {
        if (entry.Name.Key.Length >= MinLengthForOtherBeginning || stem[0] == entry.Stem[0])
            return true;
        // "олматы", "екибастуз": one vowel for another, by ear.
        return Characters.IsCyrillicVowel(stem[0]) && Characters.IsCyrillicVowel(entry.Stem[0]);
    }

    private static PlaceCase? Reading(Ending[] endings, Declension declension)
    {
        foreach (var ending in endings)
        {
            if ((ending.For & declension) != 0)
                return ending.Case;
        }
        return null;
    }

    private static ulong Letters(ReadOnlySpan<char> text)
    {
        var letters = 0UL;
        foreach (var c in text)
            letters |= 1UL << (c & 63);
        return letters;
    }

    private readonly record struct Entry(string Stem, ulong Letters, PlaceName Name, Declension Declension, int Max);
}
