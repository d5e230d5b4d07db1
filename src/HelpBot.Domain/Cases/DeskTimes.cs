namespace HelpBot.Domain.Cases;

/// <summary>When the desk must be woken. Nothing of it is stored: it follows from the desk.</summary>
public static class DeskTimes
{
    /// <summary>When <see cref="DeskInput.Tick"/> is next due.</summary>
    /// <returns>UTC; after a turn it is later than the turn's now. Null if nothing is ever due.</returns>
    public static DateTimeOffset? NextDue(DeskState desk, DeskRules rules, DateTimeOffset now)
    {
        DateTimeOffset? next = null;
        foreach (var open in desk.Cases.Values) next = First(next, new CaseTimes(open, rules).First);
        foreach (var who in desk.People.Values) next = First(next, Of(who, desk, rules));
        foreach (var shift in Shifts.All(desk, rules)) next = First(next, Shifts.NextStart(shift, now + rules.RemindBefore) - rules.RemindBefore);
        foreach (var invite in desk.Invites) next = First(next, invite.Ends);
        return next;
    }

    /// <summary>The end of a shift is told.</summary>
    internal static DateTimeOffset? TellEnd(Volunteer who, DeskRules rules) => who is { OnShiftSince: not null, EndTold: false } ? who.ShiftEnds - rules.EndToldBefore : null;

    /// <summary>Somebody goes off shift: at its end, or after the grace if talks are left.</summary>
    internal static DateTimeOffset? GoOff(Volunteer who, DeskState desk, DeskRules rules) =>
        who.OnShiftSince is null ? null : who.ShiftEnds + (desk.OwnedBy(who.Id).Any() ? rules.HandoverGrace : TimeSpan.Zero);

    internal static DateTimeOffset? First(DateTimeOffset? one, DateTimeOffset? other) => one is null || other < one ? other ?? one : one;

    private static DateTimeOffset? Of(Volunteer who, DeskState desk, DeskRules rules) => First(who.PausedUntil, First(TellEnd(who, rules), GoOff(who, desk, rules)));
}
