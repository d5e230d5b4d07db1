using System.ComponentModel.DataAnnotations;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

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

    /// <summary>She is told again if she keeps waiting, after this, in minutes.</summary>
    /// <value>5 to 120; 15 if unset.</value>
    [Range(5, 120)]
    public int TellAgainMinutes { get; set; } = 15;

    /// <summary>In danger the case of an owner who does not answer goes back to the board after this, in minutes.</summary>
    /// <value>2 to 60; 5 if unset.</value>
    [Range(2, 60)]
    public int SilentInDangerMinutes { get; set; } = 5;

    /// <summary>Other cases of an owner who does not answer go back after this, in minutes.</summary>
    /// <value>5 to 120; 15 if unset.</value>
    [Range(5, 120)]
    public int SilentMinutes { get; set; } = 15;

    /// <summary>After a change from one talk to another, what a volunteer writes is asked about for this long, in seconds.</summary>
    /// <value>0 to 120; 15 if unset.</value>
    [Range(0, 120)]
    public int AskAfterSwitchSeconds { get; set; } = 15;

    /// <summary>A volunteer's words are shown to her at once if she acted within this, in seconds; else behind the cover line.</summary>
    /// <value>0 to 300; 60 if unset.</value>
    [Range(0, 300)]
    public int DirectSeconds { get; set; } = 60;

    /// <summary>After so long without an act of hers, in minutes, the volunteer reads that nobody has asked again who sees the screen.</summary>
    /// <value>5 to 240; 30 if unset.</value>
    [Range(5, 240)]
    public int RecheckMinutes { get; set; } = 30;

    /// <summary>So many messages of hers stand alone within <see cref="FloodSeconds"/>; further ones are merged.</summary>
    /// <value>2 to 50; 5 if unset.</value>
    [Range(2, 50)]
    public int FloodItems { get; set; } = 5;

    /// <summary>See <see cref="FloodItems"/>, in seconds.</summary>
    /// <value>2 to 120; 10 if unset.</value>
    [Range(2, 120)]
    public int FloodSeconds { get; set; } = 10;

    /// <summary>The rest after which heavy cases count anew, in minutes.</summary>
    /// <value>5 to 480; 45 if unset.</value>
    [Range(5, 480)]
    public int HeavyRestMinutes { get; set; } = 45;

    /// <summary>A shift that nobody planned ends by itself after this, in hours: nobody stays on by forgetting.</summary>
    /// <value>1 to 24; 4 if unset.</value>
    [Range(1, 24)]
    public int ShiftHours { get; set; } = 4;

    /// <summary>The longest shift, in hours, planned or with all the staying on; a longer plan ends then.</summary>
    /// <value>1 to 24; 6 if unset.</value>
    [Range(1, 24)]
    public int LongestShiftHours { get; set; } = 6;

    /// <summary>Whoever is planned is reminded this long before, in minutes.</summary>
    /// <value>1 to 120; 10 if unset.</value>
    [Range(1, 120)]
    public int RemindMinutes { get; set; } = 10;

    /// <summary>The end of a shift is told this long before, in minutes.</summary>
    /// <value>1 to 60; 10 if unset.</value>
    [Range(1, 60)]
    public int ShiftEndToldMinutes { get; set; } = 10;

    /// <summary>Who says so stays on shift this much longer, in minutes.</summary>
    /// <value>10 to 240; 30 if unset.</value>
    [Range(10, 240)]
    public int StayLongerMinutes { get; set; } = 30;

    /// <summary>After the end of a shift a talk that is left goes back to the board after this, in minutes.</summary>
    /// <value>1 to 60; 10 if unset.</value>
    [Range(1, 60)]
    public int HandoverGraceMinutes { get; set; } = 10;

    /// <summary>The language in which the board speaks; each volunteer chooses their own for their own chat.</summary>
    /// <value><c>Russian</c> or <c>Kazakh</c>; <c>Russian</c> if unset.</value>
    [EnumDataType(typeof(Language))]
    public Language BoardLanguage { get; set; } = Language.Russian;
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
