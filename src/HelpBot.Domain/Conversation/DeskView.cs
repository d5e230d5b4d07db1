namespace HelpBot.Domain.Conversation;

/// <summary>What the engine is told of the volunteers' desk, as far as it concerns one chat.</summary>
/// <param name="Case">How far her own case is.</param>
/// <param name="WaitMinutes">How long people wait at present: 5, 10, 15 or 30 minutes; 0 if nothing is known, which is said as 5.</param>
/// <param name="NextShift">When the next planned shift begins, UTC; null if none is planned. Of interest only while nobody is on shift.</param>
/// <param name="MinorsMayTalk">Whether under-18s may talk with a person now.</param>
/// <param name="HasMasked">Whether something is masked in words of hers that whoever has her case, or takes it, reads.</param>
public readonly record struct DeskView(CaseStage Case = CaseStage.None, int WaitMinutes = 0, DateTimeOffset? NextShift = null, bool MinorsMayTalk = false, bool HasMasked = false);

/// <summary>A case as she sees it.</summary>
public enum CaseStage : byte
{
    /// <summary>She has none, or it is closed.</summary>
    None = 0,

    /// <summary>It is open and nobody has taken it, or nobody any more.</summary>
    Waiting = 1,

    /// <summary>Somebody has taken it.</summary>
    Talking = 2,

    /// <summary>It is put aside: nobody writes with her, and nobody reads.</summary>
    Aside = 3,
}
