using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace HelpBot.Domain.Desk;

/// <summary>Phone numbers written out in words, in Russian and Kazakh, with and without Kazakh letters, in Latin, and mixed with digits: восемь семьсот ноль ноль, сегіз жеті жүз, 8 жети жуз 00.</summary>
internal static partial class NumberWords
{
    /// <summary>The fewest digits that are taken for a number: ages, sums and hours have fewer.</summary>
    private const int LeastDigits = 7;

    private enum Size : byte { Unit, Ten, Teen, Hundred }

    private static readonly FrozenDictionary<string, Size> Known = new (Size Size, string Words)[]
    {
        (Size.Unit, "ноль нуль нолик один одна единица еденица два две три четыре пять шесть семь восемь восем девять nol odin dva tri chetyre pyat shest sem vosem devyat"),
        (Size.Unit, "нөл нол нул бір бир екі еки үш уш төрт торт бес алты жеті жети сегіз сегис сегиз тоғыз тогыз bir eki ush tort bes alty jeti zheti segiz togyz"),
        (Size.Teen, "десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"),
        (Size.Ten, "двадцать тридцать сорок пятьдесят писят шестьдесят шисят семьдесят восемьдесят девяносто"),
        (Size.Ten, "он жиырма отыз қырық кырык елу алпыс жетпіс жетпис сексен тоқсан токсан jiyrma otyz qyryq kyryk elu alpys jetpis seksen toqsan toksan"),
        (Size.Hundred, "сто двести триста четыреста пятьсот шестьсот шиссот семьсот восемьсот девятьсот жүз жуз juz zhuz semsot"),
    }.SelectMany(entry => entry.Words.Split(' '), (entry, word) => KeyValuePair.Create(word, entry.Size)).ToFrozenDictionary();

    /// <summary>Rows of number words, digits among them, that could be a phone.</summary>
    /// <returns>Start and length of each, in order; a row of digits alone is none of these.</returns>
    public static IEnumerable<(int Start, int Length)> Find(string text)
    {
        var row = new List<(Match Token, Size? Size)>();
        foreach (Match token in Tokens().Matches(text))
        {
            Size? size = Known.TryGetValue(token.Value.ToLowerInvariant(), out var known) ? known : null;
            var isPart = size is not null || char.IsDigit(token.Value[0]);
            if (row.Count > 0 && (!isPart || !IsGap(text, row[^1].Token, token)))
            {
                if (IsPhone(row)) yield return Span(row);
                row.Clear();
            }
            if (isPart) row.Add((token, size));
        }
        if (IsPhone(row)) yield return Span(row);
    }

    private static bool IsPhone(List<(Match Token, Size? Size)> row) => row.Exists(part => part.Size is not null) && Digits(row) >= LeastDigits;

    // How many digits the row has when it is dialled: seven hundred and one is three.
    private static int Digits(List<(Match Token, Size? Size)> row)
    {
        var digits = 0;
        for (var at = 0; at < row.Count;)
        {
            if (row[at].Size is null)
            {
                digits += row[at++].Token.Length;
                continue;
            }
            var longest = 1;
            // In Kazakh the unit stands before the hundred: жеті жүз.
            if (row[at].Size == Size.Unit && Next(row, at) == Size.Hundred) at++;
            if (row[at].Size == Size.Hundred) (longest, at) = (3, at + 1);
            if (at < row.Count && row[at].Size == Size.Teen) (longest, at) = (Math.Max(longest, 2), at + 1);
            else
            {
                if (at < row.Count && row[at].Size == Size.Ten) (longest, at) = (Math.Max(longest, 2), at + 1);
                if (at < row.Count && row[at].Size == Size.Unit && Next(row, at) != Size.Hundred) at++;
            }
            digits += longest;
        }
        return digits;
    }

    private static Size? Next(List<(Match Token, Size? Size)> row, int at) => at + 1 < row.Count ? row[at + 1].Size : null;

    private static (int Start, int Length) Span(List<(Match Token, Size? Size)> row) =>
        (row[0].Token.Index, row[^1].Token.Index + row[^1].Token.Length - row[0].Token.Index);

    private static bool IsGap(string text, Match before, Match after)
    {
        var from = before.Index + before.Length;
        return after.Index - from <= 4 && !text.AsSpan(from, after.Index - from).ContainsAny('!', '?');
    }

    [GeneratedRegex(@"\p{L}+|\p{Nd}+")]
    private static partial Regex Tokens();
}
