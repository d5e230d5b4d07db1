using System.ComponentModel.DataAnnotations;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk;

/// <summary>Section <c>Desk</c>: the volunteers' desk.</summary>
public sealed class DeskOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Desk";

    /// <summary>The volunteers' group: the bot must be an administrator there who may delete and pin.</summary>
    /// <value>A Telegram chat id, negative; 0 or unset: there is no desk, and no screen offers a person.</value>
    [Range(long.MinValue, 0, ErrorMessage = "It must be the id of a group, a negative number (or 0 for no desk).")]
    public long GroupId { get; set; }

    /// <summary>Messages and edits in the group, per minute.</summary>
    /// <value>1 to 19; 15 if unset.</value>
    /// <remarks>Source: Telegram bots FAQ: at most 20 a minute in one group.</remarks>
    [Range(1, 19)]
    public int GroupMessagesPerMinute { get; set; } = 15;

    /// <summary>Talks that one volunteer may have at once.</summary>
    /// <value>1 to 3; 1 if unset.</value>
    [Range(1, 3)]
    public int TalksAtOnce { get; set; } = 1;

    /// <summary>A case that nobody took is on everyone's private card after this, in seconds.</summary>
    /// <value>10 to 600; 60 if unset.</value>
    [Range(10, 600)]
    public int CallEveryoneSeconds { get; set; } = 60;

    /// <summary>The lead is called after this, in seconds.</summary>
    /// <value>30 to 1800; 180 if unset.</value>
    [Range(30, 1800)]
    public int CallLeadSeconds { get; set; } = 180;

    /// <summary>She is told the truth after this, in seconds.</summary>
    /// <value>60 to 1800; 300 if unset.</value>
    [Range(60, 1800)]
    public int TellTruthSeconds { get; set; } = 300;

    /// <summary>An owner who leaves her last message unanswered is nudged after this, in seconds.</summary>
    /// <value>30 to 1800; 180 if unset.</value>
    [Range(30, 1800)]
    public int NudgeSeconds { get; set; } = 180;

    /// <summary>Heavy cases that somebody may have one after another.</summary>
    /// <value>1 to 20; 2 if unset.</value>
    [Range(1, 20)]
    public int HeavyInARow { get; set; } = 2;
}

/// <summary>Section <c>Cases</c>.</summary>
public sealed class CasesOptions
{
    /// <summary>The section's name.</summary>
    public const string Section = "Cases";

    /// <summary>What is open to under-18s: <c>Closed</c> (111 and 102, no talk) or <c>Supervised</c> (volunteers cleared for it, a second one reading; only after legal advice).</summary>
    /// <value><c>Closed</c> if unset.</value>
    public MinorsPath Minors { get; set; } = MinorsPath.Closed;
}
