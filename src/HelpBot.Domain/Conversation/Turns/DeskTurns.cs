using HelpBot.Domain.Conversation.Typing;
using HelpBot.Domain.Desk;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Understanding;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>Her side of a case: what she has for the volunteers' desk, and what it has to tell her.</summary>
internal static class DeskTurns
{
    extension(TurnDraft draft)
    {
        /// <summary>Whether her case is open. Under force nothing shows that it is.</summary>
        public bool HasCase => !draft.Dialogue.Forced && draft.Moment.Desk.Case != CaseStage.None;

        /// <summary>Whether a volunteer has her case and the talk stands before her.</summary>
        public bool IsInTalk => draft is { HasCase: true, Current.Typed: TypedMode.Relay, Moment.Desk.Case: CaseStage.Talking };
    }

    /// <summary>Words for the volunteer. Danger raises the case; where it is certain, the numbers come onto a screen of the talk, which stays open. While she still waits, danger leads to the numbers as it does everywhere.</summary>
    public static void Relay(this TurnDraft draft, string text)
    {
        draft.Add(new Effect.ToDesk(DeskAct.Words));
        var reading = draft.Script.Reader?.Invoke(text);
        var isDanger = reading is { Label: Label.Danger or Label.SelfHarm };
        if (isDanger) draft.Add(new Effect.ToDesk(DeskAct.Raise));
        var waits = draft.Moment.Desk.Case is CaseStage.Waiting or CaseStage.Aside;
        // "Are you there?" must not close a talk because the model took it for a wish to be gone: in a talk only words that a pattern knows hide.
        var isGuess = reading is { Label: Label.Exit, IsExitSpeltOut: false };
        if ((waits || !isDanger) && !isGuess && draft.AnswerUrgent(reading)) return;
        var rules = draft.Script.Talk;
        var next = !waits && reading is { Label: Label.Danger, Certainty: Certainty.Certain } && rules.Danger is not null ? rules.Danger
            : rules.Masked is not null && !Masking.Find(text).IsEmpty ? rules.Masked
            : draft.Moment.Desk.Case == CaseStage.Waiting ? rules.Written : null;
        if (next is not null) draft.GoOn(next);
    }

    /// <summary>In a talk a voice message or photo is kept until she confirms; of everything else the volunteer learns only that it came. A caption is read as words are.</summary>
    /// <returns>Whether that was all; otherwise it goes the general way.</returns>
    public static bool Relay(this TurnDraft draft, Input.Media media)
    {
        if (!draft.IsInTalk) return false;
        if (media.Caption is { Length: > 0 } caption && draft.Script.Reader?.Invoke(caption) is { Label: Label.Danger or Label.SelfHarm }) draft.Add(new Effect.ToDesk(DeskAct.Raise));
        if (media.Kind is not (MediaKind.Voice or MediaKind.Photo)) return draft.TellUnseen();
        if (draft.Script.Talk.Media is not { } ask) return false;
        draft.Add(new Effect.ToDesk(DeskAct.HoldMedia));
        draft.GoOn(ask);
        return true;
    }

    /// <summary>In a talk the volunteer is told that something came which is not passed on, and she that it was not.</summary>
    /// <returns>Whether that was all; otherwise it goes the general way.</returns>
    public static bool TellUnseen(this TurnDraft draft)
    {
        if (!draft.IsInTalk) return false;
        draft.Add(new Effect.ToDesk(DeskAct.Unseen));
        if (draft.Script.Talk.Unseen is not { } told) return false;
        draft.GoOn(told);
        return true;
    }

    /// <summary>Carries a button's deed to the desk.</summary>
    public static void Tell(this TurnDraft draft, Deed deed)
    {
        DeskAct? act = deed switch
        {
            Deed.AskPerson => DeskAct.Ask,
            Deed.StopWaiting => DeskAct.StopWaiting,
            Deed.Unmask => DeskAct.Unmask,
            Deed.SendMedia => DeskAct.SendMedia,
            Deed.TakeBack => DeskAct.TakeBack,
            Deed.SoundOn => DeskAct.Sound,
            Deed.AnotherPerson => DeskAct.Another,
            Deed.Complain => DeskAct.Complain,
            Deed.EndTalk => DeskAct.End,
            Deed.RateEasier => DeskAct.Easier,
            Deed.RateSame => DeskAct.Same,
            Deed.RateWorse => DeskAct.Worse,
            Deed.KeepWaiting => DeskAct.KeepWaiting,
            _ => null,
        };
        if (act is not { } told) return;
        draft.Add(new Effect.ToDesk(told));
        // Who asks for a person knows what this is, whichever way led here: what the person writes must be shown to her.
        if (act == DeskAct.Ask) draft.Dialogue = draft.Dialogue with { Opened = true };
    }

    /// <summary>News of the desk: a screen of its own, or one that waits under the lock. Under force she is told nothing.</summary>
    /// <returns>Whether anything changed.</returns>
    public static bool Hear(this TurnDraft draft, DeskNews news)
    {
        if (draft.Dialogue.Forced || draft.Dialogue.Language is null || !draft.Script.Desk.TryGetValue(news, out var node)) return false;
        draft.MayBeNew = false;
        draft.IsSilent = draft.Holdings.Locked;
        if (draft.Holdings.Locked) draft.Dialogue = draft.Dialogue with { Under = node };
        else if (draft.Current.Typed == TypedMode.Relay) draft.GoOn(node);
        else draft.Interrupt(node);
        return true;
    }
}
