namespace HelpBot.Domain.Cases;

/// <summary>Steps of the ladder for a case that nobody has taken.</summary>
public enum LadderStep : byte
{
    /// <summary>Only the board shows it.</summary>
    Board = 0,

    /// <summary>Everyone on shift has it on their private card.</summary>
    Everyone = 1,

    /// <summary>The lead was called, with sound.</summary>
    Lead = 2,
}
