namespace HelpBot.Domain.Cases;

/// <summary>What operators are told of the desk.</summary>
public enum DeskAlert : byte
{
    /// <summary>A case waits and no lead is on shift.</summary>
    NoLead = 0,

    /// <summary>Cases wait and nobody is on shift any more.</summary>
    NobodyLeft = 1,

    /// <summary>The aliases are used up: the oldest is given again. Add words.</summary>
    AliasesUsedUp = 2,

    /// <summary>A complaint, and fewer than two leads are on the list.</summary>
    TooFewLeads = 3,
}
