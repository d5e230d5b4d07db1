using System.Collections.Immutable;

namespace HelpBot.Domain.Cases;

/// <summary>What stands on a volunteer's one private card of waiting cases. Derived, never logged.</summary>
public static class CallPlan
{
    /// <summary>The cases somebody is called for.</summary>
    /// <returns>The most urgent first, then the longest waiting; empty if there is none, they are not on shift, or have as many talks as they may: then the card is deleted.</returns>
    public static ImmutableArray<CaseId> Of(DeskState desk, VolunteerId who, DeskRules rules, DateTimeOffset now)
    {
        if (desk.Find(who) is not { } volunteer || !volunteer.IsOn(now) || !volunteer.HasHandFree(desk, rules)) return [];
        return [.. desk.Cases.Values
            .Where(waiting => waiting.Waits && waiting.Step >= LadderStep.Everyone && !waiting.Declined.Contains(who) && volunteer.Suits(waiting, rules)
                // Nobody is called for what they would be refused.
                && !volunteer.MustRest(waiting, desk, rules, now))
            .OrderBy(waiting => waiting.Priority).ThenBy(waiting => waiting.WaitingSince).ThenBy(waiting => waiting.Id)
            .Select(waiting => waiting.Id)];
    }
}
