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
        Minors = cases.Minors,
        Aliases = texts.Aliases,
        VolunteerAliases = texts.VolunteerAliases,
    };
}
