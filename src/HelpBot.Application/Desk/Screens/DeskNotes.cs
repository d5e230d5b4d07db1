using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk.Screens;

/// <summary>The texts and buttons of notes in a volunteer's chat.</summary>
internal static class DeskNotes
{
    /// <returns>The text's key; null where the talk itself shows it.</returns>
    public static string? Key(DeskNote note) => note switch
    {
        DeskNote.CaseOpened or DeskNote.ReadingOpened or DeskNote.NotRechecked or DeskNote.Welcome => null,
        DeskNote.LockedWaiting => "talk.locked",
        DeskNote.SheIsBack => "talk.open-again",
        DeskNote.NeutralLinesOnly => "talk.forced",
        DeskNote.Raised => "talk.raised",
        DeskNote.OtherTalkHasNews => "talk.waiting-others",
        DeskNote.Nudge => "nudge",
        DeskNote.WentBack => "returned",
        DeskNote.SheWentOn => "talk.another",
        DeskNote.SheEnded => "talk.left",
        DeskNote.SheIsGone => "talk.blocked",
        DeskNote.LeadNeeded => "call.lead",
        DeskNote.LeadCalled => "lead.wanted",
        DeskNote.ReaderJoined => "lead.reading",
        DeskNote.ReaderLeft => "lead.left",
        DeskNote.ReaderNeeded => "minor.second",
        DeskNote.ShiftBegins => "shift.begins",
        DeskNote.ShiftEnds => "shift.ends",
        DeskNote.ShiftOver => "shift.off",
        DeskNote.Debrief => "debrief.ask",
        DeskNote.IdleWarning => "close.idle",
        DeskNote.TalkEnded => "close.expired",
        DeskNote.Undelivered => "talk.undelivered",
        DeskNote.SecondLook => "aside.review",
        DeskNote.Complaint => "complaint.lead",
        DeskNote.Removed => "removed",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What can be done about it: text key and verb.</summary>
    public static IEnumerable<(string Key, string Verb)> Buttons(DeskNote note) => note switch
    {
        DeskNote.Nudge => [("button.here", CaseActs.Here)],
        DeskNote.LeadNeeded => [("button.take-over", CaseActs.Take)],
        DeskNote.LeadCalled or DeskNote.ReaderNeeded => [("button.join", CaseActs.Join)],
        DeskNote.OtherTalkHasNews => [("button.switch", CaseActs.Switch)],
        DeskNote.SecondLook => [("button.keep-aside", CaseActs.Keep), ("button.undo-aside", CaseActs.Undo)],
        DeskNote.Complaint => [("button.sealed", CaseActs.Sealed)],
        _ => [],
    };
}
