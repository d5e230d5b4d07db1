using HelpBot.Application.Chats;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Turns;

/// <summary>What the engine is told of the world.</summary>
internal static class Moments
{
    public static Moment ForTurn(DateTimeOffset now, IRandomSource random) => new(now, random.NextSeed());

    /// <summary>The same chat gets the same seed whenever its screen is drawn: a screen drawn again after a restart is the same screen.</summary>
    public static Moment ToDraw(ChatState chat, DateTimeOffset now) => new(now, (ulong)chat.Id.Value, Receipt: chat.Words);
}
