namespace HelpBot.Domain.Understanding.Patterns;

/// <summary>Whether a word of a message is said not to be so.</summary>
internal static class Negation
{
    /// <summary>Looks two words back for a Russian negation, one word on for a Kazakh one.</summary>
    /// <param name="text">The message.</param>
    /// <param name="first">The first word of what was found.</param>
    /// <param name="last">Its last word.</param>
    public static bool Denies(FoldedText text, int first, int last)
    {
        if (last + 1 < text.Folds.Length && text.Folds[last + 1].Kazakh is "жок" or "емес" && !DeniedTwice(text, last))
            return true;
        for (var at = first - 1; at >= Math.Max(0, first - 2); at--)
        {
            if (text.Tokens[at + 1].BeginsClause)
                return false;
            if (text.Folds[at].Russian is "не" or "ни" or "никто" or "никогда" or "никого")
                return (at == first - 1 || Reaches(text.Folds[at + 1].Russian)) && !Affirms(text, at);
        }
        return false;
    }

    // "не очень бьет", "никогда меня не бил": a negation reaches over small words, not over another verb ("не выпускает бьет").
    private static bool Reaches(string between) => between is "очень" or "сильно" or "так" or "особо" or "меня" or "нас" or "ее" or "его"
        or "их" or "мне" or "больше" or "уже" or "еще" or "пока" or "не" or "разу" or "тут" or "здесь" or "он" or "она" or "сам" or "руку";

    // "чуть не убил", "пока не убил", "если не убьет": it did or may happen. "не раз бил", "не только бьет", "не дай бог убьет".
    private static bool Affirms(FoldedText text, int negation) =>
        (negation > 0 && text.Folds[negation - 1].Russian is "чуть" or "пока" or "если" or "едва" or "лишь")
        || (negation + 1 < text.Folds.Length && text.Folds[negation + 1].Russian is "раз" or "только" or "дай" or "первый" or "просто" or "впервые");

    // "ұрмаған күні жоқ" is a double negation.
    private static bool DeniedTwice(FoldedText text, int last) =>
        text.Folds[last].Kazakh is "куни" or "кун";
}
