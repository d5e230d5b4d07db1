namespace HelpBot.Domain.Cases;

/// <summary>How urgent a case is; the smaller the number, the sooner. Only a volunteer lowers it.</summary>
public enum CasePriority : byte
{
    /// <summary>Danger now.</summary>
    Danger = 0,

    /// <summary>She may harm herself.</summary>
    SelfHarm = 1,

    /// <summary>Perhaps danger.</summary>
    Doubt = 2,

    /// <summary>Everything else.</summary>
    Ordinary = 3,
}

/// <summary>What follows from a priority.</summary>
public static class CasePriorities
{
    /// <summary>Whether it starts one step up the ladder and counts as heavy for whoever has it.</summary>
    public static bool IsHigh(this CasePriority priority) => priority <= CasePriority.SelfHarm;
}
