namespace HelpBot.Domain.Cases;

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
