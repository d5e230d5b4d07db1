namespace HelpBot.Domain.Cases;

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

    /// <summary>Their region comes before the first shift: nobody meets somebody of their own town by chance.</summary>
    RegionFirst = 26,

    /// <summary>She cannot be reached: there is nothing to hand over and nobody to put aside.</summary>
    OutOfReach = 27,

    /// <summary>Somebody reads along already: nobody else is called.</summary>
    ReadAlready = 28,

    /// <summary>There is no other lead on the list to talk to after a heavy talk; the operators are told.</summary>
    NobodyToTalkTo = 29,
}
