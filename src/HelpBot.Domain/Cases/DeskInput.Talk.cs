namespace HelpBot.Domain.Cases;

public abstract partial record DeskInput
{
    /// <summary>A volunteer takes a case; with a minor's that has an owner and no reader: reads along.</summary>
    public sealed record Take(VolunteerId By, CaseId Case) : DeskInput;

    /// <summary>Not this one: no longer on their private card.</summary>
    public sealed record NotMe(VolunteerId By, CaseId Case) : DeskInput;

    /// <summary>The owner gives it back to the board.</summary>
    public sealed record HandOver(VolunteerId By, CaseId Case) : DeskInput;

    /// <summary>The owner leaves a note for whoever has the case next; an earlier one goes. Its text is kept.</summary>
    public sealed record LeaveNote(VolunteerId By, CaseId Case, ItemId Item) : DeskInput;

    /// <summary>The owner takes the own note away.</summary>
    public sealed record DropNote(VolunteerId By, CaseId Case) : DeskInput;

    /// <summary>The owner ends the talk.</summary>
    public sealed record Close(VolunteerId By, CaseId Case) : DeskInput;

    /// <summary>The owner asks a lead to read along.</summary>
    public sealed record CallLead(VolunteerId By, CaseId Case) : DeskInput;

    /// <summary>A lead (with a minor, somebody cleared) reads along from now on.</summary>
    public sealed record Join(VolunteerId By, CaseId Case) : DeskInput;

    /// <summary>Whoever read along stops.</summary>
    public sealed record Leave(VolunteerId By, CaseId Case) : DeskInput;

    /// <summary>The owner answers the nudge.</summary>
    public sealed record IAmHere(VolunteerId By, CaseId Case) : DeskInput;

    /// <summary>The owner has asked who sees the screen, and she has answered that only she does.</summary>
    public sealed record Recheck(VolunteerId By, CaseId Case) : DeskInput;

    /// <summary>Another of the volunteer's own talks is open in their chat from now on.</summary>
    public sealed record SwitchTo(VolunteerId By, CaseId Case) : DeskInput;

    /// <summary>The owner gives the case another priority: the only way down.</summary>
    public sealed record Grade(VolunteerId By, CaseId Case, CasePriority Priority) : DeskInput;

    /// <summary>The owner puts the contact aside.</summary>
    public sealed record PutAside(VolunteerId By, CaseId Case) : DeskInput;

    /// <summary>A lead, not the one who put it aside, has looked.</summary>
    /// <param name="By">The lead.</param>
    /// <param name="Case">The case.</param>
    /// <param name="Stays">It ends; otherwise it goes back to the board.</param>
    public sealed record SecondLook(VolunteerId By, CaseId Case, bool Stays) : DeskInput;

    /// <summary>The answer to <see cref="DeskNote.Debrief"/>.</summary>
    public sealed record Debriefed(VolunteerId By, Debrief Answer) : DeskInput;

    /// <summary>A rest on shift is over before its time.</summary>
    public sealed record EndPause(VolunteerId By) : DeskInput;

    /// <summary>One of the two leads reads a sealed case, or a lead one that was put aside.</summary>
    public sealed record OpenSealed(VolunteerId By, CaseId Case) : DeskInput;

    /// <summary>A message of a volunteer has come in their private chat and is kept; warnings were answered before.</summary>
    /// <param name="By">Who wrote it.</param>
    /// <param name="Item">Its number.</param>
    /// <param name="Size">Code points.</param>
    /// <param name="To">The case of the message it replies to; null if it replies to nothing of a talk.</param>
    public sealed record VolunteerMessage(VolunteerId By, ItemId Item, int Size, CaseId? To = null) : DeskInput
    {
        /// <summary>When it was typed, if it was asked about since; null: just now.</summary>
        public DateTimeOffset? TypedAt { get; init; }
    }

    /// <summary>The answer to <see cref="DeskEffect.AskWhich"/>: this talk.</summary>
    public sealed record SendTo(VolunteerId By, ItemId Item, CaseId Case) : DeskInput;

    /// <summary>The answer to <see cref="DeskEffect.AskWhich"/>: none.</summary>
    public sealed record Discard(VolunteerId By, ItemId Item) : DeskInput;

    /// <summary>The owner takes a message back that she has not opened yet.</summary>
    public sealed record TheirTakeBack(VolunteerId By, CaseId Case, ItemId Item) : DeskInput;

    /// <summary>An item could not be delivered for good.</summary>
    /// <param name="Case">Its case.</param>
    /// <param name="Item">Which.</param>
    /// <param name="ByHer">Whether she wrote it: then she is told, else the owner.</param>
    public sealed record Undelivered(CaseId Case, ItemId Item, bool ByHer) : DeskInput;
}

/// <summary>How somebody is after a heavy talk.</summary>
public enum Debrief : byte
{
    /// <summary>Well enough.</summary>
    Fine = 0,

    /// <summary>A rest, without leaving the shift.</summary>
    Pause = 1,

    /// <summary>They want to talk about it: the leads are told, without the story.</summary>
    Talk = 2,
}
