using System.Collections.Immutable;
using System.Globalization;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>The cards of the group and the pinned summary: alias, language, priority, minutes, owner, and nothing else.</summary>
internal static class CardScreen
{
    public static Screen Of(BoardCard card, DeskTexts texts)
    {
        var values = CaseWords.Of(texts, texts.Board, card.Alias, card.Language, card.Priority, card.Minutes, card.Owner);
        return new Screen(texts.Html(card.Owner is not null ? "board.card.taken" : card.Minutes is null or 0 ? "board.card.now" : "board.card.waiting", texts.Board, values), Rows(card, texts));
    }

    public static Screen Of(BoardSummary summary, DeskTexts texts)
    {
        var isQuiet = summary.Waiting.Sum() + summary.Talking.Sum() == 0;
        return new Screen(
            texts.Html(
                isQuiet ? "board.quiet" : "board.summary", texts.Board,
                ("high", Number(summary.Waiting.Take((int)CasePriority.Doubt).Sum())), ("ordinary", Number(summary.Waiting.Skip((int)CasePriority.Doubt).Sum())),
                ("talking", Number(summary.Talking.Sum())), ("shift", Number(summary.OnShift))),
            []);
    }

    private static ImmutableArray<ImmutableArray<ScreenButton>> Rows(BoardCard card, DeskTexts texts)
    {
        ScreenButton Button(string key, string verb) => CaseWords.Button(texts, texts.Board, key, verb, card.Case);
        if (card.NeedsReader) return [[Button("button.join", CaseActs.Take)], [Button("button.hand-over", CaseActs.HandOver), Button("button.close", CaseActs.Close)]];
        return card.Owner is null
            ? [[Button("button.take", CaseActs.Take), Button("button.not-me", CaseActs.NotMe)]]
            : [[Button("button.hand-over", CaseActs.HandOver), Button("button.close", CaseActs.Close)]];
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
