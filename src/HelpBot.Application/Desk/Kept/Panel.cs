using System.Collections.Immutable;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Desk;

namespace HelpBot.Application.Desk.Kept;

/// <summary>What somebody on the list has in their private chat: one message that is drawn from this.</summary>
/// <param name="Chat">Their chat; nothing else of their account is kept.</param>
internal sealed record Panel(TelegramChatId Chat)
{
    /// <summary>How many notes stand at once; older ones go, but for those that a lead must read.</summary>
    public const int MaxNotes = 4;

    /// <summary>The last notes, oldest first.</summary>
    public ImmutableArray<PanelNote> Notes { get; init; } = [];

    /// <summary>A text of theirs that waits for "send anyway" or "to whom?"; null if none does. Not stored: the text lies with its case, and is asked about again from there.</summary>
    public AskedText? Asked { get; init; }

    /// <summary>What they were asked before something is done; null if nothing. Stored: what is typed under it is a note, and must be one after a restart too.</summary>
    public PanelQuestion? Question { get; init; }

    /// <summary>A lead's: what is asked before the list is changed; null if nothing. Not stored: after a restart nothing is done.</summary>
    public PeopleQuestion? Sure { get; init; }

    /// <summary>What else is unfolded under the talk.</summary>
    public PanelPage Page { get; init; }

    /// <summary>The page of the talk that is read, by the piece it ends before; 0 for the newest. Not stored: after a restart the newest is there.</summary>
    public int WordsPage { get; init; }

    /// <summary>The ready answer that is looked at, by its id; null if none is. Not stored: after a restart their list is there.</summary>
    public string? Reply { get; init; }

    /// <summary>The group of ready answers that is open; null for all of them. Not stored: after a restart all are there.</summary>
    public ReplyGroup? Group { get; init; }

    /// <summary>What answers the last act, by its text's key; null if nothing does. Stored: it may say that a text went nowhere.</summary>
    public string? Said { get; init; }

    /// <summary>The case that <see cref="Said"/> is about; null if it is about the open talk or none.</summary>
    public CaseId? SaidOf { get; init; }

    /// <summary>The code of an invitation that was just made; null if none was. Not stored.</summary>
    public string? Code { get; init; }

    /// <summary>What they have opened beside talks; null if nothing. Not stored: after a restart the home screen is there.</summary>
    public OwnPage? Open { get; init; }

    /// <summary>The practice room, while it is open; null otherwise. Not stored: a scene is begun anew after a restart.</summary>
    public PracticeRun? Practice { get; init; }

    /// <summary>The kinds of scenes that were passed.</summary>
    public ImmutableSortedSet<int> Passed { get; init; } = [];

    /// <summary>A later note of the same kind about the same case takes the place of the earlier. How somebody is, is asked once, after however many talks.</summary>
    public Panel With(PanelNote note)
    {
        var notes = Notes.RemoveAll(old => old.About == note.About && (old.Note == note.Note || CallsLead(old) && CallsLead(note)) || old.Note == DeskNote.Debrief && note.Note == DeskNote.Debrief).Add(note);
        for (var at = 0; at < notes.Length && notes.Length > MaxNotes;)
        {
            // A complaint and a second look are asked for by nothing else: they wait however much comes after.
            if (notes[at].Note is DeskNote.Complaint or DeskNote.SecondLook) at++;
            else notes = notes.RemoveAt(at);
        }
        return this with { Notes = notes };
    }

    /// <summary>Whether a note calls the lead for a case that waits.</summary>
    public static bool CallsLead(PanelNote note) => note.Note is DeskNote.LeadNeeded or DeskNote.LeftWaiting;

    /// <summary>Nothing of a kind stands any more.</summary>
    public Panel Without(params ReadOnlySpan<DeskNote> kinds)
    {
        var gone = kinds.ToArray();
        return Notes.Any(note => gone.Contains(note.Note)) ? this with { Notes = Notes.RemoveAll(note => gone.Contains(note.Note)) } : this;
    }

    /// <summary>Nothing about a case stands any more.</summary>
    public Panel Without(CaseId about)
    {
        var panel = Question?.About == about ? this with { Question = null } : this;
        // Asked anew among the talks that are left, if there are any.
        if (panel.Asked is { } asked && asked.Among.Contains(about)) panel = panel with { Asked = null };
        return panel.Notes.Any(note => note.About == about) ? panel with { Notes = panel.Notes.RemoveAll(note => note.About == about) } : panel;
    }
}

/// <summary>A note in a volunteer's chat.</summary>
/// <param name="Note">Which.</param>
/// <param name="About">The case; null if it is about none.</param>
/// <param name="Of">Of whom it speaks; null if of nobody.</param>
internal readonly record struct PanelNote(DeskNote Note, CaseId? About, VolunteerId? Of = null);

/// <summary>Something that a tap alone must not do.</summary>
/// <param name="Kind">What.</param>
/// <param name="About">The talk.</param>
internal sealed record PanelQuestion(QuestionKind Kind, CaseId About);

/// <summary>A change of the list that a tap alone must not do.</summary>
/// <param name="Who">Whom it concerns.</param>
/// <param name="To">What they may do from then on; null: off the list.</param>
internal sealed record PeopleQuestion(VolunteerId Who, Roles? To);

/// <summary>What somebody is asked about.</summary>
internal enum QuestionKind : byte
{
    /// <summary>To end the talk.</summary>
    Close = 0,

    /// <summary>To give it back to the board; what is typed is a note for whoever takes it.</summary>
    HandOver = 1,

    /// <summary>To put the contact aside.</summary>
    Aside = 2,

    /// <summary>A note for whoever has it next; what is typed is that note.</summary>
    Note = 3,
}

/// <summary>A volunteer's text that is not sent yet.</summary>
/// <param name="Item">Its number.</param>
/// <param name="Text">What it says.</param>
/// <param name="Among">The talks it may belong to.</param>
/// <param name="Warning">See <see cref="TalkItem.Warning"/>; null if it waits for "to whom?".</param>
internal sealed record AskedText(ItemId Item, string Text, ImmutableArray<CaseId> Among, string? Warning)
{
    /// <summary>See <see cref="TalkItem.IsForNext"/>.</summary>
    public bool IsForNext { get; init; }
}

/// <summary>Where somebody is in the practice room.</summary>
/// <param name="Scene">The scene's place; -1 for the list.</param>
/// <param name="Answers">The answers given so far.</param>
internal sealed record PracticeRun(int Scene, ImmutableArray<int> Answers)
{
    public static readonly PracticeRun List = new(-1, []);
}

/// <summary>What a volunteer has unfolded.</summary>
internal enum PanelPage : byte
{
    /// <summary>Nothing: the talk and its buttons.</summary>
    Talk = 0,

    /// <summary>The replies that are at hand.</summary>
    Replies = 1,

    /// <summary>A talk of somebody else that they read, while one of their own is open.</summary>
    Reading = 2,

    /// <summary>One of those replies as a whole, before it is sent.</summary>
    Reply = 3,

    /// <summary>The note of an owner before, once the talk has begun.</summary>
    NoteBefore = 4,
}
