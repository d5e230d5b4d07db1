namespace HelpBot.Domain.Scripts;

/// <summary>To which part of the bot a screen belongs.</summary>
public enum Area : byte
{
    /// <summary>The talk itself.</summary>
    Ordinary = 0,

    /// <summary>Before the first question is answered: nothing on it names a topic.</summary>
    Opening = 1,

    /// <summary>What anyone sees who finds the bot.</summary>
    Cover = 2,
}

/// <summary>How urgently a screen is sent.</summary>
public enum Haste : byte
{
    /// <summary>In its turn.</summary>
    Ordinary = 0,

    /// <summary>The first screens.</summary>
    First = 1,

    /// <summary>Numbers and danger: before all else.</summary>
    Numbers = 2,
}

/// <summary>What the bot itself adds to a screen.</summary>
public enum ListKind : byte
{
    /// <summary>Three cities and the oblasts, as buttons.</summary>
    Regions = 1,

    /// <summary>The places to choose from after an ambiguous name, as buttons.</summary>
    Candidates = 2,

    /// <summary>Who can help at her place: a paragraph and a button each, paged.</summary>
    Services = 3,

    /// <summary>One service in full.</summary>
    Service = 4,

    /// <summary>The cover's word of the day.</summary>
    CoverWord = 5,

    /// <summary>The cover's sum with three answers as buttons.</summary>
    CoverSum = 6,
}

/// <summary>What may stand among the rows of buttons instead of a button.</summary>
public enum RowMarker : byte
{
    /// <summary>The filled-in list.</summary>
    List = 1,
}

/// <summary>What a typed text does on a screen before the general rules.</summary>
public enum TypedMode : byte
{
    /// <summary>It is dropped; only danger, hide and command words pass.</summary>
    None = 1,

    /// <summary>A place is read from it.</summary>
    Place = 2,

    /// <summary>It becomes her own word.</summary>
    OwnWord = 3,

    /// <summary>It becomes the word under force.</summary>
    ForceWord = 4,

    /// <summary>Four words that bring her plan from another phone.</summary>
    Receipt = 5,

    /// <summary>While her case is open it is for the volunteer; danger in it raises the case. Otherwise the general rules.</summary>
    Relay = 6,
}

/// <summary>What a button does besides leading on.</summary>
public enum Deed : byte
{
    /// <summary>Erases the chat's messages and shows the cover.</summary>
    Hide = 1,

    /// <summary>Destroys all that is held of her.</summary>
    Forget = 2,

    /// <summary>The list's next page; on the cover the next word.</summary>
    NextPage = 5,

    /// <summary>The list's page before.</summary>
    PreviousPage = 6,

    /// <summary>The list's first page.</summary>
    FirstPage = 16,

    /// <summary>A pop-up that leaves no trace.</summary>
    Alert = 7,

    /// <summary>No idle lock.</summary>
    LockOff = 8,

    /// <summary>The idle lock after 15 minutes.</summary>
    Lock15 = 9,

    /// <summary>The idle lock after 60 minutes.</summary>
    Lock60 = 10,

    /// <summary>Messages are erased after 1 hour.</summary>
    Age1 = 11,

    /// <summary>Messages are erased after 12 hours.</summary>
    Age12 = 12,

    /// <summary>Messages are erased after 40 hours.</summary>
    Age40 = 13,

    /// <summary>Her own word and the word under force are gone.</summary>
    ClearWords = 14,

    /// <summary>The screen it leads to is shown once: two minutes without an act of hers erase it as Hide does.</summary>
    EraseRead = 15,

    /// <summary>Asks for a person: a case is opened.</summary>
    AskPerson = 17,

    /// <summary>Waits no longer.</summary>
    StopWaiting = 18,

    /// <summary>What was masked in her last message may be shown.</summary>
    Unmask = 19,

    /// <summary>The voice message or photo that is kept may be passed on.</summary>
    SendMedia = 20,

    /// <summary>Takes her last message back.</summary>
    TakeBack = 21,

    /// <summary>Answers may come with sound.</summary>
    SoundOn = 22,

    /// <summary>Asks for another person.</summary>
    AnotherPerson = 23,

    /// <summary>Complains.</summary>
    Complain = 24,

    /// <summary>Ends the talk.</summary>
    EndTalk = 25,

    /// <summary>After the talk: easier.</summary>
    RateEasier = 26,

    /// <summary>After the talk: the same.</summary>
    RateSame = 27,

    /// <summary>After the talk: more dangerous.</summary>
    RateWorse = 28,

    /// <summary>Told the truth about the wait, she keeps waiting: she is told again.</summary>
    KeepWaiting = 29,

    /// <summary>She has read that messages were left in the chat: it is not told again.</summary>
    TracesTold = 40,

    /// <summary>Four words for another phone: the screen it leads to shows them, once.</summary>
    MakeReceipt = 41,
}
