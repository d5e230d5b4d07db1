using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk.Screens;

/// <summary>The counts for the leads: of the desk as a whole, ten and more, no row of anybody.</summary>
internal static class CountsScreen
{
    private static readonly (string Text, string Count)[] Lines =
    [
        ("stats.cases", DeskCounts.Opened), ("stats.taken", DeskCounts.Taken), ("stats.refused", DeskCounts.Refused), ("stats.truth", DeskCounts.Truth), ("stats.returned", DeskCounts.Returned),
        ("stats.aside", DeskCounts.Aside), ("stats.complaints", DeskCounts.Complaint), ("stats.easier", DeskCounts.Easier), ("stats.same", DeskCounts.Same), ("stats.worse", DeskCounts.Worse),
    ];

    public static void Draw(PanelDraft draft, DeskTexts texts, DeskStats stats)
    {
        var few = texts.Plain("stats.few", draft.Language);
        var counts = stats.Counts.ToDictionary(count => count.Key, count => DeskClock.Number(count.Value));
        draft.Line(texts.Html("stats.head", draft.Language));
        draft.Line(string.Join('\n', Lines.Select(line => texts.Html(line.Text, draft.Language, ("count", counts.GetValueOrDefault(line.Count, few))))));
        draft.Line(stats is { WaitHalf: { } half, WaitMost: { } most }
            ? texts.Html("stats.wait", draft.Language, ("half", Minutes(half)), ("most", Minutes(most)))
            : texts.Html("stats.no-wait", draft.Language));
    }

    // A wait that is under a minute is one of a minute at most.
    private static string Minutes(TimeSpan wait) => DeskClock.Number(Math.Max(1, (int)Math.Ceiling(wait.TotalMinutes)));
}
