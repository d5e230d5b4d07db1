namespace HelpBot.Domain.Conversation.Turns;

/// <summary>Receipts: four words with which her plan opens once in another chat. The domain never sees a hash of them.</summary>
internal static class Receipts
{
    /// <summary>What goes along: plan, words and settings. Nothing of the conversation, nothing of her messages.</summary>
    public static Holdings PlanOf(Holdings holdings) => new()
    {
        LockAfter = holdings.LockAfter,
        TraceAge = holdings.TraceAge,
        OwnWord = holdings.OwnWord,
        ForceWord = holdings.ForceWord,
        Ticks = holdings.Ticks,
    };

    /// <summary>She asked for four words.</summary>
    /// <param name="draft">The turn.</param>
    /// <param name="hasWords">Whether they were drawn beside the loop. If not (too much to do), the same screen stays and she can ask again.</param>
    /// <returns>Whether the button leads on.</returns>
    public static bool MakeReceipt(this TurnDraft draft, bool hasWords)
    {
        if (!hasWords) return false;
        // Under force four words are shown as ever, but they open nothing, and hers stay good.
        if (!draft.Dialogue.Forced) draft.Add(new Effect.MakeReceipt(PlanOf(draft.Holdings)));
        return true;
    }

    /// <summary>A receipt from another chat: her plan here, with an empty talk. Where she has a word of her own, the cover closes until it is typed.</summary>
    public static void TakeReceipt(this TurnDraft draft, Holdings plan)
    {
        var node = draft.Current;
        draft.Add(new Effect.TakeReceipt());
        draft.Count(Counts.Receipt);
        draft.Holdings = plan with { LeftBehind = draft.Holdings.LeftBehind };
        draft.Dialogue = new()
        {
            Node = node.Id,
            Turn = draft.Dialogue.Turn,
            Language = draft.Dialogue.Language,
            ClientLanguage = draft.Dialogue.ClientLanguage,
            Timers = draft.Dialogue.Timers,
            Opened = true,
        };
        draft.Follow(node.Done);
        if (!plan.OwnWord.IsDefaultOrEmpty) draft.Close();
    }

    /// <summary>Where she goes instead of a screen whose words are shown once.</summary>
    public static string Before(this TurnDraft draft) =>
        draft.Dialogue.Back.LastOrDefault(id => draft.Script.Nodes.TryGetValue(id, out var node) && !Hiding.IsPassing(node)) ?? Screens.Home(draft.Script, draft.Dialogue);
}
