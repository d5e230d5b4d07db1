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
    public sealed record Private(TelegramChatId Chat, Input Input, int MessageId, DateTimeOffset? SentAt, string? CallbackId) : UpdateContent;

    /// <summary>The bot was added to a group that is not the volunteers': it leaves.</summary>
    /// <param name="Chat">The group.</param>
    public sealed record ForeignGroup(TelegramChatId Chat) : UpdateContent;

    /// <summary>Of no concern (a kind we do not handle, or malformed): only its number is noted.</summary>
    /// <param name="Malformed">Whether it could not be read.</param>
    public sealed record Ignored(bool Malformed) : UpdateContent;
}
