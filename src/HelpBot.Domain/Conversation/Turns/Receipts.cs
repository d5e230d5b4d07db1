namespace HelpBot.Domain.Conversation.Turns;

/// <summary>Receipts: four words with which her plan opens once in another chat. The domain never sees a hash of them.</summary>
internal static class Receipts
{
    /// <summary>What goes along: plan, words and settings. Nothing of the conversation, nothing of her messages.</summary>
    /// <remarks>Under force, plan and words are those of that view: elsewhere too it is what a fresh start would have given.</remarks>
    public static Holdings PlanOf(Dialogue dialogue, Holdings holdings) => new()
    {
        LockAfter = holdings.LockAfter,
        TraceAge = holdings.TraceAge,
        OwnWord = SetWords.Own(dialogue, holdings),
        ForceWord = SetWords.Force(dialogue, holdings),
        Ticks = Ticks.Of(dialogue, holdings),
    };

    /// <summary>She asked for four words.</summary>
    /// <param name="draft">The turn.</param>
    /// <param name="hasWords">Whether they were drawn beside the loop. If not (too much to do), the same screen stays and she can ask again.</param>
    /// <returns>Whether the button leads on.</returns>
    public static bool MakeReceipt(this TurnDraft draft, bool hasWords)
    {
        if (!hasWords) return false;
        draft.Add(new Effect.MakeReceipt(PlanOf(draft.Dialogue, draft.Holdings), draft.Dialogue.Forced));
        return true;
    }

    /// <summary>A receipt from another chat: its plan here, with an empty talk. Where it brings a word, the cover closes until that is typed.</summary>
    public static void TakeReceipt(this TurnDraft draft, Holdings plan)
    {
        var (node, before) = (draft.Current, draft.Dialogue);
        draft.Add(new Effect.TakeReceipt());
        draft.Count(Counts.Receipt);
        draft.Dialogue = new()
        {
            Node = node.Id,
            Turn = before.Turn,
            Language = before.Language,
            ClientLanguage = before.ClientLanguage,
            Timers = before.Timers,
            Opened = true,
        };
        draft.Keep(plan, before.Forced);
        draft.Follow(node.Done);
        if (!plan.OwnWord.IsDefaultOrEmpty) draft.Close();
    }

    // Under force it fills that view and is used up all the same; hers stays hers, her words too.
    private static void Keep(this TurnDraft draft, Holdings plan, bool forced)
    {
        if (forced) draft.Dialogue = draft.Dialogue with { Forced = true, ForcedTicks = plan.Ticks, ForcedOwnWord = plan.OwnWord, ForcedForceWord = plan.ForceWord };
        else draft.Holdings = plan with { LeftBehind = draft.Holdings.LeftBehind };
    }

    /// <summary>Where she goes instead of a screen whose words are shown once.</summary>
    public static string Before(this TurnDraft draft) =>
        draft.Dialogue.Back.LastOrDefault(id => draft.Script.Nodes.TryGetValue(id, out var node) && !Hiding.IsPassing(node)) ?? Screens.Home(draft.Script, draft.Dialogue);
}
