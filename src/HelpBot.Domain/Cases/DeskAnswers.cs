namespace HelpBot.Domain.Cases;

/// <summary>Why no case was opened. She is told only that nobody is there for her now.</summary>
public enum Refusal : byte
{
    /// <summary>Nobody is on shift.</summary>
    NobodyOnShift = 0,

    /// <summary>Nobody on shift may have it: the region, the language.</summary>
    NobodySuitable = 1,

    /// <summary>She asked for a woman and none is on shift.</summary>
    NoWoman = 2,

    /// <summary>Under 18, and the supervised path is closed or not two are there for it.</summary>
    Minor = 3,

    /// <summary>Strict mode, and she has not answered the opening questions.</summary>
    Strict = 4,
}

/// <summary>What a volunteer's tap or command is answered with. Never says anything of her.</summary>
public enum DeskAnswer : byte
{
    /// <summary>Done.</summary>
    Done = 0,

    /// <summary>Taken: the talk is in the private chat.</summary>
    Taken = 1,

    /// <summary>Somebody else has it.</summary>
    AlreadyTaken = 2,

    /// <summary>There is no such case any more, or it is past this.</summary>
    Gone = 3,

    /// <summary>Not on shift: /on first.</summary>
    NotOnShift = 4,

    /// <summary>As many talks as allowed are open.</summary>
    TooManyTalks = 5,

    /// <summary>Not for them. No reason is given: it would tell her region or her wish.</summary>
    NotForYou = 6,

    /// <summary>Heavy ones in a row: a rest first, others are there.</summary>
    RestFirst = 7,

    /// <summary>Not theirs to do.</summary>
    NotAllowed = 8,

    /// <summary>Practice comes before the first shift.</summary>
    PractiseFirst = 9,

    /// <summary>Their time on the list is over, or they are no member.</summary>
    NotOnList = 10,

    /// <summary>On shift.</summary>
    OnShift = 11,

    /// <summary>Off shift.</summary>
    OffShift = 12,

    /// <summary>Off shift as soon as the talks that are left are closed or handed over.</summary>
    OffAfterTalks = 13,

    /// <summary>A lead was called.</summary>
    LeadCalled = 14,

    /// <summary>No lead is on shift.</summary>
    NoLead = 15,

    /// <summary>The link is used or void.</summary>
    InviteVoid = 16,

    /// <summary>No talk is open: the text went to nobody.</summary>
    NoTalk = 17,

    /// <summary>A lead's to do.</summary>
    LeadsOnly = 18,

    /// <summary>The last lead stays on the list and stays a lead.</summary>
    LastLead = 19,

    /// <summary>The note is kept for whoever has the case next.</summary>
    NoteKept = 20,

    /// <summary>They rest: nothing new until then.</summary>
    Paused = 21,

    /// <summary>They rest no longer.</summary>
    PauseOver = 22,

    /// <summary>The leads were told that they want to talk.</summary>
    TalkAsked = 23,

    /// <summary>They are well: a kind word.</summary>
    WellEnough = 24,

    /// <summary>A talk is open: nothing may stand before it, or words meant for elsewhere would go to her.</summary>
    TalkFirst = 25,
}

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
}

/// <summary>How an item is shown to her.</summary>
public enum Manner : byte
{
    /// <summary>A cover line with a button that opens it, silently.</summary>
    Cover = 0,

    /// <summary>The cover line, with sound.</summary>
    CoverWithSound = 1,

    /// <summary>The text itself: she acted just now.</summary>
    Direct = 2,
}

/// <summary>What an item waits for.</summary>
public enum Holding : byte
{
    /// <summary>An owner (with a minor: the second one).</summary>
    Owner = 0,

    /// <summary>That her chat is open.</summary>
    HerChat = 1,

    /// <summary>That the volunteer says to whom.</summary>
    Answer = 2,

    /// <summary>That the volunteer opens this talk.</summary>
    Switch = 3,
}

/// <summary>What operators are told of the desk.</summary>
public enum DeskAlert : byte
{
    /// <summary>A case waits and no lead is on shift.</summary>
    NoLead = 0,

    /// <summary>Cases wait and nobody is on shift any more.</summary>
    NobodyLeft = 1,

    /// <summary>The aliases are used up: the oldest is given again. Add words.</summary>
    AliasesUsedUp = 2,

    /// <summary>A complaint, and fewer than two leads are on the list.</summary>
    TooFewLeads = 3,
}

/// <summary>The names of <see cref="DeskEffect.Count"/>.</summary>
public static class DeskCounts
{
    /// <summary>A case was opened.</summary>
    public const string Opened = "case-opened";

    /// <summary>A case was asked for and refused.</summary>
    public const string Refused = "case-refused";

    /// <summary>A case was taken.</summary>
    public const string Taken = "case-taken";

    /// <summary>A case went back to the board.</summary>
    public const string Returned = "case-returned";

    /// <summary>A case was closed.</summary>
    public const string Closed = "case-closed";

    /// <summary>She was told the truth about the wait.</summary>
    public const string Truth = "case-truth";

    /// <summary>A complaint.</summary>
    public const string Complaint = "case-complaint";

    /// <summary>A contact was put aside.</summary>
    public const string Aside = "case-aside";

    /// <summary>After a talk: easier.</summary>
    public const string Easier = "talk-easier";

    /// <summary>After a talk: the same.</summary>
    public const string Same = "talk-same";

    /// <summary>After a talk: more dangerous.</summary>
    public const string Worse = "talk-worse";
}
