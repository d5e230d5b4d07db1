using System.Diagnostics;
using HelpBot.Domain.Conversation.Typing;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>Sends each input to where it is answered, and does what every turn does.</summary>
internal static class Acts
{
    public static Turn Take(Session session, Input input, Script script, in Moment moment)
    {
        var before = session.Dialogue;
        var draft = new TurnDraft(session with { Dialogue = before with { Turn = before.Turn + 1, ClientLanguage = input.Client ?? before.ClientLanguage } }, script, moment);
        switch (input)
        {
            case Input.TimerFired fired: return draft.Fire(fired.Kind, fired.Number) ? draft.End(byHer: false) : new(session, []);
            case Input.Blocked or Input.Unreachable: return draft.FallSilent();
            case Input.Unblocked: return new(session, []);
            case Input.Desk desk: return draft.Hear(desk.News) ? draft.End(byHer: false) : new(session, []);
            default: break;
        }
        if (session.Holdings.Locked) draft.TakeLocked(input);
        else draft.TakeOpen(input);
        return draft.End(byHer: true);
    }

    private static void TakeOpen(this TurnDraft draft, Input input)
    {
        switch (input)
        {
            case Input.Command command: draft.Obey(command); break;
            case Input.Pressed pressed: draft.Press(pressed.Data, pressed.HasWords); break;
            case Input.Text { Word: WordMatch.None } or Input.Edited or Input.Media or Input.Location when draft.Current.Area == Area.Cover:
                draft.Enter(Reserved.CoverOther);
                break;
            case Input.Text text: draft.Read(text); break;
            case Input.Edited edited: draft.Read(new Input.Text(edited.Value)); break;
            case Input.Media media: draft.Receive(media); break;
            case Input.Location location: draft.Receive(location); break;
            case Input.Blocked or Input.Unblocked or Input.Unreachable or Input.TimerFired or Input.Desk: break;
            default: throw new UnreachableException();
        }
    }

    // Nothing is sent; if she comes back, the cover answers.
    private static Turn FallSilent(this TurnDraft draft)
    {
        if (draft.Dialogue.Node.Length > 0) draft.Close();
        draft.Dialogue = draft.Dialogue with { Timers = [] };
        draft.IsSilent = true;
        draft.Add(new Effect.Silence());
        return draft.Finish();
    }

    private static Turn End(this TurnDraft draft, bool byHer)
    {
        var current = draft.Current;
        if (draft.Dialogue.Node != current.Id) draft.Dialogue = draft.Dialogue with { Node = current.Id };
        if (byHer && !IsForgotten(draft)) draft.Rearm();
        return draft.Finish();
    }

    private static bool IsForgotten(TurnDraft draft) => draft.Dialogue.Node == Reserved.ForgetDone && draft.Holdings == Holdings.New;
}
