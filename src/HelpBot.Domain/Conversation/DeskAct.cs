namespace HelpBot.Domain.Conversation;

/// <summary>What she does that concerns the volunteers' desk. The words themselves stay in the input: no effect holds any.</summary>
public enum DeskAct : byte
{
    /// <summary>She asks for a person: a case is opened. Only where somebody is on shift.</summary>
    Ask = 0,

    /// <summary>She waits no longer: the case is closed unseen.</summary>
    StopWaiting = 1,

    /// <summary>She wrote words (a text, or a changed one) for whoever has or will take the case. They go out masked; see <see cref="Desk.Masking"/>.</summary>
    Words = 2,

    /// <summary>The last words that were masked may be shown as she wrote them.</summary>
    Unmask = 3,

    /// <summary>A voice message or photo came. It is kept until she confirms it, and dropped if she does not.</summary>
    HoldMedia = 4,

    /// <summary>The voice message or photo that is kept may be passed on.</summary>
    SendMedia = 5,

    /// <summary>Her last message is taken back.</summary>
    TakeBack = 6,

    /// <summary>Answers may come with sound.</summary>
    Sound = 7,

    /// <summary>She asks for another person.</summary>
    Another = 8,

    /// <summary>She complains: the case's text is sealed for two leads.</summary>
    Complain = 9,

    /// <summary>She ends the talk.</summary>
    End = 10,

    /// <summary>Her words are of danger, or the word under force was typed: the case rises. Never lowers it.</summary>
    Raise = 11,

    /// <summary>The word under force was typed: neutral lines only from here on.</summary>
    Force = 12,

    /// <summary>After the talk: easier.</summary>
    Easier = 13,

    /// <summary>After the talk: the same.</summary>
    Same = 14,

    /// <summary>After the talk: more dangerous.</summary>
    Worse = 15,

    /// <summary>Told the truth about the wait, she keeps waiting.</summary>
    KeepWaiting = 16,

    /// <summary>She sent something that is never passed on: a sticker, a contact, a location, a video. The volunteer is told that it came, and nothing of it.</summary>
    Unseen = 17,
}
