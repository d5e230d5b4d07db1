using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Telegram;

/// <summary>One update from Telegram, as far as the bot cares for it.</summary>
/// <param name="UpdateId">Telegram's number, unique for 48 hours.</param>
/// <param name="Content">What happened.</param>
public sealed record ChatUpdate(long UpdateId, UpdateContent Content);

/// <summary>What an update holds.</summary>
public abstract record UpdateContent
{
    private UpdateContent() { }

    /// <summary>Something of one private chat, for the engine.</summary>
    /// <param name="Chat">The chat.</param>
    /// <param name="Input">What she did.</param>
    /// <param name="MessageId">Her message's id, or the pressed message's; 0 if there is none.</param>
    /// <param name="SentAt">When the message was sent; null if unknown.</param>
    /// <param name="CallbackId">The press to answer; null if it was no press.</param>
    /// <param name="File">Telegram's own name for the voice message or photo that came, good for sending it again; null for everything else.</param>
    public sealed record Private(TelegramChatId Chat, Input Input, int MessageId, DateTimeOffset? SentAt, string? CallbackId, string? File = null) : UpdateContent;

    /// <summary>Something of a group: the volunteers', or one that the bot must leave.</summary>
    /// <param name="Chat">The group.</param>
    /// <param name="Event">What happened.</param>
    /// <param name="MessageId">The message, or the pressed one; 0 if there is none.</param>
    /// <param name="CallbackId">The press to answer; null if it was no press.</param>
    public sealed record Group(TelegramChatId Chat, GroupEvent Event, int MessageId = 0, string? CallbackId = null) : UpdateContent;

    /// <summary>Of no concern (a kind we do not handle, or malformed): only its number is noted.</summary>
    /// <param name="Malformed">Whether it could not be read.</param>
    public sealed record Ignored(bool Malformed) : UpdateContent;
}
