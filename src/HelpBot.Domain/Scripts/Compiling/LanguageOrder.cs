using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Scripts.Compiling;

/// <summary>Of several buttons that choose a language, her client's stands first.</summary>
internal static class LanguageOrder
{
    /// <summary>The rows for each language of the client: the places of the buttons that choose a language stay, the buttons change places.</summary>
    public static PerLanguage<ImmutableArray<ImmutableArray<Button>>> Of(ImmutableArray<ImmutableArray<Button>> rows) => new(first => Put(rows, first));

    private static ImmutableArray<ImmutableArray<Button>> Put(ImmutableArray<ImmutableArray<Button>> rows, Language first)
    {
        var order = LanguageTable.InOrder(first);
        var sorted = new Queue<Button>(rows.SelectMany(row => row).Where(Chooses).OrderBy(button => order.IndexOf(button.Language!.Value)));
        return sorted.Count < 2 ? rows : [.. rows.Select(row => row.Any(Chooses) ? [.. row.Select(button => Chooses(button) ? sorted.Dequeue() : button)] : row)];
    }

    private static bool Chooses(Button button) => button.Language is not null;
}
