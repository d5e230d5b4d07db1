using HelpBot.Application.Alerts;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk;

/// <summary>What operators are told of the desk.</summary>
internal static class DeskEvents
{
    /// <summary>The board cannot be kept.</summary>
    public static readonly OperatorEvent NoRights = new("desk-rights", "The bot may not delete or pin in the volunteers' group, so the board cannot be kept. Make it an administrator with both rights.");

    /// <summary>The group is gone.</summary>
    public static readonly OperatorEvent NoGroup = new("desk-group", "The bot is not in the volunteers' group, or the group is gone: no volunteer can be reached there. Add it again as an administrator, or set Desk:GroupId.");

    /// <summary>The group moved.</summary>
    public static readonly OperatorEvent Moved = new("desk-moved", "The volunteers' group became a supergroup with another id. The bot follows; set the new Desk:GroupId when convenient.");

    private static readonly OperatorEvent NoLead = new("desk-no-lead", "A case waits and no lead is on shift. Call one.");
    private static readonly OperatorEvent NobodyLeft = new("desk-nobody", "Cases wait and nobody is on shift any more. Call somebody.");
    private static readonly OperatorEvent AliasesUsedUp = new("desk-aliases", "The aliases of cases are used up, so the oldest are given again. Add words to the lists in scripts/desk.");
    private static readonly OperatorEvent TooFewLeads = new("desk-leads", "Somebody complained and fewer than two leads are on the list. Name a second one: the text is kept for them for seven days.");

    public static OperatorEvent Of(DeskAlert what) => what switch
    {
        DeskAlert.NoLead => NoLead,
        DeskAlert.NobodyLeft => NobodyLeft,
        DeskAlert.AliasesUsedUp => AliasesUsedUp,
        DeskAlert.TooFewLeads => TooFewLeads,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
