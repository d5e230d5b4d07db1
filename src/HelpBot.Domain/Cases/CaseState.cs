namespace HelpBot.Domain.Cases;

/// <summary>How far a case is.</summary>
public enum CaseState : byte
{
    /// <summary>On the board for the first time; nobody has it.</summary>
    Offered = 0,

    /// <summary>Somebody has taken it and not yet written.</summary>
    Claimed = 1,

    /// <summary>Its owner has written to her.</summary>
    Talking = 2,

    /// <summary>Its owner gave it back or is gone: on the board again, unless it is put aside.</summary>
    HandedOver = 3,

    /// <summary>Ended. The key is still there for a complaint, within 24 hours.</summary>
    Closed = 4,

    /// <summary>She complained: only two leads may read, for 7 days.</summary>
    Sealed = 5,

    /// <summary>The key is destroyed. Kept a day so that a late tap gets an answer.</summary>
    Expired = 6,
}
