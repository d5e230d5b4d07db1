namespace HelpBot.Domain.Cases;

/// <summary>Who may have which case, and who is there.</summary>
internal static class Suiting
{
    /// <summary>Whether somebody may ever have the case, on shift or not.</summary>
    public static bool Suits(this Volunteer who, Case offered, DeskRules rules) =>
        MayHave(who, offered, rules) && (!offered.WantsWoman || who.IsWoman);

    /// <summary>Whether somebody could have it if she did not wish for a woman.</summary>
    public static bool MayHave(this Volunteer who, Case offered, DeskRules rules) =>
        who.Absence == Absence.None
        && (who.Roles & (Roles.Volunteer | Roles.Lead)) != 0
        && who.Languages.HasFlag(offered.Language.Spoken())
        && who.MayRead(offered)
        && (!offered.IsMinor || who.MayMeetMinors(rules));

    /// <summary>Whether she may be read by somebody at all, by an owner, a lead who reads along or one who looks again: not by whom she asked not to have, nor by neighbours unless she allows it.</summary>
    public static bool MayRead(this Volunteer who, Case of) =>
        !of.NotTo.Contains(who.Id) && (of.AllowsOwnRegion || of.Region is null || who.HomeRegion != of.Region);

    public static bool MayMeetMinors(this Volunteer who, DeskRules rules) =>
        rules.Minors == MinorsPath.Supervised && who.Roles.HasFlag(Roles.ClearedForMinors);

    /// <summary>Whether somebody may take one more talk: nobody in a talk is called for what they could not take.</summary>
    public static bool HasHandFree(this Volunteer who, DeskState desk, DeskRules rules) => desk.OwnedBy(who.Id).Count() < Math.Clamp(rules.TalksAtOnce, 1, LeadCalls.MostTalks);

    /// <summary>Whether a rest comes first: only while somebody else who needs none is there for it and has a hand free, and only until the lead had to be called.</summary>
    public static bool MustRest(this Volunteer who, Case offered, DeskState desk, DeskRules rules, DateTimeOffset now) =>
        offered.Priority.IsHigh() && offered.Step < LadderStep.Lead && who.IsTired(rules, now)
        && desk.People.Values.Any(other => other.Id != who.Id && other.IsOn(now) && other.Suits(offered, rules) && !other.IsTired(rules, now) && other.HasHandFree(desk, rules));

    private static bool IsTired(this Volunteer who, DeskRules rules, DateTimeOffset now) =>
        who.HeavyInARow >= rules.HeavyInARow && now - (who.LastHeavy ?? DateTimeOffset.MinValue) < rules.HeavyRest;
}
