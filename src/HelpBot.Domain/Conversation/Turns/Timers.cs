namespace HelpBot.Domain.Conversation.Turns;

/// <summary>Arming timers and what they do when they are due.</summary>
internal static class Timers
{
    /// <summary>How long a screen that is read once stays without an act of hers.</summary>
    public static readonly TimeSpan ReadOnce = TimeSpan.FromMinutes(2);

    /// <summary>Arms a timer; one of the same kind is replaced.</summary>
    public static void Arm(this TurnDraft draft, string kind, TimeSpan after)
    {
        draft.Disarm(kind);
        var seconds = (draft.Moment.Now + after).ToUnixTimeMilliseconds();
        var due = DateTimeOffset.FromUnixTimeSeconds((seconds + 999) / 1000);
        draft.Dialogue = draft.Dialogue with { Timers = draft.Dialogue.Timers.Add(new(kind, draft.Dialogue.Turn, due)) };
    }

    public static void Disarm(this TurnDraft draft, string kind)
    {
        for (var at = 0; at < draft.Dialogue.Timers.Length; at++)
            if (draft.Dialogue.Timers[at].Kind == kind)
            {
                draft.Dialogue = draft.Dialogue with { Timers = draft.Dialogue.Timers.RemoveAt(at) };
                return;
            }
    }

    /// <summary>After an act of hers: the idle lock begins anew, and so does the time of a screen that is read once.</summary>
    public static void Rearm(this TurnDraft draft)
    {
        var idle = draft.Holdings.Locked ? null : draft.Holdings.LockAfter;
        if (idle is { } after) draft.Arm(ArmedTimer.IdleLock, after);
        else draft.Disarm(ArmedTimer.IdleLock);
        if (draft.Current.ReadOnce) draft.Arm(ArmedTimer.EraseRead, ReadOnce);
        else draft.Disarm(ArmedTimer.EraseRead);
    }

    /// <summary>What a timer does that is due.</summary>
    /// <returns>False if it is stale.</returns>
    public static bool Fire(this TurnDraft draft, string kind, int number)
    {
        if (!draft.Dialogue.Timers.Any(timer => timer.Kind == kind && timer.Number == number)) return false;
        draft.Disarm(kind);
        draft.MayBeNew = false;
        switch (kind)
        {
            case ArmedTimer.IdleLock: draft.Close(); break;
            case ArmedTimer.EraseRead: draft.Hide(); break;
            default: draft.FireDeclared(kind); break;
        }
        return true;
    }

    private static void FireDeclared(this TurnDraft draft, string name)
    {
        draft.IsSilent = draft.Holdings.Locked || !draft.Script.Timers.ContainsKey(name);
        if (!draft.Script.Timers.TryGetValue(name, out var timer)) return;
        if (draft.Holdings.Locked) draft.Dialogue = draft.Dialogue with { Under = timer.Node };
        else draft.Interrupt(timer.Node);
    }
}
