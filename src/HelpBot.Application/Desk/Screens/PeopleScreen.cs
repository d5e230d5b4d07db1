using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Screens;

/// <summary>A lead's pages about the list. Nobody has a name here: the word that stands for them on the board, and who that is the leads know by themselves.</summary>
internal static class PeopleScreen
{
    /// <summary>Telegram takes a hundred buttons under a message.</summary>
    private const int MostPeople = 80;

    public static void List(PanelDraft draft, DeskTexts texts, DeskState state)
    {
        draft.Line(texts.Html("people.head", draft.Language, ("count", DeskClock.Number(state.People.Count))));
        foreach (var two in state.People.Values.OrderBy(who => texts.Person(who.Alias), StringComparer.Ordinal).Take(MostPeople).Chunk(2))
            draft.Row([.. two.Select(who => new ScreenButton(Label(texts, draft, who), new PanelAct(OwnSide.Open, (int)OwnPageKind.Person, who.Id.Value).ToString()))]);
        draft.Row(Pages.Button(texts, draft.Language, "button.invite", OwnPageKind.Invite));
    }

    public static void Person(PanelDraft draft, DeskTexts texts, Volunteer who)
    {
        draft.Line(texts.Html("people.one", draft.Language, ("owner", texts.Person(who.Alias)), ("role", texts.Roles(who.Roles, draft.Language)), ("now", texts.Plain(Now(who, draft.Now), draft.Language))));
        ScreenButton Turn(string key, Roles roles) => new(texts.Plain(key, draft.Language), new PanelAct(PeopleSide.Roles, who.Id.Value, (int)roles).ToString());
        draft.Row(Turn(who.IsLead ? "button.no-lead" : "button.make-lead", who.Roles ^ Roles.Lead));
        draft.Row(Turn(who.Roles.HasFlag(Roles.ClearedForMinors) ? "button.no-minors" : "button.minors", who.Roles ^ Roles.ClearedForMinors));
        draft.Row(new ScreenButton(texts.Plain("button.remove", draft.Language), new PanelAct(PeopleSide.Remove, who.Id.Value).ToString()));
    }

    /// <summary>Whom it concerns and what will happen, before it does.</summary>
    public static void Sure(PanelDraft draft, DeskTexts texts, Volunteer who, PeopleQuestion question)
    {
        var owner = ("owner", texts.Person(who.Alias));
        if (question.To is not { } roles) draft.Line(texts.Html("people.remove", draft.Language, owner));
        else
        {
            draft.Line(texts.Html("people.roles", draft.Language, owner, ("role", texts.Roles(roles, draft.Language))));
            if (roles.HasFlag(Roles.Lead) != who.IsLead) draft.Line(texts.Html(who.IsLead ? "people.no-lead" : "people.lead", draft.Language));
            var isCleared = who.Roles.HasFlag(Roles.ClearedForMinors);
            if (roles.HasFlag(Roles.ClearedForMinors) != isCleared) draft.Line(texts.Html(isCleared ? "people.no-minors" : "people.minors", draft.Language));
        }
        var yes = question.To is { } to
            ? new ScreenButton(texts.Plain("button.roles-yes", draft.Language), new PanelAct(PeopleSide.RolesYes, who.Id.Value, (int)to).ToString())
            : new ScreenButton(texts.Plain("button.remove-yes", draft.Language), new PanelAct(PeopleSide.RemoveYes, who.Id.Value).ToString());
        draft.Row(yes, CaseWords.Button(texts, draft.Language, "button.back", QuestionSide.Cancel));
    }

    public static void Invite(PanelDraft draft, DeskTexts texts)
    {
        draft.Line(texts.Html("invite.ask", draft.Language));
        foreach (var (key, roles) in ((string, Roles)[])[("button.invite-volunteer", Roles.Volunteer), ("button.invite-lead", Roles.Volunteer | Roles.Lead), ("button.invite-minors", Roles.Volunteer | Roles.ClearedForMinors)])
            draft.Row(new ScreenButton(texts.Plain(key, draft.Language), new PanelAct(PeopleSide.Invite, (int)roles).ToString()));
    }

    /// <summary>The chat is protected from copying, so that the link has a button that copies it.</summary>
    public static void Link(PanelDraft draft, DeskTexts texts, string link, Roles roles)
    {
        draft.Line(texts.Html("invite.link", draft.Language, ("link", link), ("role", texts.Roles(roles | Roles.Volunteer, draft.Language))));
        draft.Row(new ScreenButton(texts.Plain("button.copy", draft.Language), null, link));
    }

    private static string Label(DeskTexts texts, PanelDraft draft, Volunteer who) =>
        (who.IsOn(draft.Now) ? "● " : who.Absence != Absence.None ? "✕ " : "○ ") + texts.Person(who.Alias) + (who.IsLead ? " · " + texts.Plain("people.lead-mark", draft.Language) : "");

    private static string Now(Volunteer who, DateTimeOffset now) => who switch
    {
        { Absence: Absence.NotInGroup } => "people.no-group",
        { Absence: Absence.Unreachable } => "people.blocked",
        { HasPractised: false } => "people.not-practised",
        _ => who.IsOn(now) ? "people.on" : "people.off",
    };
}
