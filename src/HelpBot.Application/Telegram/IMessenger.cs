using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Telegram;

/// <summary>What the bot can do in a chat. One call a method: no retry inside, the outbox is the only retry layer.</summary>
/// <remarks>Failures come back as a <see cref="CallResult"/>; only cancellation throws. Thread-safe.</remarks>
public interface IMessenger
{
    /// <summary>Sends a screen as a new message, silently unless <paramref name="withSound"/>, with link previews off.</summary>
    Task<CallResult> SendAsync(TelegramChatId chat, Screen screen, bool withSound, CancellationToken cancellationToken);

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

    /// <summary>Leaves a group.</summary>
    Task<CallResult> LeaveAsync(TelegramChatId chat, CancellationToken cancellationToken);

    /// <summary>Sends a plain sentence to the operators' chat.</summary>
    Task<CallResult> NotifyAsync(TelegramChatId chat, string text, CancellationToken cancellationToken);
}
