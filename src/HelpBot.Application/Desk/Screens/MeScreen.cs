using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>What somebody has told of themselves, and its buttons.</summary>
internal static class MeScreen
{
    public static void Draw(PanelDraft draft, DeskTexts texts, Volunteer who)
    {
        draft.Line(texts.Html("me.head", draft.Language, ("owner", texts.Person(who.Alias)), ("role", texts.Roles(who.Roles, draft.Language))));
        draft.Line(who.HomeRegion == Volunteer.Abroad ? texts.Html("me.abroad", draft.Language) : who.HomeRegion is { } region ? texts.Html("me.region", draft.Language, ("region", texts.Region(region, draft.Language))) : texts.Html("me.no-region", draft.Language));
        draft.Line(texts.Html("me.marks", draft.Language));
        draft.Row([.. LanguageTable.All.Select(language => new ScreenButton(Tick(who.Languages.HasFlag(language.Spoken())) + language.OwnName(), new PanelAct(MeSide.Speak, (int)language).ToString()))]);
        draft.Row(new ScreenButton(Tick(who.IsWoman) + texts.Plain("button.woman", draft.Language), new PanelAct(MeSide.Woman).ToString()));
        draft.Row(Pages.Button(texts, draft.Language, "button.region", OwnPageKind.Region));
        // In the language it leads to: whoever cannot read the present one must find it.
        foreach (var language in LanguageTable.All)
            if (language != who.Reads) draft.Row(new ScreenButton(texts.Plain("button.reads", language), new PanelAct(MeSide.Read, (int)language).ToString()));
    }

    public static void Regions(PanelDraft draft, DeskTexts texts, Volunteer who, bool isForShift)
    {
        draft.Line(texts.Html(isForShift ? "me.region-first" : "me.which-region", draft.Language));
        var numbers = texts.Regions(LanguageTable.Default).Select((region, at) => (region.Id, Number: at + 1)).ToDictionary(entry => entry.Id, entry => entry.Number);
        foreach (var pair in texts.Regions(draft.Language).Chunk(2))
            draft.Row([.. pair.Select(region => new ScreenButton((who.HomeRegion == region.Id.Value ? "☑ " : "") + region.Label.In(draft.Language), new PanelAct(MeSide.Region, numbers[region.Id]).ToString()))]);
        draft.Row(new ScreenButton((who.HomeRegion == Volunteer.Abroad ? "☑ " : "") + texts.Plain("button.abroad", draft.Language), new PanelAct(MeSide.Region).ToString()));
    }

    private static string Tick(bool isSo) => isSo ? "☑ " : "☐ ";
}
