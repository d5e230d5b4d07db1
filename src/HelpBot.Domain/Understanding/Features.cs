using HelpBot.Domain.Understanding.Patterns;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Understanding;

/// <summary>Turns folded tokens into the places of a hashed table: the one definition of what the model sees, shared by
/// reading and training.</summary>
/// <remarks>Runs of 2 to 5 characters over the Kazakh fold carry most of it; they survive slips, endings and Latin.
/// Whole words and pairs of words over the Russian fold are added, because only there "был" and "бил" differ; beginnings of words
/// and their pairs, because endings change; and families of words, which say what a word is about that was never learnt.</remarks>
internal static class Features
{
    /// <summary>The table has 2 to this power rows.</summary>
    public const int Bits = 20;

    /// <summary>How many rows the table has.</summary>
    public const int Rows = 1 << Bits;

    private const int LongestRun = 5;

    // A family weighs as much as several runs; of more families than these only the first are looked at.
    private const int FamilyTimes = 3;
    private const int MaxFamilies = 40;

    // Families that lie further apart than this are not looked at together.
    private const int FamilyReach = 16;

    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Collects the rows for some tokens in a row.</summary>
    /// <param name="text">The message.</param>
    /// <param name="notes">The families of its words.</param>
    /// <param name="from">The first token.</param>
    /// <param name="to">One past the last token.</param>
    /// <param name="into">Receives the features; cleared first.</param>
    public static void Collect(FoldedText text, FamilyNotes notes, int from, int to, FeatureList into)
    {
        into.Clear();
        AddRuns(text, from, to, into);
        AddWords(text, from, to, into);
        AddStems(text, from, to, into);
        AddFamilies(notes, from, to, into);
    }

    private static void AddRuns(FoldedText text, int from, int to, FeatureList into)
    {
        Span<char> padded = stackalloc char[Tokens.MaxWordLength + 2];
        for (var at = from; at < to; at++)
        {
            // A blank at either end, so that runs also see where words begin and end. Not beyond the word: runs over two words were
            // seen to tell less than pairs of words do.
            var word = text.Folds[at].Kazakh.AsSpan();
            word = word[..Math.Min(word.Length, Tokens.MaxWordLength)];
            padded[0] = ' ';
            word.CopyTo(padded[1..]);
            padded[word.Length + 1] = ' ';
            AddRuns(padded[..(word.Length + 2)], at - from, into);
        }
    }

    private static void AddRuns(ReadOnlySpan<char> padded, int at, FeatureList into)
    {
        for (var start = 0; start < padded.Length; start++)
        {
            var hash = Basis;
            var end = Math.Min(padded.Length, start + LongestRun);
            for (var i = start; i < end; i++)
            {
                hash = (hash ^ padded[i]) * Prime;
                if (i > start)
                    into.Add(hash, at);
            }
        }
    }

    private static void AddWords(FoldedText text, int from, int to, FeatureList into)
    {
        uint beforeThat = 0, before = Hash("^", 7);
        for (var at = from; at < to; at++)
        {
            var word = Hash(WordOf(text, at), 1);
            into.Add(word, at - from);
            AddPairs(beforeThat, before, word, 2, at - from, into);
            beforeThat = before;
            before = word;
        }
        into.Add(Pair(before, Hash("$", 7), 2), Math.Max(0, to - from - 1));
        if (text.Asks && to == text.Tokens.Length)
            into.Add(Hash("#?", 7));
        if (to > from && to == text.Tokens.Length && to - from <= 3)
            into.Add(Hash("#short", (uint)(to - from)));
    }

    private static void AddStems(FoldedText text, int from, int to, FeatureList into)
    {
        uint beforeThat = 0, before = Hash("^", 8);
        for (var at = from; at < to; at++)
        {
            var stem = Hash(StemOf(text.Folds[at].Kazakh), 9);
            into.Add(stem, at - from);
            AddPairs(beforeThat, before, stem, 10, at - from, into);
            beforeThat = before;
            before = stem;
        }
    }

    // With the word before, and with the one before that.
    private static void AddPairs(uint beforeThat, uint before, uint word, uint kind, int at, FeatureList into)
    {
        into.Add(Pair(before, word, kind), at, at > 0 ? at - 1 : FeatureList.NoWord);
        if (at > 0)
            into.Add(Pair(beforeThat, word, kind + 1), at, at > 1 ? at - 2 : FeatureList.NoWord);
    }

    // Families one by one, and any two that meet, in their order: "now" beside "hit" tells more than either.
    private static void AddFamilies(FamilyNotes notes, int from, int to, FeatureList into)
    {
        Span<int> seen = stackalloc int[MaxFamilies];
        Span<int> places = stackalloc int[MaxFamilies];
        var count = 0;
        for (var at = from; at < to; at++)
        {
            for (var set = notes.Said[at]; !set.IsEmpty && count < seen.Length; set = set.WithoutFirst)
                Add(set.First, at - from, seen, places, ref count);
            for (var set = notes.Denied[at]; !set.IsEmpty && count < seen.Length; set = set.WithoutFirst)
                Add(set.First + FamilySet.Capacity, at - from, seen, places, ref count);
        }
        if (count == 0)
            into.Add(Hash("#none", 7));
        for (var i = 0; i < count; i++)
        {
            var family = notes.KeyOf(seen[i]);
            for (var times = 0; times < FamilyTimes; times++)
                into.Add(Pair(family, (uint)times, 4), places[i]);
            for (var j = i + 1; j < count && places[j] - places[i] <= FamilyReach; j++)
                into.Add(Pair(family, notes.KeyOf(seen[j]), 5), places[i], places[j]);
        }
    }

    private static void Add(int family, int at, Span<int> seen, Span<int> places, ref int count)
    {
        if (seen[..count].Contains(family))
            return;
        places[count] = at;
        seen[count++] = family;
    }

    // Roughly where a word's endings begin, in either language.
    private static ReadOnlySpan<char> StemOf(string word) => word.Length switch
    {
        <= 4 => word,
        <= 6 => word.AsSpan(0, 4),
        _ => word.AsSpan(0, 5),
    };

    // Numbers count by size: an age under 18 means much, its digits nothing.
    private static string WordOf(FoldedText text, int at) =>
        text.Tokens[at].Kind == TokenKind.Number ? Number(text.Tokens[at].Text) : text.Folds[at].Russian;

    private static string Number(string digits) => digits.Length switch
    {
        1 => digits[0] >= '5' ? "#5-9" : "#0-4",
        2 when digits[0] == '1' && digits[1] < '8' => "#10-17",
        2 => "#18-99",
        3 => "#3",
        _ => "#4",
    };

    internal static uint Hash(ReadOnlySpan<char> word, uint kind)
    {
        var hash = (Basis ^ kind) * Prime;
        foreach (var c in word)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    private static uint Pair(uint left, uint right, uint kind) => ((left * 31 + right) ^ kind) * 2654435761;

    /// <summary>The row of a feature.</summary>
    internal static int RowOf(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 2246822519;
        hash ^= hash >> 13;
        hash *= 3266489917;
        hash ^= hash >> 16;
        return (int)(hash & (Rows - 1));
    }
}
