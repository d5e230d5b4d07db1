using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases;

/// <summary>One talk from her tap to the end of its key. Holds no text, no name and no Telegram id of anybody.</summary>
/// <param name="Id">Which.</param>
/// <param name="OpenedAt">When she asked.</param>
public sealed record Case(CaseId Id, DateTimeOffset OpenedAt)
{
    /// <summary>The number of its two neutral words in the lists of <c>scripts/desk</c>; no other case of the last 90 days has it.</summary>
    public int Alias { get; init; }

    /// <summary>The language she writes in.</summary>
    public Language Language { get; init; } = Language.Russian;

    /// <summary>The region id; null if she gave none. Shown to the owner, never on the board.</summary>
    public string? Region { get; init; }

    /// <summary>How urgent.</summary>
    public CasePriority Priority { get; init; } = CasePriority.Ordinary;

    /// <summary>She asked for a woman.</summary>
    public bool WantsWoman { get; init; }

    /// <summary>She allows somebody from her own region.</summary>
    public bool AllowsOwnRegion { get; init; }

    /// <summary>Under 18: only volunteers cleared for it, a second one reading.</summary>
    public bool IsMinor { get; init; }

    /// <summary>Answers may come with sound.</summary>
    public bool WithSound { get; init; }

    /// <summary>How far it is.</summary>
    public CaseState State { get; init; }

    /// <summary>Who has it; null if nobody.</summary>
    public VolunteerId? Owner { get; init; }

    /// <summary>Who reads along (a lead, or the second one for a minor); null if nobody. Gets every item that the owner gets and those of the owner.</summary>
    public VolunteerId? Reader { get; init; }

    /// <summary>The owner asked a lead to read along and none does yet.</summary>
    public bool LeadAsked { get; init; }

    /// <summary>What the owner must know.</summary>
    public CaseMarks Marks { get; init; }

    /// <summary>How she can be reached.</summary>
    public HerPlace Her { get; init; }

    /// <summary>Since when it waits for an owner; of meaning only while it waits.</summary>
    public DateTimeOffset WaitingSince { get; init; }

    /// <summary>The steps of the ladder that were climbed in this wait.</summary>
    public LadderStep Step { get; init; }

    /// <summary>When she is told the truth about the wait (again); null if nothing is due.</summary>
    public DateTimeOffset? TruthDue { get; init; }

    /// <summary>Her last act of any kind.</summary>
    public DateTimeOffset HerLastAct { get; init; }

    /// <summary>The last act of the owner in this talk: taking it, writing, "I am here".</summary>
    public DateTimeOffset OwnerLastAct { get; init; }

    /// <summary>Since when she waits for an answer of the owner; null if the owner wrote last.</summary>
    public DateTimeOffset? UnansweredSince { get; init; }

    /// <summary>The owner was nudged since the last act.</summary>
    public bool Nudged { get; init; }

    /// <summary>The owner was warned that the talk ends for lack of words.</summary>
    public bool IdleWarned { get; init; }

    /// <summary>Who must not have it: she asked for another person or complained.</summary>
    public ImmutableSortedSet<VolunteerId> NotTo { get; init; } = [];

    /// <summary>Who has written to her in this case: none of them reads a complaint about it.</summary>
    public ImmutableSortedSet<VolunteerId> AnsweredBy { get; init; } = [];

    /// <summary>Who said "not me": no longer called for it, still free to take it.</summary>
    public ImmutableSortedSet<VolunteerId> Declined { get; init; } = [];

    /// <summary>Since when the contact is put aside; null if it is not. Nobody has it then, and it is not on the board.</summary>
    public DateTimeOffset? AsideSince { get; init; }

    /// <summary>Who put it aside; null if it is not.</summary>
    public VolunteerId? AsideBy { get; init; }

    /// <summary>The two leads who may read a sealed case, fewer if there are fewer; the leads who look again at one put aside. Empty otherwise.</summary>
    public ImmutableSortedSet<VolunteerId> SealedFor { get; init; } = [];

    /// <summary>She has said how she is after the talk.</summary>
    public bool HasFeedback { get; init; }

    /// <summary>When it was closed, sealed or expired; null while it is open.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>When its key is destroyed at the latest; null while it is open.</summary>
    public DateTimeOffset? KeyEnds { get; init; }

    /// <summary>Items of hers that wait for an owner, in order.</summary>
    public ImmutableArray<ItemId> HeldForOwner { get; init; } = [];

    /// <summary>Items of hers that the owner was given since the last answer, in order; the next owner gets them too, so that no word of hers reaches nobody.</summary>
    public ImmutableArray<ItemId> Unanswered { get; init; } = [];

    /// <summary>Items for her that wait until her chat is open, in order.</summary>
    public ImmutableArray<ItemId> HeldForHer { get; init; } = [];

    /// <summary>The note for whoever has it next; null if there is none. It is an item that no talk shows.</summary>
    public ItemId? Note { get; init; }

    /// <summary>Who wrote <see cref="Note"/>; null if there is none.</summary>
    public VolunteerId? NoteBy { get; init; }

    /// <summary>The first item that the present owner was given; later ones that are not held were given too. Null if none yet.</summary>
    public ItemId? OwnedFrom { get; init; }

    /// <summary>Her last items and when they came: what a flood is measured by. The last one takes up what is merged.</summary>
    public HerFlow Flow { get; init; } = HerFlow.None;

    /// <summary>Whether it stands on the board waiting for somebody.</summary>
    public bool Waits => State.IsWaiting() && AsideSince is null;

    /// <summary>Whether words may pass now: with a minor only while a second one reads.</summary>
    public bool MayTalk => State.IsOwned() && (!IsMinor || Reader is not null);
}
