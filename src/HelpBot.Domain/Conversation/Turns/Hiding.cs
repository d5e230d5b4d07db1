using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>Closing the cover over a conversation, and opening it again.</summary>
internal static class Hiding
{
    private static readonly TimeSpan Kazakhstan = TimeSpan.FromHours(5);

    /// <summary>Erases the chat's messages and shows the cover. What was open waits under it.</summary>
    public static void Hide(this TurnDraft draft)
    {
        draft.Close();
        draft.Add(new Effect.EraseAll());
        draft.Count(Counts.Hide);
    }

    /// <summary>He is coming: the danger question waits for her return, and behind it the screen where she was.</summary>
    public static void AskOnReturn(this TurnDraft draft)
    {
        var (under, resume) = (draft.Dialogue.Under, draft.Dialogue.Resume);
        var waits = under is not null && draft.Script.Nodes.TryGetValue(under, out var node) && node.Interrupts ? resume : under;
        draft.Dialogue = draft.Dialogue with { Resume = waits, Under = Reserved.DangerDoubt };
    }

    /// <summary>From here on only the cover answers.</summary>
    public static void Close(this TurnDraft draft)
    {
        var dialogue = draft.Dialogue;
        var under = dialogue.Under ?? (IsWorthKeeping(draft) ? dialogue.Node : IsPassing(draft.Current) ? draft.Before() : null);
        draft.Holdings = draft.Holdings with { Locked = true };
        draft.Dialogue = dialogue with { Node = Reserved.CoverWord, Under = under, CoverStep = WordOfTheDay(draft.Moment.Now), CoverAnswer = CoverAnswer.None };
        draft.Urgency = Urgency.Hide;
    }

    /// <summary>Her own word: where she was.</summary>
    public static void Open(this TurnDraft draft)
    {
        var script = draft.Script;
        var under = draft.Dialogue.Under;
        draft.Holdings = draft.Holdings with { Locked = false };
        draft.Urgency = null;
        if (draft.Dialogue.Forced || under is null || draft.Dialogue.Language is null)
        {
            draft.Dialogue = draft.Dialogue with { Forced = false, ForcedTicks = [], ForcedOwnWord = [], ForcedForceWord = [] };
            draft.BeginAnew();
        }
        else if (script.Unlock is { } left && (!draft.Holdings.UnlockTold || draft.Holdings.LeftBehind > 0)) draft.Tell(left, under);
        else
        {
            draft.Dialogue = draft.Dialogue with { Under = null, Node = "" };
            draft.Enter(under, leavesTrack: false);
        }
    }

    /// <summary>The word under force: a chat as if it had never been used. Nothing of before is in it, and nothing of before is changed by it.</summary>
    public static void OpenUnderForce(this TurnDraft draft)
    {
        draft.Holdings = draft.Holdings with { Locked = false };
        draft.Dialogue = new() { Turn = draft.Dialogue.Turn, ClientLanguage = draft.Dialogue.ClientLanguage, Node = draft.Script.Start, Forced = true };
        draft.Urgency = null;
        if (draft.Moment.Desk.Case != CaseStage.None) draft.Add(new Effect.ToDesk(DeskAct.Force));
        draft.Count(Counts.Force);
    }

    /// <summary>No word is set: language and the first question are asked again.</summary>
    public static void Reopen(this TurnDraft draft)
    {
        draft.Holdings = draft.Holdings with { Locked = false };
        draft.Urgency = null;
        draft.BeginAnew();
    }

    /// <summary>The cover's step on a day: every day its own word, and some steps of the next ones for who asks for more.</summary>
    public static int WordOfTheDay(DateTimeOffset now)
    {
        var days = (now + Kazakhstan).ToUnixTimeSeconds() / 86_400;
        return (int)Math.Clamp(days, 0, 1_000_000) * 7;
    }

    private static bool IsWorthKeeping(TurnDraft draft) =>
        draft.Script.Nodes.TryGetValue(draft.Dialogue.Node, out var node) && node.Area != Area.Cover && node.Next.IsEmpty && !IsPassing(node);

    /// <summary>Screens that whoever makes her open the chat must not find there: the words of a receipt, and that a word was set.</summary>
    public static bool IsPassing(Node node) => node.ShowsReceipt || node.TellsOfWord;

    private static void Tell(this TurnDraft draft, string left, string under)
    {
        draft.Holdings = draft.Holdings with { UnlockTold = true };
        draft.Dialogue = draft.Dialogue with { Under = under, Node = "" };
        draft.Enter(left, leavesTrack: false);
    }
}
