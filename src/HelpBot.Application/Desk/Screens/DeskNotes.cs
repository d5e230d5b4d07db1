using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk.Screens;

/// <summary>The texts and buttons of notes in a volunteer's chat.</summary>
internal static class DeskNotes
{
    /// <summary>The text for whoever has gone off shift in the middle of a talk.</summary>
    public const string ShiftPast = "shift.past";

    /// <returns>The text's key; null where the talk itself shows it.</returns>
    public static string? Key(DeskNote note, Volunteer who, DateTimeOffset now) => note == DeskNote.ShiftEnds && who.ShiftEnds <= now ? ShiftPast : Key(note);

    private static string? Key(DeskNote note) => note switch
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
        DeskNote.NotSent => "talk.unsent",
        DeskNote.SecondLook => "aside.review",
        DeskNote.Complaint => "complaint.lead",
        DeskNote.Removed => "removed",
        DeskNote.WantsToTalk => "debrief.lead",
        DeskNote.LeftWaiting => "call.left",
        DeskNote.PauseOver => "debrief.back",
        DeskNote.Complained => "complaint.owner",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Whether a note calls a lead to take a case or to find somebody who does.</summary>
    public static bool IsCall(PanelNote note) => note.Note is DeskNote.LeadNeeded or DeskNote.LeftWaiting;

    /// <summary>The text that says what a lead can do about a case.</summary>
    public static string Key(LeadCall call) => call switch
    {
        LeadCall.Take => "call.take",
        LeadCall.TakeBeside => "call.take-beside",
        LeadCall.Busy => "call.busy",
        LeadCall.Barred => "call.barred",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What can be done about it: text key and verb.</summary>
    public static IEnumerable<(string Key, string Verb)> Buttons(DeskNote note, Volunteer who) => note switch
    {
        DeskNote.Nudge => [("button.here", CaseActs.Here)],
        // Off shift there is nothing to rest from.
        DeskNote.Debrief when who.OnShiftSince is null => [("debrief.fine", QuestionSide.Fine), ("debrief.talk", QuestionSide.Discuss)],
        DeskNote.Debrief => [("debrief.fine", QuestionSide.Fine), ("debrief.pause", QuestionSide.Pause), ("debrief.talk", QuestionSide.Discuss)],
        DeskNote.LeadNeeded or DeskNote.LeftWaiting => [("button.take-over", CaseActs.Take)],
        DeskNote.LeadCalled or DeskNote.ReaderNeeded => [("button.join", CaseActs.Join)],
        DeskNote.OtherTalkHasNews => [("button.switch", CaseActs.Switch)],
        DeskNote.SecondLook => [("button.sealed", CaseActs.Sealed), ("button.keep-aside", CaseActs.Keep), ("button.undo-aside", CaseActs.Undo)],
        DeskNote.Complaint => [("button.sealed", CaseActs.Sealed)],
        _ => [],
    };

    /// <summary>Whether a note asks to see to the case of somebody else.</summary>
    public static bool AsksOfLead(PanelNote note) => note.Note is DeskNote.LeadNeeded or DeskNote.LeftWaiting or DeskNote.LeadCalled or DeskNote.ReaderNeeded or DeskNote.SecondLook or DeskNote.Complaint;

    /// <summary>Whether a note still says something that is so: what has been done since is not asked for again.</summary>
    public static bool Stands(PanelNote note, DeskState desk, Volunteer who)
    {
        var about = note.About is { } id ? desk.Find(id) : null;
        return note.Note switch
        {
            DeskNote.LeadNeeded or DeskNote.LeftWaiting => about is { Waits: true },
            DeskNote.LeadCalled => about is { LeadAsked: true, Reader: null },
            DeskNote.ReaderNeeded => about is { IsMinor: true, Reader: null } && about.State.IsOwned() && about.Owner != who.Id || about is { Reader: null } && about.Owner == who.Id,
            DeskNote.ReaderJoined => about?.Reader is not null,
            DeskNote.ReaderLeft => about is { Reader: null },
            DeskNote.SecondLook => about?.AsideSince is not null,
            DeskNote.Complaint => about is { State: CaseState.Sealed },
            DeskNote.Nudge => about is { Nudged: true } and not { Her: HerPlace.Gone },
            DeskNote.SheIsGone => about is { Her: HerPlace.Gone },
            DeskNote.LockedWaiting => about is { Her: HerPlace.Locked },
            // Where her screen is closed no numbers stand on it.
            DeskNote.Raised => about is not { Her: HerPlace.Locked or HerPlace.Forced },
            DeskNote.SheIsBack => about is { Her: HerPlace.Open },
            DeskNote.OtherTalkHasNews => about is not null && who.Current != about.Id,
            DeskNote.ShiftBegins => who.OnShiftSince is null,
            DeskNote.ShiftEnds => who.OnShiftSince is not null,
            DeskNote.PauseOver => who.PausedUntil is null,
            _ => true,
        };
    }
}
