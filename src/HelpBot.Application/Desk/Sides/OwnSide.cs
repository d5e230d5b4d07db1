using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Screens;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk.Sides;

/// <summary>What somebody on the list does beside talks: the plan, themselves, and for a lead the people and the counts.</summary>
internal sealed class OwnSide(MeSide me, PlanSide plan, PeopleSide people)
{
    public const string Open = "page", Home = "home";

    /// <summary>Takes a button of these pages.</summary>
    /// <returns>Whether it was one.</returns>
    public bool TryPress(DeskDraft draft, VolunteerId by, PanelAct act)
    {
        switch (act.Verb)
        {
            case Home: Show(draft, by, null); return true;
            case Open: Turn(draft, by, new OwnPage((OwnPageKind)act.First, act.Second)); return true;
            default: return me.TryPress(draft, by, act) || plan.TryPress(draft, by, act) || people.TryPress(draft, by, act);
        }
    }

    /// <summary>Takes a command for one of these pages.</summary>
    /// <returns>Whether it was one.</returns>
    public bool TryObey(DeskDraft draft, VolunteerId by, Input.Command command)
    {
        OwnPageKind? page = command.Name switch
        {
            "plan" => OwnPageKind.Plan,
            "me" => OwnPageKind.Me,
            "region" => OwnPageKind.Region,
            "people" => OwnPageKind.People,
            "stats" => OwnPageKind.Counts,
            "help" => OwnPageKind.Help,
            _ => null,
        };
        if (page is { } kind) Turn(draft, by, new OwnPage(kind));
        return page is not null || people.TryObey(draft, by, command);
    }

    /// <summary>Shows a page, or the home screen for null.</summary>
    public static void Show(DeskDraft draft, VolunteerId by, OwnPage? page)
    {
        if (draft.Memory.Panels.TryGetValue(by, out var panel)) draft.Memory = draft.Memory.With(by, panel with { Open = page, Practice = null });
    }

    private static void Turn(DeskDraft draft, VolunteerId by, OwnPage page)
    {
        if (!Enum.IsDefined(page.Kind)) return;
        if (draft.Memory.State.Find(by) is not { } who) return;
        if (page.Kind is OwnPageKind.People or OwnPageKind.Person or OwnPageKind.Invite or OwnPageKind.Counts && !who.IsLead) draft.Answers[by] = DeskAnswer.LeadsOnly;
        else if (PanelScreen.HasTalk(draft.Memory, who)) draft.Answers[by] = DeskAnswer.TalkFirst;
        else Show(draft, by, page);
    }
}
