using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Telegram;

/// <summary>A voice message or a photo that lies with Telegram.</summary>
/// <param name="Kind"><see cref="MediaKind.Voice"/> or <see cref="MediaKind.Photo"/>.</param>
/// <param name="Id">Telegram's name for it, this bot's alone.</param>
public readonly record struct MediaFile(MediaKind Kind, string Id);

/// <summary>What the bot can do in a chat. One call a method: no retry inside, the outbox is the only retry layer.</summary>
/// <remarks>Failures come back as a <see cref="CallResult"/>; only cancellation throws. Thread-safe.</remarks>
public interface IMessenger
{
    /// <summary>Sends a screen as a new message, with link previews off.</summary>
    Task<CallResult> SendAsync(TelegramChatId chat, Screen screen, SendManner manner, CancellationToken cancellationToken);

    /// <summary>Turns one of the bot's messages into a screen.</summary>
    Task<CallResult> EditAsync(TelegramChatId chat, int messageId, Screen screen, CancellationToken cancellationToken);

    /// <summary>Deletes messages for both sides.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="messageIds">1 to 100 ids; missing ones are skipped by Telegram, one that is too old fails the whole call.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<CallResult> DeleteAsync(TelegramChatId chat, IReadOnlyList<int> messageIds, CancellationToken cancellationToken);

    /// <summary>Answers a press; without an answer the button keeps spinning for ten seconds.</summary>
    /// <param name="callbackId">The press.</param>
    /// <param name="alert">A pop-up's text, 1 to 200 code points; null for a silent answer.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<CallResult> AnswerAsync(string callbackId, string? alert, CancellationToken cancellationToken);

    /// <summary>Sends again what somebody sent to the bot: nothing in it names its sender, which a forwarded or copied message would.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="file">A voice message's or a photo's file.</param>
    /// <param name="manner">How.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<CallResult> SendFileAsync(TelegramChatId chat, MediaFile file, SendManner manner, CancellationToken cancellationToken);

    /// <summary>Pins a message of a group, without a note to its members.</summary>
    Task<CallResult> PinAsync(TelegramChatId group, int messageId, CancellationToken cancellationToken);

    /// <summary>Asks where somebody stands in a group.</summary>
    Task<GroupMember> FindMemberAsync(TelegramChatId group, TelegramChatId person, CancellationToken cancellationToken);

    /// <summary>Sets the menu of commands of one chat.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="commands">Each command with what it says; empty: the chat has the menu of everybody again.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    Task<CallResult> SetMenuAsync(TelegramChatId chat, IReadOnlyList<KeyValuePair<string, string>> commands, CancellationToken cancellationToken);

    /// <summary>Leaves a group.</summary>
    Task<CallResult> LeaveAsync(TelegramChatId chat, CancellationToken cancellationToken);

    /// <summary>Sends a plain sentence to the operators' chat.</summary>
    Task<CallResult> NotifyAsync(TelegramChatId chat, string text, CancellationToken cancellationToken);
}
