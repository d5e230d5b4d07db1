using HelpBot.BotApi;

namespace HelpBot.Settings;

/// <summary>Finds the bot's token.</summary>
internal static class TokenReader
{
    /// <summary>Reads the token from the setting, else from the file.</summary>
    /// <param name="telegram">The settings.</param>
    /// <param name="home">Where a relative path begins.</param>
    /// <param name="complaint">What is wrong and how to mend it, without the token; null if all is well.</param>
    /// <returns>The token; null without complaint if none is set: then the sandbox runs.</returns>
    public static BotToken? Find(TelegramOptions telegram, string home, out string? complaint)
    {
        complaint = null;
        var text = telegram.Token;
        if (string.IsNullOrWhiteSpace(text) && !string.IsNullOrWhiteSpace(telegram.TokenFile))
        {
            try
            {
                text = File.ReadLines(Path.GetFullPath(telegram.TokenFile, home)).FirstOrDefault() ?? "";
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                complaint = "The file named by Telegram:TokenFile cannot be read: check its path and that this user may read it.";
                return null;
            }
            if (string.IsNullOrWhiteSpace(text)) complaint = "The file named by Telegram:TokenFile is empty: its first line must be the token from BotFather.";
        }
        return string.IsNullOrWhiteSpace(text) ? null : BotToken.Find(text, telegram.IsOfficial, out complaint);
    }
}
