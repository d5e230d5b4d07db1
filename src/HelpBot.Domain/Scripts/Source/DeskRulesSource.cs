namespace HelpBot.Domain.Scripts.Source;

/// <summary><c>desk:</c>: where news of the volunteers' desk lead, and what she sends while her case is open. Node ids; what is left out leads nowhere.</summary>
public sealed record DeskRulesSource
{
    /// <summary>Somebody has taken her case.</summary>
    public Sourced? Taken { get; init; }

    /// <summary>Nobody has for five minutes.</summary>
    public Sourced? Truth { get; init; }

    /// <summary>Whoever had it is gone; it waits again.</summary>
    public Sourced? Returned { get; init; }

    /// <summary>Another person has it now.</summary>
    public Sourced? Handed { get; init; }

    /// <summary>A lead reads along.</summary>
    public Sourced? Joined { get; init; }

    /// <summary>The talk is closed.</summary>
    public Sourced? Closed { get; init; }

    /// <summary>The contact was put aside.</summary>
    public Sourced? Aside { get; init; }

    /// <summary>Her last message reached no one.</summary>
    public Sourced? Undelivered { get; init; }

    /// <summary>No case was opened: nobody is on shift any more.</summary>
    public Sourced? Refused { get; init; }

    /// <summary>Whoever had it hands it on.</summary>
    public Sourced? HandedOn { get; init; }

    /// <summary>A contact that was put aside is open again.</summary>
    public Sourced? Reopened { get; init; }

    /// <summary>No case was opened: no woman is on shift.</summary>
    public Sourced? NoWoman { get; init; }

    /// <summary>No case was opened: whoever is on shift may not have it.</summary>
    public Sourced? NotSuitable { get; init; }

    /// <summary>No case was opened: the first questions come before.</summary>
    public Sourced? AnswerFirst { get; init; }

    /// <summary>She wrote words that wait for whoever will take the case.</summary>
    public Sourced? Written { get; init; }

    /// <summary>What she wrote in a talk sounds of danger: the numbers stand under the talk.</summary>
    public Sourced? Danger { get; init; }

    /// <summary>Something was masked in what she wrote.</summary>
    public Sourced? Masked { get; init; }

    /// <summary>She sent a voice message or a photo: may it be passed on?</summary>
    public Sourced? Media { get; init; }

    /// <summary>She sent something that is never passed on: a sticker, a contact, a location, a video.</summary>
    public Sourced? Unseen { get; init; }
}
