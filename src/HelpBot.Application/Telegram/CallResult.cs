namespace HelpBot.Application.Telegram;

/// <summary>How one call to Telegram ended, by what there is to do next.</summary>
public abstract record CallResult
{
    private CallResult() { }

    /// <summary>It is done. "Not modified" and "message to delete not found" count as done.</summary>
    /// <param name="MessageId">The id of the message that was sent or edited; 0 for other calls.</param>
    public sealed record Done(int MessageId = 0) : CallResult;

    /// <summary>The message cannot be edited any more (not found, or no longer editable): send anew.</summary>
    public sealed record Gone : CallResult;

    /// <summary>The message (or one of the batch) can no longer be deleted: too old, or no right.</summary>
    public sealed record TooOld : CallResult;

    /// <summary>Too many requests: this chat waits.</summary>
    /// <param name="RetryAfter">At least one second.</param>
    public sealed record Flooded(TimeSpan RetryAfter) : CallResult;

    /// <summary>She blocked the bot, was deactivated, or never started it: silence.</summary>
    public sealed record Unreachable : CallResult;

    /// <summary>The group became a supergroup.</summary>
    /// <param name="To">Its new id.</param>
    public sealed record Migrated(TelegramChatId To) : CallResult;

    /// <summary>It is not known whether it happened: a time-out, a reset, an answer that is no envelope. Repeat, then sweep.</summary>
    public sealed record Unknown : CallResult;

    /// <summary>It surely did not happen: the connection was refused, or a 5xx came as a JSON envelope. Repeat.</summary>
    public sealed record NotDone : CallResult;

    /// <summary>Telegram refuses this call for good: a fault of ours.</summary>
    /// <param name="Code">The error code.</param>
    /// <param name="Reason">Telegram's description; never holds our payload.</param>
    public sealed record Refused(int Code, string Reason) : CallResult;

    /// <summary>The token is no longer valid.</summary>
    public sealed record Unauthorized : CallResult;
}
