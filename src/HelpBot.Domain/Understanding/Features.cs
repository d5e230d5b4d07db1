using HelpBot.Domain.Understanding.Patterns;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Understanding;

/// <summary>Turns folded tokens into the places of a hashed table: the one definition of what the model sees, shared by
/// reading and training.</summary>
/// <remarks>Runs of 2 to 5 characters over the Kazakh fold carry most of it; they survive slips, endings and Latin.
/// Whole words and pairs of words over the Russian fold are added, because only there "был" and "бил" differ.</remarks>
internal static class Features
{
    /// <summary>The table has 2 to this power rows.</summary>
    public const int Bits = 17;

    /// <summary>How many rows the table has.</summary>
    public const int Rows = 1 << Bits;

    private const int LongestRun = 5;

    // A family weighs as much as several runs; of more families than these only the first are looked at.
    private const int FamilyTimes = 3;
    private const int MaxFamilies = 16;

    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>Collects the rows for some tokens in a row.</summary>
    /// <param name="text">The message.</param>
    /// <param name="notes">The families of its words.</param>
    /// <param name="from">The first token.</param>
    /// <param name="to">One past the last token.</param>
    /// <param name="into">Receives row numbers, repeats included; cleared first.</param>
    public static void Collect(FoldedText text, FamilyNotes notes, int from, int to, List<int> into)
    {
        into.Clear();
        AddRuns(text, from, to, into);
        AddWords(text, from, to, into);
        AddFamilies(notes, from, to, into);
    }

    private static void AddRuns(FoldedText text, int from, int to, List<int> into)
    {
        // One stretch of text with a blank at either end, so that runs also see where words begin and end.
        var length = 1;
        for (var at = from; at < to; at++)
            length += text.Folds[at].Kazakh.Length + 1;
        Span<char> line = length <= 512 ? stackalloc char[length] : new char[length];
        var filled = 0;
        line[filled++] = ' ';
        for (var at = from; at < to; at++)
        {
            var word = text.Folds[at].Kazakh;
            word.CopyTo(line[filled..]);
            filled += word.Length;
            line[filled++] = ' ';
        }
        for (var start = 0; start < filled; start++)
        {
            var hash = Basis;
            var end = Math.Min(filled, start + LongestRun);
            for (var at = start; at < end; at++)
            {
                hash = (hash ^ line[at]) * Prime;
                if (at > start)
                    into.Add(Row(hash));
                // Not beyond the word: runs over two words were seen to tell less than pairs of words do.
                if (at > start && line[at] == ' ')
                    break;
            }
        }
    }

    private static void AddWords(FoldedText text, int from, int to, List<int> into)
    {
        uint beforeThat = 0, before = Hash("^", 7);
        for (var at = from; at < to; at++)
        {
            var word = Hash(WordOf(text, at), 1);
            into.Add(Row(word));
            into.Add(Row(Pair(before, word, 2)));
            if (at > from)
                into.Add(Row(Pair(beforeThat, word, 3)));
            beforeThat = before;
            before = word;
        }
        into.Add(Row(Pair(before, Hash("$", 7), 2)));
        if (text.Asks && to == text.Tokens.Length)
            into.Add(Row(Hash("#?", 7)));
        if (to > from && to == text.Tokens.Length && to - from <= 3)
            into.Add(Row(Hash("#short", (uint)(to - from))));
    }

    // Families one by one, and any two that meet, in their order: "now" beside "hit" tells more than either.
    private static void AddFamilies(FamilyNotes notes, int from, int to, List<int> into)
    {
        Span<int> seen = stackalloc int[MaxFamilies];
        var count = 0;
        for (var at = from; at < to; at++)
        {
            for (var set = notes.Said[at]; !set.IsEmpty && count < seen.Length; set = set.WithoutFirst)
                Add(set.First, seen, ref count);
            for (var set = notes.Denied[at]; !set.IsEmpty && count < seen.Length; set = set.WithoutFirst)
                Add(set.First + FamilySet.Capacity, seen, ref count);
        }
        for (var i = 0; i < count; i++)
        {
            var family = notes.KeyOf(seen[i]);
            for (var times = 0; times < FamilyTimes; times++)
                into.Add(Row(Pair(family, (uint)times, 4)));
            for (var j = i + 1; j < count; j++)
                into.Add(Row(Pair(family, notes.KeyOf(seen[j]), 5)));
        }
    }

    private static void Add(int family, Span<int> seen, ref int count)
    {
        if (!seen[..count].Contains(family))
            seen[count++] = family;
    }

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

    internal static uint Hash(string word, uint kind)
    {
        var hash = (Basis ^ kind) * Prime;
        foreach (var c in word)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    private static uint Pair(uint left, uint right, uint kind) => ((left * 31 + right) ^ kind) * 2654435761;

    private static int Row(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 2246822519;
        hash ^= hash >> 13;
        return (int)(hash & (Rows - 1));
    }
}
