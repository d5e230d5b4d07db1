using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Compiling;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>What happens under the lock: only the cover answers, and nothing that is typed is interpreted but her words.</summary>
internal static class CoverTurns
{
    public static void TakeLocked(this TurnDraft draft, Input input)
    {
        // A cover that another hand closed (a restored backup) is closed here in full.
        if (draft.Dialogue.Node.Length > 0 && draft.Current.Id != draft.Dialogue.Node) draft.Close();
        switch (input)
        {
            case Input.Command command: draft.CoverCommand(command); break;
            case Input.Pressed pressed: draft.CoverPress(pressed.Data); break;
            case Input.Text { Word: WordMatch.Own }: draft.Open(); break;
            case Input.Text { Word: WordMatch.Force }: draft.OpenUnderForce(); break;
            case Input.Text text when draft.OpensByStartWord(text.Value): draft.Reopen(); break;
            default: draft.Enter(Reserved.CoverOther); break;
        }
    }

    private static void CoverCommand(this TurnDraft draft, Input.Command command)
    {
        switch (draft.Script.Commands.GetValueOrDefault(command.Name))
        {
            case CommandRule.Start when draft.Holdings.OwnWord.IsDefaultOrEmpty:
                draft.Reopen();
                draft.TakeLink(command.Payload);
                break;
            case CommandRule.Hide: draft.Hide(); break;
            case CommandRule.Numbers: draft.GoNumbers(); break;
            case CommandRule.Open { Node: Reserved.Privacy }: draft.Enter(Reserved.Privacy); break;
            case CommandRule.Open { Node: Reserved.ForgetAsk } when draft.Script.Nodes.ContainsKey(Reserved.CoverForget): draft.Enter(Reserved.CoverForget); break;
            default: draft.Enter(Reserved.CoverWord); break;
        }
    }

    private static void CoverPress(this TurnDraft draft, string data)
    {
        if (data == Tags.Numbers) draft.GoNumbers();
        else if (data == Tags.Hide) draft.Hide();
        else if (draft.Current.Area != Area.Cover) draft.Enter(Reserved.CoverWord);
        else if (draft.FindButton(data) is { } button) draft.CoverPress(button);
        else draft.AnswerSum(data);
    }

    private static void CoverPress(this TurnDraft draft, Button button)
    {
        if (button.Do == Deed.Forget) draft.ForgetAll();
        else if (LeadsOut(draft, button.Go))
        {
            if (draft.Holdings.OwnWord.IsDefaultOrEmpty) draft.Reopen();
            else draft.Enter(Reserved.CoverWord);
        }
        else if (button.Do is null or Deed.NextPage or Deed.Alert) draft.Press(button);
    }

    private static bool LeadsOut(TurnDraft draft, Route go) => go is Route.To to && draft.Script.Nodes[to.Node].Area != Area.Cover || go is Route.Back or Route.Resume;

    private static bool OpensByStartWord(this TurnDraft draft, string text) =>
        draft.Holdings.OwnWord.IsDefaultOrEmpty && WholeMessage.Fold(text) is { } word && draft.Script.Words.Meanings.GetValueOrDefault(word) is CommandRule.Start;
}
