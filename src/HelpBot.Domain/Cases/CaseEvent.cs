namespace HelpBot.Domain.Cases;

/// <summary>What moves a case from one state to another.</summary>
public enum CaseEvent : byte
{
    /// <summary>A volunteer takes it.</summary>
    Take = 0,

    /// <summary>The owner writes to her.</summary>
    Answer = 1,

    /// <summary>It goes back to the board: handed over, or the owner is silent, gone or refused by her.</summary>
    Return = 2,

    /// <summary>The owner puts the contact aside until a lead has looked.</summary>
    PutAside = 3,

    /// <summary>It ends: by the owner, by her, or because a lead confirms that it stays aside.</summary>
    Close = 4,

    /// <summary>She complains.</summary>
    Seal = 5,

    /// <summary>The time of its key is over, or she forgets.</summary>
    Expire = 6,
}
