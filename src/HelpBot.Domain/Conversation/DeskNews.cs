namespace HelpBot.Domain.Conversation;

/// <summary>What the volunteers' desk has to tell her. Where each leads stands in the script, under <c>desk:</c>.</summary>
public enum DeskNews : byte
{
    /// <summary>Somebody has taken her case: the talk is open.</summary>
    Taken = 0,

    /// <summary>Nobody has taken it for five minutes: the truth.</summary>
    Truth = 1,

    /// <summary>Whoever had it is gone; it waits again.</summary>
    Returned = 2,

    /// <summary>Another person has it now.</summary>
    Handed = 3,

    /// <summary>A lead reads along.</summary>
    Joined = 4,

    /// <summary>The talk is closed.</summary>
    Closed = 5,

    /// <summary>The contact was put aside.</summary>
    Aside = 6,

    /// <summary>Her last message reached no one.</summary>
    Undelivered = 7,

    /// <summary>The case was not opened: nobody is on shift any more.</summary>
    Refused = 8,

    /// <summary>Whoever had it hands it on; it waits again.</summary>
    HandedOn = 9,

    /// <summary>A contact that was put aside is open again; it waits.</summary>
    Reopened = 10,

    /// <summary>The case was not opened: she wishes for a woman, and none is on shift.</summary>
    NoWoman = 11,

    /// <summary>The case was not opened: whoever is on shift may not have it. She is not told why: it would tell of them.</summary>
    NotSuitable = 12,

    /// <summary>The case was not opened: at present the first questions must be answered before.</summary>
    AnswerFirst = 13,
}
