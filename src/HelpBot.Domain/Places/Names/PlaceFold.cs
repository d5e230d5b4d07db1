using HelpBot.Domain.Words;

namespace HelpBot.Domain.Places.Names;

/// <summary>Folds a word harder than the Kazakh fold, so that the spellings of one name in both languages and in Latin
/// letters meet: я is иа, ю иу, щ шч, ц тс; signs go; doubled и is one; дж at the beginning is ж.</summary>
/// <remarks>Only for comparing with place names: too coarse for anything else.</remarks>
internal static class PlaceFold
{
    private const int MinLengthWithDzh = 5;

    public static string Fold(ReadOnlySpan<char> word)
    {
        if (word.Length > Tokens.MaxWordLength)
            word = word[..Tokens.MaxWordLength];
        Span<char> kazakh = stackalloc char[Tokens.MaxWordLength];
        Span<char> folded = stackalloc char[Tokens.MaxWordLength * 2];
        kazakh = kazakh[..Folding.Kazakh(word, kazakh)];
        var written = 0;
        foreach (var c in kazakh)
        {
            switch (c)
            {
                case 'ь' or 'ъ':
                    break;
                case 'я':
                    Add(folded, ref written, 'и');
                    Add(folded, ref written, 'а');
                    break;
                case 'ю':
                    Add(folded, ref written, 'и');
                    Add(folded, ref written, 'у');
                    break;
                case 'щ':
                    Add(folded, ref written, 'ш');
                    Add(folded, ref written, 'ч');
                    break;
                case 'ц':
                    Add(folded, ref written, 'т');
                    Add(folded, ref written, 'с');
                    break;
                default:
                    Add(folded, ref written, c);
                    break;
            }
        }
        // "Джамбул", "Джезказган"; not "джем".
        var from = written > MinLengthWithDzh && folded[0] == 'д' && folded[1] == 'ж' ? 1 : 0;
        return new string(folded[from..written]);
    }

    private static void Add(Span<char> folded, ref int written, char c)
    {
        if (written > 0 && c == 'и' && folded[written - 1] == 'и')
            return;
        folded[written++] = c;
    }
}
