using HelpBot.Domain.Scripts;

namespace HelpBot.Hosting;

/// <summary>Which of the screens that she reads in danger nobody competent has read yet.</summary>
internal static class ReservedReview
{
    // Numbers, danger questions, Hide, self-harm, children, police: product promise 12.
    private static readonly string[] Prefixes = ["numbers", "danger.", "what.danger", "check.", "harm.", "child.", "minor.", "forget.", "cover.", "first."];

    /// <summary>The text keys, sorted.</summary>
    public static IReadOnlyList<string> Unreviewed(Script script) =>
        [.. script.Texts.Values
            .Where(text => script.Nodes.ContainsKey(text.Key) && Array.Exists(Prefixes, prefix => text.Key == prefix || text.Key.StartsWith(prefix, StringComparison.Ordinal)))
            .Where(text => !text.Kazakh.Reviewed || !text.Russian.Reviewed)
            .Select(text => text.Key)
            .Order(StringComparer.Ordinal)];
}
