using System.Collections.Immutable;

namespace HelpBot.Domain.Conversation;

/// <summary>What reaches the engine: something she did, something Telegram reports, or a timer.</summary>
public abstract record Input
{
    private Input(Language? client = null) => Client = client;

    /// <summary>The language of her client, as Telegram says it with each act; null if it is none of ours, or not said.</summary>
    public Language? Client { get; init; }

    /// <summary>A slash command, without the slash and the bot's name, lower case.</summary>
    /// <param name="Name">For example <c>start</c>.</param>
    /// <param name="Payload">The rest of the line; null if there is none. For <c>start</c> an opaque code that an operator maps to a region.</param>
    /// <param name="Client">The language of her client.</param>
    public sealed record Command(string Name, string? Payload = null, Language? Client = null) : Input(Client);

    /// <summary>A press of an inline button.</summary>
    /// <param name="Data">The callback data as it came: forged at will by whoever sends it.</param>
    /// <param name="HasWords">Four words for a receipt were drawn and hashed beside the loop, because the button asks for them.</param>
    public sealed record Pressed(string Data, bool HasWords = false) : Input;

    /// <summary>A typed message. It is read and dropped.</summary>
    /// <param name="Value">What she wrote, at most 4096 code points.</param>
    /// <param name="Word">Whether it was her word, as checked beside the loop.</param>
    /// <param name="Hashed">The slow hash of the text where the screen asked for a new word; empty otherwise.</param>
    /// <param name="Plan">What the receipt brings that the text is, as found beside the loop; null if it is none.</param>
    public sealed record Text(string Value, WordMatch Word = WordMatch.None, ImmutableArray<byte> Hashed = default, Holdings? Plan = null) : Input;

    /// <summary>A message that she changed after sending it.</summary>
    /// <param name="Value">The new text or caption.</param>
    public sealed record Edited(string Value) : Input;

    /// <summary>A location. It becomes the nearest region and is dropped.</summary>
    /// <param name="Latitude">Degrees, -90 to 90.</param>
    /// <param name="Longitude">Degrees, -180 to 180.</param>
    public sealed record Location(double Latitude, double Longitude) : Input;

    /// <summary>Any other message. Nothing of it is kept.</summary>
    /// <param name="Kind">What it was.</param>
    /// <param name="Caption">The words under it; null if none. Read like a text, and dropped.</param>
    public sealed record Media(MediaKind Kind, string? Caption = null) : Input;

    /// <summary>She blocked the bot: silence.</summary>
    public sealed record Blocked : Input;

    /// <summary>She opened the bot again.</summary>
    public sealed record Unblocked : Input;

    /// <summary>Telegram refuses messages to this chat for good.</summary>
    public sealed record Unreachable : Input;

    /// <summary>A timer is due.</summary>
    /// <param name="Kind">Its kind.</param>
    /// <param name="Number">Its number; an older one than the session's is stale.</param>
    public sealed record TimerFired(string Kind, int Number) : Input;

    /// <summary>The volunteers' desk has something to tell her. The moment's <see cref="DeskView"/> is the one after it.</summary>
    /// <param name="News">What.</param>
    public sealed record Desk(DeskNews News) : Input;
}

/// <summary>Whether a text was one of her words.</summary>
public enum WordMatch : byte
{
    /// <summary>Neither, or not checked.</summary>
    None = 0,

    /// <summary>Her own word: opens.</summary>
    Own = 1,

    /// <summary>The word under force: opens a fresh, empty start.</summary>
    Force = 2,
}

/// <summary>Kinds of messages that are not text and not a location.</summary>
public enum MediaKind : byte
{
    /// <summary>Anything else.</summary>
    Other = 0,

    /// <summary>A voice message.</summary>
    Voice = 1,

    /// <summary>A photo.</summary>
    Photo = 2,

    /// <summary>A sticker or an animation.</summary>
    Sticker = 3,

    /// <summary>A document, audio or video.</summary>
    Document = 4,

    /// <summary>A contact card.</summary>
    Contact = 5,

    /// <summary>A video note: it shows a face, and is never passed on.</summary>
    VideoNote = 6,
}
