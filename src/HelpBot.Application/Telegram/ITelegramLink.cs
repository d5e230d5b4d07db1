namespace HelpBot.Application.Telegram;

/// <summary>Whether Telegram can be reached, for <c>/health</c> and alerts, and as whom.</summary>
public interface ITelegramLink
{
    /// <summary>Null while Telegram answers; otherwise one sentence that says what is wrong and what to do.</summary>
    string? Fault { get; }

    /// <summary>The bot's name in Telegram, without <c>@</c>; null until Telegram has told it.</summary>
    string? BotName { get; }
}
