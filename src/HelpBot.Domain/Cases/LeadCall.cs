namespace HelpBot.Domain.Cases;

/// <summary>What a lead who is called for a case can do about it.</summary>
public enum LeadCall : byte
{
    /// <summary>Take it.</summary>
    Take = 0,

    /// <summary>Take it beside the talks of their own: danger that nobody took passes the limit.</summary>
    TakeBeside = 1,

    /// <summary>Find somebody: as many talks as allowed are open.</summary>
    Busy = 2,

    /// <summary>Find somebody: they may not have it.</summary>
    Barred = 3,
}

/// <summary>What follows from where a lead stands.</summary>
public static class LeadCalls
{
    /// <summary>The most talks that anybody has at once, whatever is set and however urgent it is.</summary>
    internal const int MostTalks = 3;

    /// <summary>What somebody can do about a case that waits.</summary>
    public static LeadCall Of(DeskState desk, Volunteer who, Case waiting, DeskRules rules)
    {
        if (!who.Suits(waiting, rules)) return LeadCall.Barred;
        if (who.HasHandFree(desk, rules)) return LeadCall.Take;
        return who.MayExceed(waiting, desk) ? LeadCall.TakeBeside : LeadCall.Busy;
    }

    /// <summary>Whether somebody may take a case beyond the limit of talks: a lead, danger or self-harm, once the ladder has come to the lead.</summary>
    internal static bool MayExceed(this Volunteer who, Case waiting, DeskState desk) =>
        who.IsLead && waiting.Priority.IsHigh() && waiting.Step == LadderStep.Lead && desk.OwnedBy(who.Id).Count() < MostTalks;
}
