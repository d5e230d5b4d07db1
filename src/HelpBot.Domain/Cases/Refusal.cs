namespace HelpBot.Domain.Cases;

/// <summary>Why no case was opened. She is told only that nobody is there for her now.</summary>
public enum Refusal : byte
{
    /// <summary>Nobody is on shift.</summary>
    NobodyOnShift = 0,

    /// <summary>Nobody on shift may have it: the region, the language.</summary>
    NobodySuitable = 1,

    /// <summary>She asked for a woman and none is on shift.</summary>
    NoWoman = 2,

    /// <summary>Under 18, and the supervised path is closed or not two are there for it.</summary>
    Minor = 3,

    /// <summary>Strict mode, and she has not answered the opening questions.</summary>
    Strict = 4,
}
