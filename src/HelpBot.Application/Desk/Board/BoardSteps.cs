using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Screens;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Board;

/// <summary>What differs between the board as it should be and as it is known to be, the most pressing first.</summary>
internal static class BoardSteps
{
    /// <summary>The next steps.</summary>
    /// <param name="plan">As it should be.</param>
    /// <param name="board">The messages that are known.</param>
    /// <param name="shown">What each of them shows, as far as it is known.</param>
    /// <param name="isPinned">Whether the summary is pinned.</param>
    /// <param name="texts">The words.</param>
    public static IEnumerable<BoardStep> Of(BoardPlan plan, BoardMessages board, IReadOnlyDictionary<int, Screen> shown, bool isPinned, DeskTexts texts)
    {
        // New urgent cards before everything; then what must go; then new cards, changes by urgency, the summary.
        foreach (var card in plan.Cards)
            if (card is { Priority: <= CasePriority.SelfHarm } && !board.Cards.ContainsKey(card.Case)) yield return new(BoardStepKind.Send, card.Case, 0, CardScreen.Of(card, texts));
        foreach (var message in board.Stale) yield return new(BoardStepKind.Delete, null, message, null);
        var planned = plan.Cards.Select(card => card.Case).ToHashSet();
        foreach (var (id, message) in board.Cards)
            if (!planned.Contains(id)) yield return new(BoardStepKind.Delete, id, message, null);
        foreach (var card in plan.Cards)
            if (card.Priority > CasePriority.SelfHarm && !board.Cards.ContainsKey(card.Case)) yield return new(BoardStepKind.Send, card.Case, 0, CardScreen.Of(card, texts));
        foreach (var card in plan.Cards)
        {
            if (!board.Cards.TryGetValue(card.Case, out var message)) continue;
            var screen = CardScreen.Of(card, texts);
            if (!Shows(shown, message, screen)) yield return new(BoardStepKind.Edit, card.Case, message, screen);
        }
        var summary = CardScreen.Of(plan.Summary, texts);
        if (board.Summary == 0) yield return new(BoardStepKind.Send, null, 0, summary);
        else if (!isPinned) yield return new(BoardStepKind.Pin, null, board.Summary, null);
        else if (!Shows(shown, board.Summary, summary)) yield return new(BoardStepKind.Edit, null, board.Summary, summary);
    }

    private static bool Shows(IReadOnlyDictionary<int, Screen> shown, int message, Screen screen) =>
        shown.TryGetValue(message, out var before) && before.Html == screen.Html
        && before.Rows.Length == screen.Rows.Length && before.Rows.Zip(screen.Rows).All(rows => rows.First.SequenceEqual(rows.Second));
}
