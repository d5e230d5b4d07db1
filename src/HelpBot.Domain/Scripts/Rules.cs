using System.Collections.Frozen;

namespace HelpBot.Domain.Scripts;

/// <summary>Where typed text leads outside the cover. Null: no rule, the next one is tried.</summary>
public sealed record TypedRules
{
    /// <summary>Danger to her now.</summary>
    public TypedRule? Danger { get; init; }

    /// <summary>Harm to herself.</summary>
    public TypedRule? Selfharm { get; init; }

    /// <summary>A child writes, or a child is in danger.</summary>
    public TypedRule? Child { get; init; }

    /// <summary>Violence without danger now.</summary>
    public TypedRule? Violence { get; init; }

    /// <summary>She asks for a person.</summary>
    public TypedRule? Volunteer { get; init; }

    /// <summary>She asks for a place to stay.</summary>
    public TypedRule? Shelter { get; init; }

    /// <summary>She asks about the law.</summary>
    public TypedRule? Legal { get; init; }

    /// <summary>How to hide traces.</summary>
    public string? ExitTopic { get; init; }

    /// <summary>Delete what is held.</summary>
    public string? ExitForget { get; init; }

    /// <summary>A place was named.</summary>
    public string? Place { get; init; }

    /// <summary>Whether a topic's words open it.</summary>
    public bool Topic { get; init; }

    /// <summary>Anything else; a node id.</summary>
    public required string Else { get; init; }
}

/// <summary>Where a kind of message leads.</summary>
/// <param name="Certain">The node id if it is certain.</param>
/// <param name="Doubtful">The node id if it is doubtful.</param>
public sealed record TypedRule(string Certain, string Doubtful);

/// <summary>Where messages lead that are no text. Node ids; never null after compiling.</summary>
/// <param name="Voice">Voice and video notes.</param>
/// <param name="Photo">Photos.</param>
/// <param name="Sticker">Stickers and animations.</param>
/// <param name="Document">Documents, audio, video.</param>
/// <param name="Contact">Contact cards.</param>
/// <param name="Location">Locations, once the region is known.</param>
/// <param name="Else">Anything else.</param>
public sealed record MediaRules(string Voice, string Photo, string Sticker, string Document, string Contact, string Location, string Else);

/// <summary>Where messages lead that she sends while her case is open. Null: she stays where she is.</summary>
/// <param name="Written">The node id after words that wait for whoever will take the case.</param>
/// <param name="Masked">The node id after words in which something was masked.</param>
/// <param name="Media">The node id after a voice message or a photo: may it be passed on?</param>
/// <param name="Danger">The node id after words of danger in a talk.</param>
/// <param name="Unseen">The node id after anything that is never passed on: a sticker, a contact, a location, a video.</param>
public sealed record TalkRules(string? Written, string? Masked, string? Media, string? Danger, string? Unseen);

/// <summary>What a slash command, or a whole message that means one, does.</summary>
public abstract record CommandRule
{
    private CommandRule() { }

    /// <summary>A fresh start.</summary>
    public sealed record Start : CommandRule;

    /// <summary>Hide.</summary>
    public sealed record Hide : CommandRule;

    /// <summary>The numbers.</summary>
    public sealed record Numbers : CommandRule;

    /// <summary>A screen.</summary>
    /// <param name="Node">Its id.</param>
    public sealed record Open(string Node) : CommandRule;
}

/// <summary>What a message does that consists of nothing but a known word.</summary>
/// <param name="Meanings">Whole messages, folded, to what they do.</param>
/// <param name="TooCommon">Whole messages, folded, that may not become somebody's own word: greetings and first names.</param>
public sealed record WordRules(FrozenDictionary<string, CommandRule> Meanings, FrozenSet<string> TooCommon);
