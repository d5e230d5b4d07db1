using System.Runtime.CompilerServices;

namespace HelpBot.Tests.Domain.Places;

/// <summary>One line of <c>typed-places.tsv</c>.</summary>
internal sealed record TypedPlace(string Language, string Kind, string Text, string Answer)
{
    public static IReadOnlyList<TypedPlace> All([CallerFilePath] string here = "") =>
    [
        .. File.ReadLines(Path.Combine(Path.GetDirectoryName(here)!, "typed-places.tsv"))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .Select(cells => new TypedPlace(cells[0], cells[1], cells[2], cells[3])),
    ];

    /// <summary>Whether an answer is the expected one; the order of what is asked does not count.</summary>
    public bool Fits(string answer) => Sorted(answer) == Sorted(Answer);

    private static string Sorted(string answer) => answer.StartsWith("ask: ", StringComparison.Ordinal)
        ? "ask: " + string.Join('|', answer[5..].Split('|').Order(StringComparer.Ordinal))
        : answer;
}
