using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Places;

/// <summary>Sorts labels by the alphabet of a language, without culture data.</summary>
internal sealed class Alphabet : IComparer<string>
{
    private readonly string _letters;

    private Alphabet(string letters) => _letters = letters;

    public static Alphabet Of(Language language) => new(language.Letters());

    public int Compare(string? x, string? y)
    {
        x ??= "";
        y ??= "";
        for (var at = 0; at < Math.Min(x.Length, y.Length); at++)
        {
            var order = Place(x[at]).CompareTo(Place(y[at]));
            if (order != 0)
                return order;
        }
        return x.Length.CompareTo(y.Length);
    }

    // What is no letter (the space, the hyphen) sorts before all letters.
    private int Place(char c) => _letters.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal);
}
