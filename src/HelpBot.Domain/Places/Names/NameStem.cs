namespace HelpBot.Domain.Places.Names;

/// <summary>A stem of a name and the endings it takes.</summary>
/// <param name="Text">Folded.</param>
/// <param name="Declension">One or more.</param>
internal readonly record struct NameStem(string Text, Declension Declension)
{
    /// <summary>The stems of a folded name, by its last letters.</summary>
    /// <param name="key">The folded name.</param>
    /// <param name="spelt">The last word as it is spelt, lowered.</param>
    /// <param name="words">How many words the name has.</param>
    public static IEnumerable<NameStem> Of(string key, string spelt, int words)
    {
        if (spelt.EndsWith("ая", StringComparison.Ordinal) || key.EndsWith("скаиа", StringComparison.Ordinal))
        {
            // "Карагандинский" alone is the oblast too.
            var both = key.EndsWith("скаиа", StringComparison.Ordinal)
                ? Declension.FeminineAdjective | Declension.MasculineAdjective
                : Declension.FeminineAdjective;
            yield return new NameStem(key[..^3], both);
        }
        else if (EndsAny(spelt, "ый", "ий"))
        {
            yield return new NameStem(key[..^1], Declension.MasculineAdjective);
        }
        else if (spelt.EndsWith("ое", StringComparison.Ordinal))
        {
            yield return new NameStem(key[..^2], Declension.NeuterAdjective);
        }
        else if (EndsAny(key, "аи", "еи", "ои", "уи"))
        {
            yield return new NameStem(key[..^1], Declension.Glide);
        }
        else if (key.EndsWith('а'))
        {
            yield return new NameStem(key[..^1], Declension.Feminine);
        }
        else if (EndsAny(key, "ево", "ово"))
        {
            yield return new NameStem(key[..^1], Declension.Neuter);
        }
        else if (words > 1 && key.EndsWith("ди", StringComparison.Ordinal))
        {
            yield return new NameStem(key[..^1], Declension.Plural);
        }
        yield return new NameStem(key, Declension.Whole | Consonantal(key, spelt));
    }

    private static Declension Consonantal(string key, string spelt)
    {
        if (spelt.EndsWith('ь'))
            return Declension.Soft;
        return "аеиоу0123456789".Contains(key[^1], StringComparison.Ordinal) ? 0 : Declension.Hard;
    }

    private static bool EndsAny(string text, params ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (text.EndsWith(ending, StringComparison.Ordinal))
                return true;
        }
        return false;
    }
}
