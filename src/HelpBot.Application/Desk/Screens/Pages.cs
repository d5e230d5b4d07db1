using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>Draws what somebody has opened beside talks.</summary>
internal sealed class Pages(DeskRoom room, DeskTexts texts, BotLink link)
{
    public void Draw(PanelDraft draft, Volunteer who, Panel panel, OwnPage page)
    {
        switch (page.Kind)
        {
            case OwnPageKind.Plan: PlanScreen.Week(draft, texts, room, who); break;
            case OwnPageKind.PlanDay: PlanScreen.Days(draft, texts); break;
            case OwnPageKind.PlanFrom: PlanScreen.Beginnings(draft, texts, page.About); break;
            case OwnPageKind.PlanLong: PlanScreen.Lengths(draft, texts, page.About); break;
            case OwnPageKind.Me: MeScreen.Draw(draft, texts, who); break;
            case OwnPageKind.Region: MeScreen.Regions(draft, texts, who, isForShift: page == OwnPage.RegionFirst); break;
            case OwnPageKind.Help: draft.Line(texts.Html(who.IsLead ? "help.lead" : "help", draft.Language)); break;
            default: DrawLeads(draft, who, panel, page); break;
        }
        var back = Parent(page);
        draft.Row(back is { } parent ? Button(texts, draft.Language, "button.back", parent.Kind, parent.About) : CaseWords.Button(texts, draft.Language, "button.back", OwnSide.Home));
    }

    public static ScreenButton Button(DeskTexts texts, Language language, string key, OwnPageKind page, int about = 0) =>
        new(texts.Plain(key, language), new PanelAct(OwnSide.Open, (int)page, about).ToString());

    // Whoever lost the role while a page was open sees nothing of it.
    private void DrawLeads(PanelDraft draft, Volunteer who, Panel panel, OwnPage page)
    {
        if (!who.IsLead) draft.Line(texts.Html("alert.not-lead", draft.Language));
        else if (page.Kind == OwnPageKind.Counts) CountsScreen.Draw(draft, texts, DeskStats.Of(room.Memory.State));
        else if (page.Kind == OwnPageKind.Invite) PeopleScreen.Invite(draft, texts);
        else if (page.Kind == OwnPageKind.Link && panel.Code is { } code) PeopleScreen.Link(draft, texts, link.Start(code), (Roles)page.About);
        // A link is shown once; what its page is about are roles, and nobody's number.
        else if (page.Kind == OwnPageKind.Link || room.Memory.State.Find(new VolunteerId(page.About)) is not { } person) PeopleScreen.List(draft, texts, room.Memory.State);
        else PeopleScreen.Person(draft, texts, person);
    }

    private static OwnPage? Parent(OwnPage page) => page.Kind switch
    {
        OwnPageKind.PlanDay => new(OwnPageKind.Plan),
        OwnPageKind.PlanFrom => new(OwnPageKind.PlanDay),
        OwnPageKind.PlanLong => new(OwnPageKind.PlanFrom, page.About / PlanScreen.Day),
        OwnPageKind.Region when page != OwnPage.RegionFirst => new(OwnPageKind.Me),
        OwnPageKind.Person or OwnPageKind.Invite or OwnPageKind.Link => new(OwnPageKind.People),
        _ => null,
    };
}
