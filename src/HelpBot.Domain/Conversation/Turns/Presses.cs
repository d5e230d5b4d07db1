using HelpBot.Domain.Conversation.Rendering;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Compiling;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>Presses outside the lock. Data that fits no button of the screen (old, forged) changes nothing: the screen is shown again.</summary>
internal static class Presses
{
    public static void Press(this TurnDraft draft, string data, bool hasWords)
    {
        if (data == Tags.Numbers) draft.GoNumbers();
        else if (data == Tags.Hide) draft.Hide();
        else if (draft.FindButton(data) is { } button) draft.Press(button, hasWords);
        else if (!draft.ToggleTick(data)) draft.ChooseEntry(data);
    }

    /// <summary>The button of the current screen with this data, if it is shown.</summary>
    public static Button? FindButton(this TurnDraft draft, string data)
    {
        if (!draft.Script.Pressable.TryGetValue(data, out var found) || found.Node != draft.Current) return null;
        return Visibility.IsShown(found.Button, found.Node, draft.Facts, draft.Dialogue) ? found.Button : null;
    }

    /// <summary>What the button does, then where it leads.</summary>
    public static void Press(this TurnDraft draft, Button button, bool hasWords = false)
    {
        var from = draft.Current;
        foreach (var (name, value) in button.Sets) draft.Dialogue = draft.Dialogue with { Facts = draft.Dialogue.Facts.With(name, value) };
        if (button.Language is { } language) draft.Dialogue = draft.Dialogue with { Language = language };
        if (button.Timer is { } timer) draft.Arm(timer.Name, timer.After);
        switch (button.Do)
        {
            case Deed.Hide: draft.Hide(); return;
            case Deed.Forget: draft.ForgetAll(); return;
            case Deed.Alert: draft.Alert(button); break;
            case Deed.MakeReceipt when !draft.MakeReceipt(hasWords): return;
            case { } deed: draft.Do(deed, from); break;
        }
        draft.MayShowReceipt = button.Do == Deed.MakeReceipt;
        draft.Follow(button.Go);
        if (from.Area == Area.Opening && draft.Current.Area == Area.Ordinary) draft.Dialogue = draft.Dialogue with { Opened = true };
    }

    private static void Alert(this TurnDraft draft, Button button)
    {
        if (button.Alert is { } text) draft.Add(new Effect.Alert(new Wordings(draft.Dialogue, draft.Holdings, draft.Script, draft.Moment).Plain(text, Wordings.MaxAlert)));
        draft.IsSilent = button.Go is Route.Stay;
    }

    private static void Do(this TurnDraft draft, Deed deed, Node from)
    {
        switch (deed)
        {
            case Deed.NextPage: draft.Turn(from, 1); break;
            case Deed.PreviousPage: draft.Turn(from, -1); break;
            case Deed.FirstPage: draft.Dialogue = draft.Dialogue with { Page = 0 }; break;
            case Deed.LockOff: draft.Holdings = draft.Holdings with { LockAfter = null }; break;
            case Deed.Lock15: draft.Holdings = draft.Holdings with { LockAfter = TimeSpan.FromMinutes(15) }; break;
            case Deed.Lock60: draft.Holdings = draft.Holdings with { LockAfter = TimeSpan.FromMinutes(60) }; break;
            case Deed.Age1: draft.Holdings = draft.Holdings with { TraceAge = TimeSpan.FromHours(1) }; break;
            case Deed.Age12: draft.Holdings = draft.Holdings with { TraceAge = TimeSpan.FromHours(12) }; break;
            case Deed.Age40: draft.Holdings = draft.Holdings with { TraceAge = TimeSpan.FromHours(40) }; break;
            case Deed.ClearWords: draft.ClearWords(); break;
            case Deed.TracesTold: draft.Holdings = draft.Holdings with { LeftBehind = 0 }; break;
            default: draft.Tell(deed); break;
        }
    }

    private static void Turn(this TurnDraft draft, Node from, int pages) => draft.Dialogue = from.Area == Area.Cover
        ? draft.Dialogue with { CoverStep = draft.Dialogue.CoverStep + 1, CoverAnswer = CoverAnswer.None }
        : draft.Dialogue with { Page = Math.Max(0, draft.Dialogue.Page + pages) };

    // Under force they are not hers to lose: whoever forces her sees the same screens.
    private static void ClearWords(this TurnDraft draft)
    {
        if (draft.Dialogue.Forced) draft.Dialogue = draft.Dialogue with { ForcedOwnWord = [], ForcedForceWord = [] };
        else draft.Holdings = draft.Holdings with { OwnWord = [], ForceWord = [], UnlockTold = false };
    }

    private static bool ToggleTick(this TurnDraft draft, string data)
    {
        foreach (var tick in draft.Current.Ticks)
        {
            if (tick.Tag != data) continue;
            var key = tick.Label.Key;
            if (draft.Dialogue.Forced) draft.Dialogue = draft.Dialogue with { ForcedTicks = Ticks.Toggle(draft.Dialogue.ForcedTicks, key) };
            else draft.Holdings = draft.Holdings with { Ticks = Ticks.Toggle(draft.Holdings.Ticks, key) };
            return true;
        }
        return false;
    }
}
