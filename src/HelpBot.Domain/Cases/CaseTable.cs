namespace HelpBot.Domain.Cases;

/// <summary>The case's state machine: every pair of state and event, nothing else moves a case.</summary>
public static class CaseTable
{
    /// <summary>The state after an event.</summary>
    /// <returns>Null if the event is refused in this state: nothing changes.</returns>
    public static CaseState? Next(CaseState state, CaseEvent happened) => (state, happened) switch
    {
        (CaseState.Offered or CaseState.HandedOver, CaseEvent.Take) => CaseState.Claimed,
        (CaseState.Claimed or CaseState.Talking, CaseEvent.Answer) => CaseState.Talking,
        (CaseState.Claimed or CaseState.Talking, CaseEvent.Return or CaseEvent.PutAside) => CaseState.HandedOver,
        (CaseState.Offered or CaseState.Claimed or CaseState.Talking or CaseState.HandedOver, CaseEvent.Close) => CaseState.Closed,
        // Also after closing, while the text is there: often she dares only then.
        (CaseState.Claimed or CaseState.Talking or CaseState.HandedOver or CaseState.Closed, CaseEvent.Seal) => CaseState.Sealed,
        (not CaseState.Expired, CaseEvent.Expire) => CaseState.Expired,
        _ => null,
    };

    /// <summary>Whether nobody has it and somebody should.</summary>
    public static bool IsWaiting(this CaseState state) => state is CaseState.Offered or CaseState.HandedOver;

    /// <summary>Whether it has an owner.</summary>
    public static bool IsOwned(this CaseState state) => state is CaseState.Claimed or CaseState.Talking;

    /// <summary>Whether it has not ended.</summary>
    public static bool IsOpen(this CaseState state) => state is CaseState.Offered or CaseState.Claimed or CaseState.Talking or CaseState.HandedOver;
}
