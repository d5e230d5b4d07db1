namespace HelpBot.Domain.Cases;

/// <summary>What the owner must know before writing. Shown at the reveal and when it changes.</summary>
[Flags]
public enum CaseMarks : byte
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>She has not been asked since whether only she sees the screen: the chat was hidden, locked or idle.</summary>
    NotRechecked = 1,

    /// <summary>The word under force was typed once: neutral lines only, ask nothing, call the lead. Stays.</summary>
    UnderForce = 2,
}

/// <summary>How she can be reached now.</summary>
public enum HerPlace : byte
{
    /// <summary>The chat is open.</summary>
    Open = 0,

    /// <summary>Only the cover answers (hidden or locked): everything for her is held.</summary>
    Locked = 1,

    /// <summary>The word under force opened an empty start: everything for her is held.</summary>
    Forced = 2,

    /// <summary>She blocked the bot, or Telegram refuses the chat.</summary>
    Gone = 3,
}
