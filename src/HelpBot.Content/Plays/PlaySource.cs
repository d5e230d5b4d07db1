using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Content.Plays;

/// <summary>A test in plain words: she presses, types, must see.</summary>
public sealed record PlaySource
{
    /// <summary>What it shows, one sentence.</summary>
    [Must]
    public Sourced? Play { get; init; }

    /// <summary>The languages in which it is run, once in each.</summary>
    [Must]
    public ImmutableArray<Sourced> Lang { get; init; } = [];

    /// <summary>Services that count as dialled on the day of the play, so that it does not depend on who called whom lately.</summary>
    public ImmutableArray<Sourced> Dialled { get; init; } = [];

    /// <summary>What happens, in order.</summary>
    [Must]
    public ImmutableArray<StepSource> Steps { get; init; } = [];

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary>A step of a play: one key with its value, or one word.</summary>
[ShortForm(nameof(Act))]
public sealed record StepSource
{
    /// <summary>A step that needs no value.</summary>
    [NotWritten, OneOf(typeof(PlayAct))]
    public Sourced? Act { get; init; }

    /// <summary>A slash command without the slash; after a blank what follows it: help, start CODE.</summary>
    public Sourced? Command { get; init; }

    /// <summary>Presses a button: its text key, its id, its label, the id of a list's entry, or language (the one of the play's language).</summary>
    public LocalSource? Press { get; init; }

    /// <summary>Presses one of the buttons that the bot filled in (places, services, ticks, answers of a sum) by its place, from 1.</summary>
    public int? Choose { get; init; }

    /// <summary>Types a text.</summary>
    public LocalSource? Type { get; init; }

    /// <summary>Changes a message that was sent.</summary>
    public LocalSource? Edit { get; init; }

    /// <summary>Sends another message: voice, photo, sticker, document, contact or other.</summary>
    [OneOf(typeof(SentKind))]
    public Sourced? Send { get; init; }

    /// <summary>The words under a photo or document that is sent.</summary>
    public LocalSource? Caption { get; init; }

    /// <summary>Sends a location: latitude and longitude in degrees.</summary>
    public ImmutableArray<Sourced> Location { get; init; } = [];

    /// <summary>The clock goes on: a number and min, h or d.</summary>
    public Sourced? Wait { get; init; }

    /// <summary>Whether somebody is on duty from here on.</summary>
    [OneOf(typeof(ShiftState))]
    public Sourced? Shift { get; init; }

    /// <summary>Whether under-18s may talk with a person from here on.</summary>
    [OneOf(typeof(ShiftState))]
    public Sourced? Minors { get; init; }

    /// <summary>The volunteers' desk has news for her.</summary>
    [OneOf(typeof(DeskNews))]
    public Sourced? Desk { get; init; }

    /// <summary>When the next planned shift begins, from now: a number and min, h or d.</summary>
    public Sourced? NextShift { get; init; }

    /// <summary>What the last step must have told the desk.</summary>
    [OneOrMany, OneOf(typeof(DeskAct))]
    public ImmutableArray<Sourced> Told { get; init; } = [];

    /// <summary>So many messages of hers could not be erased, as Telegram's answers tell.</summary>
    public int? Left { get; init; }

    /// <summary>The node that must be shown now.</summary>
    public Sourced? See { get; init; }

    /// <summary>What the text must hold.</summary>
    [OneOrMany]
    public ImmutableArray<LocalSource> Says { get; init; } = [];

    /// <summary>What the text must not hold.</summary>
    [OneOrMany]
    public ImmutableArray<LocalSource> Not { get; init; } = [];

    /// <summary>The buttons that must be there (others may be): text keys, ids or labels.</summary>
    [OneOrMany]
    public ImmutableArray<LocalSource> Buttons { get; init; } = [];

    /// <summary>The buttons that must not be there.</summary>
    [OneOrMany]
    public ImmutableArray<LocalSource> NoButtons { get; init; } = [];

    /// <summary>The pop-up that the last step must have shown: its text key, or words of it.</summary>
    public LocalSource? Alert { get; init; }

    /// <summary>All words that may differ between the languages.</summary>
    internal IEnumerable<LocalSource> Local => ((LocalSource?[])[Press, Type, Edit, Caption, Alert, .. Says, .. Not, .. Buttons, .. NoButtons]).OfType<LocalSource>();

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary>A word that may differ between the languages.</summary>
[ShortForm(nameof(Any))]
public sealed record LocalSource
{
    /// <summary>The same in all languages.</summary>
    [NotWritten]
    public Sourced? Any { get; init; }

    /// <summary>In the run in this language.</summary>
    [EachLanguage]
    public PerLanguage<Sourced?> In { get; init; } = new(_ => null);

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}

/// <summary>Steps without a value.</summary>
public enum PlayAct : byte
{
    /// <summary>She opens the chat: <c>/start</c>.</summary>
    Start = 0,

    /// <summary>She blocks the bot.</summary>
    Block = 1,

    /// <summary>She opens it again.</summary>
    Unblock = 2,

    /// <summary>The last step must have erased everything but the newest message.</summary>
    Erased = 3,

    /// <summary>She goes on from another phone: another chat, which knows nothing of this one.</summary>
    OtherPhone = 4,

    /// <summary>She types the four words that were shown last.</summary>
    Receipt = 5,
}

/// <summary>Messages that are no text.</summary>
public enum SentKind : byte
{
    /// <summary>Anything else.</summary>
    Other = 0,

    /// <summary>A voice message.</summary>
    Voice = 1,

    /// <summary>A photo.</summary>
    Photo = 2,

    /// <summary>A sticker.</summary>
    Sticker = 3,

    /// <summary>A document.</summary>
    Document = 4,

    /// <summary>A contact card.</summary>
    Contact = 5,
}

/// <summary>Whether somebody is on duty.</summary>
public enum ShiftState : byte
{
    /// <summary>Nobody.</summary>
    Off = 0,

    /// <summary>Somebody.</summary>
    On = 1,
}
