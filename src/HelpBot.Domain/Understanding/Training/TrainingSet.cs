namespace HelpBot.Domain.Understanding.Training;

/// <summary>Makes of the phrases in the files what the trainer learns from: templates filled in, variants added.</summary>
public static class TrainingSet
{
    private const int PhrasesOfTemplate = 24;
    private const float TemplateWeight = 0.4f;
    private const float VariantWeight = 0.5f;

    /// <summary>Expands the phrases.</summary>
    /// <param name="phrases">As read from the files, in file order.</param>
    /// <returns>The phrases, each followed by its variants. The same input gives the same output.</returns>
    public static IReadOnlyList<WeightedPhrase> Expand(IEnumerable<Phrase> phrases)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        var made = new List<WeightedPhrase>();
        foreach (var phrase in phrases)
        {
            var seed = Seed(phrase.Id);
            if (!Template.Is(phrase.Text))
            {
                made.Add(new WeightedPhrase(phrase, 1));
                AddVariants(phrase, VariantWeight, new Chance(seed), made);
                continue;
            }
            foreach (var text in Template.Expand(phrase.Text, PhrasesOfTemplate, seed))
                made.Add(new WeightedPhrase(phrase with { Text = text }, TemplateWeight));
        }
        return made;
    }

    private static void AddVariants(Phrase phrase, float weight, Chance chance, List<WeightedPhrase> into)
    {
        into.Add(new WeightedPhrase(phrase with { Text = Variants.WithSlip(phrase.Text, chance) }, weight));
        if (phrase.Language is "kk" or "mixed" && Variants.HasKazakhLetters(phrase.Text))
        {
            into.Add(new WeightedPhrase(phrase with { Text = Variants.WithoutKazakhLetters(phrase.Text, chance) }, weight));
            if (phrase.Language == "kk")
                into.Add(new WeightedPhrase(phrase with { Text = Variants.InLatin(phrase.Text, chance) }, weight));
        }
    }

    private static ulong Seed(string id)
    {
        var hash = 14695981039346656037;
        foreach (var c in id)
            hash = (hash ^ c) * 1099511628211;
        return hash;
    }
}
