namespace HelpBot.Domain.Understanding.Patterns;

/// <summary>Finds the families of every word of a message. Immutable.</summary>
internal sealed class FamilyIndex
{
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    // Keyed by a hash of the folded text; what is found is compared letter by letter.
    private readonly Dictionary<ulong, Entry[]> _russian;
    private readonly Dictionary<ulong, Entry[]> _kazakh;

    public FamilyIndex(IReadOnlyList<WordFamily> families)
    {
        var entries = families.SelectMany((family, at) =>
            family.Russian.Select(w => Entry.Parse(at, w, kazakh: false))
                .Concat(family.Kazakh.Select(w => Entry.Parse(at, w, kazakh: true)))).ToList();
        _russian = Index(entries.Where(e => !e.IsKazakh));
        _kazakh = Index(entries.Where(e => e.IsKazakh));
    }

    /// <summary>Fills in the families of each token: what is said, and what is said not to be so.</summary>
    public void Find(FoldedText text, FamilyNotes notes)
    {
        for (var at = 0; at < text.Tokens.Length; at++)
        {
            Find(text, at, text.Folds[at].Russian, _russian, notes);
            Find(text, at, text.Folds[at].Kazakh, _kazakh, notes);
        }
    }

    private static void Find(FoldedText text, int at, string word, Dictionary<ulong, Entry[]> index, FamilyNotes notes)
    {
        var hash = Basis;
        foreach (var c in word)
        {
            hash = (hash ^ c) * Prime;
            if (!index.TryGetValue(hash, out var entries))
                continue;
            foreach (var entry in entries)
            {
                if (!entry.First.Fits(word) || !RestFits(text, at, entry))
                    continue;
                var family = FamilySet.Of(entry.Family);
                if (!entry.HasNegation && Negation.Denies(text, at, at + entry.Rest.Length))
                {
                    notes.Denied[at] |= family;
                    continue;
                }
                notes.Said[at] |= family;
                for (var i = at; i <= at + entry.Rest.Length; i++)
                    notes.Covered[i] |= family;
            }
        }
    }

    private static bool RestFits(FoldedText text, int at, Entry entry)
    {
        if (at + entry.Rest.Length >= text.Folds.Length)
            return entry.Rest.Length == 0;
        for (var i = 0; i < entry.Rest.Length; i++)
        {
            var folds = text.Folds[at + 1 + i];
            if (!entry.Rest[i].Fits(entry.IsKazakh ? folds.Kazakh : folds.Russian))
                return false;
        }
        return true;
    }

    private static Dictionary<ulong, Entry[]> Index(IEnumerable<Entry> entries) => entries
        .GroupBy(e => Hash(e.First.Text))
        .ToDictionary(g => g.Key, g => g.ToArray());

    private static ulong Hash(string text)
    {
        var hash = Basis;
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return hash;
    }
}
