using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk;

/// <summary>The settings as the state machine takes them.</summary>
internal static class DeskLimits
{
    public static DeskRules Of(DeskOptions options, CasesOptions cases, DeskTexts texts) => new()
    {
        TalksAtOnce = options.TalksAtOnce,
        CallEveryoneAfter = TimeSpan.FromSeconds(options.CallEveryoneSeconds),
        CallLeadAfter = TimeSpan.FromSeconds(options.CallLeadSeconds),
        TellTruthAfter = TimeSpan.FromSeconds(options.TellTruthSeconds),
        NudgeAfter = TimeSpan.FromSeconds(options.NudgeSeconds),
        HeavyInARow = options.HeavyInARow,
        TellAgainAfter = TimeSpan.FromMinutes(options.TellAgainMinutes),
        SilentInDanger = TimeSpan.FromMinutes(options.SilentInDangerMinutes),
        Silent = TimeSpan.FromMinutes(options.SilentMinutes),
        AskAfterSwitch = TimeSpan.FromSeconds(options.AskAfterSwitchSeconds),
        DirectWithin = TimeSpan.FromSeconds(options.DirectSeconds),
        RecheckAfter = TimeSpan.FromMinutes(options.RecheckMinutes),
        FloodItems = options.FloodItems,
        FloodWithin = TimeSpan.FromSeconds(options.FloodSeconds),
        HeavyRest = TimeSpan.FromMinutes(options.HeavyRestMinutes),
        Shift = TimeSpan.FromHours(options.ShiftHours),
        LongestShift = TimeSpan.FromHours(options.LongestShiftHours),
        RemindBefore = TimeSpan.FromMinutes(options.RemindMinutes),
        EndToldBefore = TimeSpan.FromMinutes(options.ShiftEndToldMinutes),
        StayLonger = TimeSpan.FromMinutes(options.StayLongerMinutes),
        HandoverGrace = TimeSpan.FromMinutes(options.HandoverGraceMinutes),
        Minors = cases.Minors,
        Aliases = texts.Aliases,
        VolunteerAliases = texts.VolunteerAliases,
    };
}
