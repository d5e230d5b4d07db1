using HelpBot.Application.Desk.Kept;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk.Sides;

/// <summary>The buttons that a card of the board and a private chat have in common.</summary>
internal static class CaseActs
{
    public const string Take = "take", NotMe = "notme", HandOver = "over", Close = "close", CallLead = "lead", Join = "join", Leave = "leave", Here = "here", Switch = "switch",
        Aside = "aside", HandOverYes = "over-yes", CloseYes = "close-yes", AsideYes = "aside-yes", Keep = "keep", Undo = "undo", Sealed = "sealed", Raise = "raise", Lower = "lower", Checked = "checked";

    /// <returns>Null if the verb is no act on a case.</returns>
    public static DeskInput? Of(PanelAct act, VolunteerId by, Case? open) => act.Verb switch
    {
        Take => new DeskInput.Take(by, act.Case),
        NotMe => new DeskInput.NotMe(by, act.Case),
        HandOverYes => new DeskInput.HandOver(by, act.Case),
        CloseYes => new DeskInput.Close(by, act.Case),
        CallLead => new DeskInput.CallLead(by, act.Case),
        Join => new DeskInput.Join(by, act.Case),
        Leave => new DeskInput.Leave(by, act.Case),
        Here => new DeskInput.IAmHere(by, act.Case),
        Switch => new DeskInput.SwitchTo(by, act.Case),
        AsideYes => new DeskInput.PutAside(by, act.Case),
        Keep => new DeskInput.SecondLook(by, act.Case, Stays: true),
        Undo => new DeskInput.SecondLook(by, act.Case, Stays: false),
        Sealed => new DeskInput.OpenSealed(by, act.Case),
        Checked => new DeskInput.Recheck(by, act.Case),
        Raise when open is { Priority: > CasePriority.Danger } => new DeskInput.Grade(by, act.Case, open.Priority - 1),
        Lower when open is { Priority: < CasePriority.Ordinary } => new DeskInput.Grade(by, act.Case, open.Priority + 1),
        _ => null,
    };

    /// <summary>The text that says that an act is done, where the chat alone would not show it.</summary>
    public static string? Done(string verb) => verb switch
    {
        CloseYes => "close.done",
        HandOverYes => "handover.done",
        AsideYes => "aside.done",
        Keep => "aside.kept",
        Undo => "aside.undone",
        _ => null,
    };

    /// <summary>What a tap asks about before it is done.</summary>
    /// <returns>Null if the verb is none of these.</returns>
    public static QuestionKind? Question(PanelAct act) => act.Verb switch
    {
        Close => QuestionKind.Close,
        HandOver => QuestionKind.HandOver,
        Aside => QuestionKind.Aside,
        QuestionSide.Note => QuestionKind.Note,
        _ => null,
    };
}
