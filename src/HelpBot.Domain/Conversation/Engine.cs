using System.Collections.Immutable;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation;

/// <summary>The conversation's state machine. Pure, total and deterministic: the same arguments give the same bytes; it never throws for any input.</summary>
public static class Engine
{
    /// <summary>Takes one input.</summary>
    /// <param name="session">The session before.</param>
    /// <param name="input">What happened.</param>
    /// <param name="script">The script in force.</param>
    /// <param name="moment">Time, chance and the state of the desk.</param>
    /// <returns>The session after it and what is to be done.</returns>
    public static Turn Advance(Session session, Input input, Script script, in Moment moment) => new(session, ImmutableArray<Effect>.Empty);

    /// <summary>Draws the session's current screen.</summary>
    /// <returns>A screen that Telegram accepts; never empty.</returns>
    public static Screen Render(Session session, Script script, in Moment moment) => new("…", []);
}
