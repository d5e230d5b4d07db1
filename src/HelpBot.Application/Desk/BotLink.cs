using HelpBot.Application.Telegram;

namespace HelpBot.Application.Desk;

/// <summary>Links that open this bot.</summary>
/// <param name="link">Knows the bot's name once Telegram has told it; null in tests without Telegram.</param>
public sealed class BotLink(ITelegramLink? link)
{
    /// <summary>The link by which somebody begins with a code.</summary>
    /// <returns>The command to type instead, while the bot's name is not known.</returns>
    public string Start(string code) => link?.BotName is { Length: > 0 } name ? Of(name, code) : $"/start {code}";

    /// <summary>The link of a bot.</summary>
    public static string Of(string botName, string code) => $"https://t.me/{botName}?start={code}";
}
