namespace HelpBot.Domain.Conversation;

/// <summary>What a turn asks of the world. Carried out only after the turn is committed.</summary>
public abstract record Effect
{
    private Effect() { }

    /// <summary>The living message must show the session's current screen.</summary>
    /// <param name="Urgency">How urgently.</param>
    /// <param name="MayBeNew">Whether a new message may be sent if there is none to edit: only in answer to her own act.</param>
    public sealed record Show(Urgency Urgency, bool MayBeNew = true) : Effect;

    /// <summary>A pop-up in answer to a press; it is not part of the chat and leaves no trace.</summary>
    /// <param name="Text">1 to 200 code points, no markup.</param>
    public sealed record Alert(string Text) : Effect;

    /// <summary>Every message of both sides goes, but the living one, which becomes the cover first.</summary>
    public sealed record EraseAll : Effect;

    /// <summary>All that we hold of this chat is destroyed, and its messages with it. <see cref="Show"/> beside it is the last screen.</summary>
    public sealed record Forget : Effect;

    /// <summary>The receipt whose words were drawn beside the loop becomes good; an older one of this chat is destroyed.</summary>
    /// <param name="Plan">What it brings.</param>
    /// <param name="Forced">It was made under force: it takes the place of an older one made so, never of hers.</param>
    public sealed record MakeReceipt(Holdings Plan, bool Forced = false) : Effect;

    /// <summary>The receipt that was typed is used up and destroyed.</summary>
    public sealed record TakeReceipt : Effect;

    /// <summary>Nothing more is sent until she comes back.</summary>
    public sealed record Silence : Effect;

    /// <summary>Something for the volunteers' desk.</summary>
    /// <param name="Act">What she does. Her words are those of the turn's input.</param>
    public sealed record ToDesk(DeskAct Act) : Effect;

    /// <summary>One more of a kind of event, for counts that identify nobody.</summary>
    /// <param name="Name">A closed list of the domain's own names.</param>
    public sealed record Count(string Name) : Effect;
}

/// <summary>The classes of what is sent, most urgent first. The sender keeps this order within Telegram's limits.</summary>
public enum Urgency : byte
{
    /// <summary>Numbers and danger.</summary>
    Numbers = 0,

    /// <summary>Hide, the cover, and erasures that can wait no longer.</summary>
    Hide = 1,

    /// <summary>The first screens.</summary>
    First = 2,

    /// <summary>To and from volunteers.</summary>
    Volunteer = 3,

    /// <summary>Everything else that is shown.</summary>
    Ordinary = 4,

    /// <summary>Deletions that are not yet pressing.</summary>
    Erasure = 5,
}
