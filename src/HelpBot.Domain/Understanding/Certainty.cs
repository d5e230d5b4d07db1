namespace HelpBot.Domain.Understanding;

/// <summary>How sure a reading is.</summary>
public enum Certainty
{
    /// <summary>Act on it.</summary>
    Certain,

    /// <summary>Ask one question first.</summary>
    Doubtful,
}
