using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk.Sides;

/// <summary>The texts that answer a volunteer's tap or command.</summary>
internal static class DeskAnswers
{
    public static string Key(DeskAnswer answer) => answer switch
    {
        DeskAnswer.AlreadyTaken => "alert.taken",
        DeskAnswer.Gone => "alert.gone",
        DeskAnswer.ReadAlready => "alert.read-already",
        DeskAnswer.OutOfReach => "alert.out-of-reach",
        DeskAnswer.NotOnShift => "alert.off-shift",
        DeskAnswer.TooManyTalks => "alert.busy",
        DeskAnswer.NotForYou => "alert.not-for-you",
        DeskAnswer.RestFirst => "alert.rest",
        DeskAnswer.NotAllowed => "alert.not-yours",
        DeskAnswer.PractiseFirst => "alert.practise",
        DeskAnswer.NotOnList => "alert.unknown",
        DeskAnswer.OnShift => "shift.on",
        DeskAnswer.OffShift => "shift.off",
        DeskAnswer.OffAfterTalks => "shift.off-talk",
        DeskAnswer.LeadCalled => "alert.lead-called",
        DeskAnswer.NoLead => "lead.none",
        DeskAnswer.NobodyToTalkTo => "debrief.no-lead",
        DeskAnswer.InviteVoid => "invite.used",
        DeskAnswer.NoTalk => "talk.none",
        DeskAnswer.LeadsOnly => "alert.not-lead",
        DeskAnswer.TalkFirst => "alert.talk-first",
        DeskAnswer.LastLead => "alert.last-lead",
        DeskAnswer.NoteKept => "notes.saved",
        DeskAnswer.Paused => "debrief.pause-said",
        DeskAnswer.PauseOver => "debrief.back",
        DeskAnswer.TalkAsked => "debrief.talk-said",
        DeskAnswer.WellEnough => "debrief.fine-said",
        // The question itself stands in the chat.
        DeskAnswer.Done or DeskAnswer.Taken or DeskAnswer.RegionFirst => "",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Whether a pop-up says it; the rest shows in the chat.</summary>
    public static bool IsAlert(DeskAnswer answer) => Key(answer).StartsWith("alert.", StringComparison.Ordinal);
}
