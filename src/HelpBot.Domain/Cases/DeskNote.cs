namespace HelpBot.Domain.Cases;

/// <summary>Notes in a volunteer's private chat. The texts are content.</summary>
public enum DeskNote : byte
{
    /// <summary>The talk is open: region, language, marks; her message follows as an item.</summary>
    CaseOpened = 0,

    /// <summary>She cannot read now: locked, waiting.</summary>
    LockedWaiting = 1,

    /// <summary>She is back; what waited was delivered.</summary>
    SheIsBack = 2,

    /// <summary>The word under force: neutral lines only, ask nothing, call the lead. With sound.</summary>
    NeutralLinesOnly = 3,

    /// <summary>She was not asked since whether only she reads.</summary>
    NotRechecked = 4,

    /// <summary>Danger in the talk: the case rose.</summary>
    Raised = 5,

    /// <summary>Another of their talks has a message.</summary>
    OtherTalkHasNews = 6,

    /// <summary>Her last message is unanswered: "I am here".</summary>
    Nudge = 7,

    /// <summary>The talk went back to the board: the owner was silent.</summary>
    WentBack = 8,

    /// <summary>She goes on with somebody else.</summary>
    SheWentOn = 9,

    /// <summary>She ended the talk.</summary>
    SheEnded = 10,

    /// <summary>She left the bot: nothing can reach her.</summary>
    SheIsGone = 11,

    /// <summary>To the lead: nobody takes a case. With sound.</summary>
    LeadNeeded = 12,

    /// <summary>To the lead: an owner asks to be read along. With sound.</summary>
    LeadCalled = 13,

    /// <summary>To the owner: a lead (or the second one) reads along.</summary>
    ReaderJoined = 14,

    /// <summary>To the owner: nobody reads along any more.</summary>
    ReaderLeft = 15,

    /// <summary>To those cleared: a minor's talk needs a second one. With sound.</summary>
    ReaderNeeded = 16,

    /// <summary>To whoever reads along: the talk is open.</summary>
    ReadingOpened = 17,

    /// <summary>A planned shift begins soon: /on.</summary>
    ShiftBegins = 18,

    /// <summary>The shift ends soon: close or hand over.</summary>
    ShiftEnds = 19,

    /// <summary>The shift is over.</summary>
    ShiftOver = 20,

    /// <summary>After a heavy case: how are you?</summary>
    Debrief = 21,

    /// <summary>No word for days: the talk ends tomorrow.</summary>
    IdleWarning = 22,

    /// <summary>The talk ended for lack of words or by its last day.</summary>
    TalkEnded = 23,

    /// <summary>A message of theirs reached no one.</summary>
    Undelivered = 24,

    /// <summary>To the leads: a contact was put aside; look within a day.</summary>
    SecondLook = 25,

    /// <summary>To the two leads: a complaint.</summary>
    Complaint = 26,

    /// <summary>They are on the list.</summary>
    Welcome = 27,

    /// <summary>They are no longer on the list.</summary>
    Removed = 28,

    /// <summary>To the leads: somebody wants to talk after a heavy case. Nothing of the case.</summary>
    WantsToTalk = 29,

    /// <summary>To the lead: an owner fell silent in the middle of a talk, and she waits again. With sound.</summary>
    LeftWaiting = 30,

    /// <summary>The rest on shift is over.</summary>
    PauseOver = 31,

    /// <summary>To the owner: she complained; the leads read it.</summary>
    Complained = 32,

    /// <summary>The talk is over for them, and a text of theirs that still waited went nowhere.</summary>
    NotSent = 33,
}
