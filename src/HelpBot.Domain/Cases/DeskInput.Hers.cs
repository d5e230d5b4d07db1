using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases;

public abstract partial record DeskInput
{
    /// <summary>She taps for a person.</summary>
    /// <param name="Language">The language she writes in.</param>
    /// <param name="Priority">From the screen she came by.</param>
    /// <param name="Region">The region id; null if she gave none.</param>
    public sealed record Offer(Language Language, CasePriority Priority, string? Region = null) : DeskInput
    {
        /// <summary>She asks for a woman.</summary>
        public bool WantsWoman { get; init; }

        /// <summary>She allows somebody from her own region.</summary>
        public bool AllowsOwnRegion { get; init; }

        /// <summary>Under 18.</summary>
        public bool IsMinor { get; init; }

        /// <summary>She answered the opening questions: what strict mode asks for.</summary>
        public bool PassedOpening { get; init; } = true;

        /// <summary>She has said that only she sees the screen.</summary>
        public bool IsSeenByHerAlone { get; init; } = true;

        /// <summary>Her last case, as far as it is still known: an open one is not opened twice; whom she refused in it does not get her again. Null if none.</summary>
        public CaseId? After { get; init; }
    }

    /// <summary>Any act of hers: a press, a text.</summary>
    /// <param name="Case">Her case.</param>
    public sealed record HerAct(CaseId Case) : DeskInput;

    /// <summary>A message of hers for the volunteer has come and is kept. Stands for an act too.</summary>
    /// <param name="Case">Her case.</param>
    /// <param name="Item">Its number.</param>
    /// <param name="Size">Code points; 0 for a voice message or photo.</param>
    /// <param name="IsDanger">It was understood as danger or self-harm: passes every limit and raises the case.</param>
    public sealed record HerMessage(CaseId Case, ItemId Item, int Size, bool IsDanger = false) : DeskInput;

    /// <summary>She changed a message that was kept before.</summary>
    public sealed record HerEdit(CaseId Case, ItemId Item) : DeskInput;

    /// <summary>She takes a message back.</summary>
    public sealed record HerTakeBack(CaseId Case, ItemId Item) : DeskInput;

    /// <summary>Her chat was hidden, locked, opened by her word or under force, or is gone.</summary>
    /// <param name="Case">Her case.</param>
    /// <param name="Place">How she can be reached from now on.</param>
    /// <param name="IsRechecked">She opened it by her own word, or answered the first question anew.</param>
    public sealed record HerMove(CaseId Case, HerPlace Place, bool IsRechecked = false) : DeskInput;

    /// <summary>She forgets: the case ends and its key goes at once.</summary>
    public sealed record HerForget(CaseId Case) : DeskInput;

    /// <summary>Danger outside a message: a press, a caption.</summary>
    public sealed record HerDanger(CaseId Case) : DeskInput;

    /// <summary>Answers may come with sound.</summary>
    public sealed record HerSound(CaseId Case) : DeskInput;

    /// <summary>She asks for another person.</summary>
    public sealed record HerAnother(CaseId Case) : DeskInput;

    /// <summary>She complains.</summary>
    public sealed record HerComplaint(CaseId Case) : DeskInput;

    /// <summary>After the truth: she keeps waiting.</summary>
    /// <param name="Case">Her case.</param>
    /// <param name="DropWish">Anybody will do, not only a woman.</param>
    public sealed record HerWait(CaseId Case, bool DropWish = false) : DeskInput;

    /// <summary>She ends the talk or stops waiting.</summary>
    public sealed record HerEnd(CaseId Case) : DeskInput;

    /// <summary>After the talk: one tap.</summary>
    public sealed record HerFeedback(CaseId Case, Feedback Answer) : DeskInput;
}

/// <summary>How she is after the talk. Only counted.</summary>
public enum Feedback : byte
{
    /// <summary>Easier.</summary>
    Easier = 0,

    /// <summary>The same.</summary>
    Same = 1,

    /// <summary>More dangerous.</summary>
    Worse = 2,
}
