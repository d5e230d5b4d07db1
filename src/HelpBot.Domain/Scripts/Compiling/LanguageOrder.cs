using System.Collections.Immutable;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>Of two buttons that choose a language, her client's stands first.</summary>
internal static class LanguageOrder
{
    /// <summary>The rows with the two buttons changing places if they stand the other way round.</summary>
    public static ImmutableArray<ImmutableArray<Button>> Put(ImmutableArray<ImmutableArray<Button>> rows, Deed first, Deed second)
    {
        var (one, other) = (Find(rows, first), Find(rows, second));
        if (one is not { } a || other is not { } b || a.CompareTo(b) < 0) return rows;
        var (buttonA, buttonB) = (rows[a.Row][a.At], rows[b.Row][b.At]);
        var changed = rows.SetItem(a.Row, rows[a.Row].SetItem(a.At, buttonB));
        return changed.SetItem(b.Row, changed[b.Row].SetItem(b.At, buttonA));
    }

    private static (int Row, int At)? Find(ImmutableArray<ImmutableArray<Button>> rows, Deed deed)
    {
        for (var row = 0; row < rows.Length; row++)
            for (var at = 0; at < rows[row].Length; at++)
                if (rows[row][at].Do == deed) return (row, at);
        return null;
    }
}
