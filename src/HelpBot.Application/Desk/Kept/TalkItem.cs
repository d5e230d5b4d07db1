using System.Collections.Immutable;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk.Kept;

/// <summary>One message of a talk with what it says. Stored under the case's key alone.</summary>
/// <param name="Id">Its number.</param>
/// <param name="By">The volunteer who wrote it; null if she did.</param>
/// <param name="Text">As the other side may see it; empty for a file.</param>
/// <param name="At">When it came.</param>
internal sealed record TalkItem(ItemId Id, VolunteerId? By, string Text, DateTimeOffset At)
{
    /// <summary>As she wrote it, where something in <see cref="Text"/> is masked; null elsewhere, and once she let it through.</summary>
    public string? Unmasked { get; init; }

    /// <summary>To whom it speaks.</summary>
    public ItemKind Kind { get; init; }

    /// <summary>Her voice message or photo; null for words.</summary>
    public MediaFile? File { get; init; }

    /// <summary>That she sent something of which nothing is passed on; null for all else.</summary>
    public Unseen? Unseen { get; init; }

    /// <summary>The message in her chat that it came by, for changes; 0 if none.</summary>
    public int MessageId { get; init; }

    /// <summary>How it stands in her chat.</summary>
    public HerSight Hers { get; init; }

    /// <summary>The volunteers in whose private chats it may stand.</summary>
    public ImmutableSortedSet<VolunteerId> ShownTo { get; init; } = [];

    /// <summary>Why its writer is asked before it goes: for each reason the key of its text, a line break, the words that it is about; null for all but <see cref="ItemKind.Unsent"/>.</summary>
    public string? Warning { get; init; }

    /// <summary>For <see cref="ItemKind.Unsent"/>: it is a note for the next owner, and never goes to her.</summary>
    public bool IsForNext { get; init; }

    /// <summary>The writer was told that it reached nobody.</summary>
    public bool IsLost { get; init; }
}

/// <summary>What she sent and nobody is shown.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Times">How many came one after another.</param>
internal readonly record struct Unseen(UnseenKind Kind, int Times);

/// <summary>What can come that is not passed on. Nothing more is known of it.</summary>
internal enum UnseenKind : byte
{
    /// <summary>None of the others: a poll, a game, a dice.</summary>
    Else = 0,

    /// <summary>A sticker or an animation.</summary>
    Sticker = 1,

    /// <summary>A contact card.</summary>
    Contact = 2,

    /// <summary>A location.</summary>
    Place = 3,

    /// <summary>A video note.</summary>
    Video = 4,

    /// <summary>A document, audio or video.</summary>
    File = 5,
}

/// <summary>How a volunteer's words stand in her chat.</summary>
internal enum HerSight : byte
{
    /// <summary>Not there.</summary>
    None = 0,

    /// <summary>Behind the cover line, until she opens it.</summary>
    Covered = 1,

    /// <summary>To be read.</summary>
    Open = 2,
}

/// <summary>To whom a message of a talk speaks.</summary>
internal enum ItemKind : byte
{
    /// <summary>From her to the volunteer, or from the volunteer to her.</summary>
    Talk = 0,

    /// <summary>A note of an owner for the next one.</summary>
    Note = 1,

    /// <summary>From whoever reads along to the owner.</summary>
    Whisper = 2,

    /// <summary>To nobody yet: its writer is asked whether it may go, see <see cref="TalkItem.Warning"/>.</summary>
    Unsent = 3,
}
