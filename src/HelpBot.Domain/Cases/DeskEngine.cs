using HelpBot.Domain.Cases.Turns;

namespace HelpBot.Domain.Cases;

/// <summary>The desk's state machine. Pure, total and deterministic: the same arguments give the same bytes; it never throws for any input.</summary>
public static class DeskEngine
{
    /// <summary>Takes one input, then does whatever is due.</summary>
    /// <param name="desk">The desk before.</param>
    /// <param name="input">What happened. Of simultaneous takes the first input wins.</param>
    /// <param name="rules">Times and limits.</param>
    /// <param name="now">The time of the turn, UTC.</param>
    /// <param name="seed">The turn's randomness: only which alias is given.</param>
    public static DeskTurn Advance(DeskState desk, DeskInput input, DeskRules rules, DateTimeOffset now, ulong seed)
    {
        // Whole milliseconds, so that a desk read back from the store equals the one that was written.
        var draft = new DeskDraft(desk, rules, DateTimeOffset.FromUnixTimeMilliseconds(now.ToUnixTimeMilliseconds()), seed);
        draft.Take(input);
        draft.DoWhatIsDue();
        return draft.Finish();
    }
}
