using System.Globalization;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>How a case is named on cards and in private chats. Never a region, never a word of hers.</summary>
internal static class CaseWords
{
    public static (string Name, string Value)[] Of(DeskTexts texts, Language language, int alias, Language hers, CasePriority priority, int? minutes, int? owner) =>
    [
        ("alias", texts.Case(alias)),
        ("language", texts.Plain("language." + hers.Code(), language)),
        ("priority", texts.Plain(Priority(priority), language)),
        ("minutes", (minutes ?? 0).ToString(CultureInfo.InvariantCulture)),
        ("owner", owner is { } number ? texts.Person(number) : texts.Plain("owner.none", language)),
    ];

    public static (string Name, string Value)[] Of(DeskTexts texts, Language language, Case open, DateTimeOffset now) =>
        Of(texts, language, open.Alias, open.Language, open.Priority, (int)Math.Max(0, (now - (open.Waits ? open.WaitingSince : open.UnansweredSince ?? now)).TotalMinutes), null);

    public static string Priority(CasePriority priority) => priority switch
    {
        CasePriority.Danger or CasePriority.SelfHarm => "priority.high",
        CasePriority.Doubt => "priority.raised",
        _ => "priority.ordinary",
    };

    public static ScreenButton Button(DeskTexts texts, Language language, string key, string verb, CaseId about, int second = 0) =>
        new(texts.Plain(key, language), new PanelAct(verb, about.Value, second).ToString());

    public static ScreenButton Button(DeskTexts texts, Language language, string key, string verb) => new(texts.Plain(key, language), new PanelAct(verb).ToString());
}
