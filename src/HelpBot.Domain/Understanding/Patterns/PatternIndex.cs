namespace HelpBot.Domain.Understanding.Patterns;

/// <summary>Finds the patterns that fit a message. Immutable.</summary>
internal sealed class PatternIndex
{
    private readonly Compiled[] _patterns;
    private readonly FamilySet _fillers;

    /// <param name="lexicon">A family called <c>filler</c>, if there is one, may stand in whole messages beside a pattern's own.</param>
    public PatternIndex(Lexicon lexicon)
    {
        var places = lexicon.Families.Select((family, at) => (family.Name, at)).ToDictionary(f => f.Name, f => f.at);
        _fillers = places.TryGetValue("filler", out var filler) ? FamilySet.Of(filler) : default;
        _patterns = [.. lexicon.Patterns.Select(p => new Compiled(p, [.. p.Words.Select(w => Set(w.Split('|'), places))], Set(p.Unless, places)))];
    }

    /// <summary>The patterns that fit some words in a row, in the order of the lexicon.</summary>
    public List<Pattern> Find(FoldedText text, FamilyNotes notes, int from, int to)
    {
        FamilySet all = default;
        for (var at = from; at < to; at++)
            all |= notes.Said[at];
        var found = new List<Pattern>();
        foreach (var pattern in _patterns)
        {
            if (!all.Meets(pattern.Unless) && pattern.Words.All(w => all.Meets(w)) && Fits(pattern, text, notes, from, to))
                found.Add(pattern.Pattern);
        }
        return found;
    }

    private bool Fits(Compiled pattern, FoldedText text, FamilyNotes notes, int from, int to)
    {
        if (pattern.Pattern.IsWhole)
            return IsWhole(pattern, text, notes, from, to);
        for (var start = from; start < to; start++)
        {
            if (Array.Exists(pattern.Words, w => notes.Said[start].Meets(w)) && FitsFrom(pattern, text, notes, start, to))
                return true;
        }
        return false;
    }

    // All of the pattern's families within its reach, no end of sentence between.
    private static bool FitsFrom(Compiled pattern, FoldedText text, FamilyNotes notes, int start, int to)
    {
        var missing = pattern.Words.ToList();
        for (var at = start; at < Math.Min(to, start + pattern.Pattern.Near); at++)
        {
            if (at > start && text.Tokens[at].Before == Words.Gap.Stop)
                return false;
            var said = notes.Said[at];
            missing.RemoveAll(w => said.Meets(w));
            if (missing.Count == 0)
                return true;
        }
        return false;
    }

    private bool IsWhole(Compiled pattern, FoldedText text, FamilyNotes notes, int from, int to)
    {
        var allowed = _fillers;
        foreach (var words in pattern.Words)
            allowed |= words;
        for (var at = from; at < to; at++)
        {
            if (text.Tokens[at].Kind == Words.TokenKind.Word && !notes.Covered[at].Meets(allowed))
                return false;
        }
        return true;
    }

    private static FamilySet Set(IEnumerable<string> names, Dictionary<string, int> places) =>
        names.Aggregate(default(FamilySet), (set, name) => set | FamilySet.Of(places[name]));

    private sealed record Compiled(Pattern Pattern, FamilySet[] Words, FamilySet Unless);
}
