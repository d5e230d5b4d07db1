using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases;

/// <summary>What a turn of the desk asks of the world, in order. Carried out only after the turn is committed.</summary>
/// <remarks>The board is no effect: it is derived, see <see cref="BoardPlan"/>. Where an item goes is decided here and nowhere else.</remarks>
public abstract record DeskEffect
{
    private DeskEffect() { }

    /// <summary>A case was opened (or, for somebody who has one, is open): hers from now on.</summary>
    public sealed record Opened(CaseId Case) : DeskEffect;

    /// <summary>No case was opened.</summary>
    public sealed record Refused(Refusal Why) : DeskEffect;

    /// <summary>Somebody is on the list: whoever used the link.</summary>
    public sealed record Joined(VolunteerId Who) : DeskEffect;

    /// <summary>The link was used before, is void or never was.</summary>
    public sealed record InviteVoid : DeskEffect;

    /// <summary>The pop-up that answers a volunteer's tap or command. At most one a turn.</summary>
    public sealed record Answer(VolunteerId To, DeskAnswer What) : DeskEffect;

    /// <summary>A note in a volunteer's private chat.</summary>
    /// <param name="To">Whose.</param>
    /// <param name="Note">Which; a later note of the same kind about the same case replaces it.</param>
    /// <param name="About">The case; null if it is about none.</param>
    /// <param name="WithSound">Whether the phone may sound.</param>
    /// <param name="Of">Of whom it speaks; null if of nobody.</param>
    public sealed record TellVolunteer(VolunteerId To, DeskNote Note, CaseId? About = null, bool WithSound = false, VolunteerId? Of = null) : DeskEffect;

    /// <summary>The one private card of waiting cases must show <see cref="CallPlan.Of"/>; edited, sent anew only if there is none. With nothing on it, it is deleted.</summary>
    public sealed record ShowCalls(VolunteerId To, bool WithSound = false) : DeskEffect;

    /// <summary>News for her; a screen of the script. Held under the lock by the engine itself.</summary>
    public sealed record TellHer(CaseId Case, DeskNews News) : DeskEffect;

    /// <summary>An item goes to somebody who has or reads the case.</summary>
    public sealed record ToVolunteer(CaseId Case, ItemId Item, VolunteerId To) : DeskEffect;

    /// <summary>The note of an earlier owner is shown to the present one, and to nobody else.</summary>
    public sealed record ShowNote(CaseId Case, ItemId Item, VolunteerId To) : DeskEffect;

    /// <summary>Whatever of a talk stands in its owner's chat is shown to whoever reads along now.</summary>
    public sealed record Share(CaseId Case, VolunteerId Of, VolunteerId With) : DeskEffect;

    /// <summary>A sealed case's text is shown to one of the two leads.</summary>
    public sealed record ShowSealed(CaseId Case, VolunteerId To) : DeskEffect;

    /// <summary>An item of whoever reads along goes to the owner alone.</summary>
    public sealed record Whisper(CaseId Case, ItemId Item, VolunteerId To) : DeskEffect;

    /// <summary>An item goes to her.</summary>
    public sealed record ToHer(CaseId Case, ItemId Item, Manner Manner) : DeskEffect;

    /// <summary>An item waits; another effect releases it or <see cref="Drop"/> ends it.</summary>
    /// <param name="Case">The case; null while it is not known which.</param>
    /// <param name="Item">The item.</param>
    /// <param name="Why">For what it waits.</param>
    public sealed record Hold(CaseId? Case, ItemId Item, Holding Why) : DeskEffect;

    /// <summary>An item becomes the end of an earlier one, held or delivered: that one is edited wherever it was delivered.</summary>
    public sealed record Merge(CaseId Case, ItemId Item, ItemId Into) : DeskEffect;

    /// <summary>An item was changed by its writer: whoever was given it sees the change.</summary>
    /// <param name="Case">The case.</param>
    /// <param name="Item">The item.</param>
    /// <param name="At">Who was given it: the owner and the reader of now; empty if it is still held.</param>
    public sealed record Amend(CaseId Case, ItemId Item, ImmutableArray<VolunteerId> At) : DeskEffect;

    /// <summary>An item was taken back: it is deleted wherever it was delivered, and so is its content.</summary>
    public sealed record Retract(CaseId Case, ItemId Item) : DeskEffect;

    /// <summary>An item goes to nobody: its content is deleted. Its writer is told by another effect.</summary>
    public sealed record Drop(ItemId Item) : DeskEffect;

    /// <summary>It is not clear to which talk a volunteer's text belongs: buttons, one a case.</summary>
    public sealed record AskWhich(VolunteerId Of, ItemId Item, ImmutableArray<CaseId> Among) : DeskEffect;

    /// <summary>A case's content is shown to somebody: put on record (who, when, which).</summary>
    public sealed record Reveal(CaseId Case, VolunteerId To) : DeskEffect;

    /// <summary>A case rose: its card goes out before others, and to its owner with sound.</summary>
    public sealed record Raise(CaseId Case) : DeskEffect;

    /// <summary>The other talk is open now: messages of this one are deleted from the volunteer's chat; its content stays.</summary>
    public sealed record Conceal(VolunteerId In, CaseId Case) : DeskEffect;

    /// <summary>This talk is open now: its last items are shown again.</summary>
    public sealed record Unfold(VolunteerId In, CaseId Case) : DeskEffect;

    /// <summary>Every message of a case in a volunteer's private chat is deleted, and the way to them is gone.</summary>
    public sealed record EraseChatOf(VolunteerId In, CaseId Case) : DeskEffect;

    /// <summary>Whatever can be deleted in the private chat of somebody who was removed is deleted.</summary>
    public sealed record EraseAllOf(VolunteerId In) : DeskEffect;

    /// <summary>The talk's messages in her chat are deleted.</summary>
    public sealed record EraseTalkAtHers(CaseId Case) : DeskEffect;

    /// <summary>The case's key is destroyed, and all that lies under it.</summary>
    public sealed record DestroyKey(CaseId Case) : DeskEffect;

    /// <summary>The operators must know.</summary>
    public sealed record AlertOperators(DeskAlert What) : DeskEffect;

    /// <summary>One more of a kind of event, for counts that identify nobody.</summary>
    /// <param name="Name">One of <see cref="DeskCounts"/>.</param>
    public sealed record Count(string Name) : DeskEffect;

    /// <summary>How long a person waited until somebody took the case: for the lead's statistics, without the case.</summary>
    public sealed record Waited(TimeSpan Time, bool IsHigh) : DeskEffect;
}
