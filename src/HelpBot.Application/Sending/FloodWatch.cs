using HelpBot.Application.Telegram;

namespace HelpBot.Application.Sending;

/// <summary>Tells a chat that was written to too often from a bot that writes too often: the latter is refused in three chats within a second.</summary>
internal sealed class FloodWatch
{
    private const int Chats = 3;

    private static readonly TimeSpan Within = TimeSpan.FromSeconds(1);

    private readonly (TelegramChatId Chat, DateTimeOffset At)[] _last = new (TelegramChatId, DateTimeOffset)[Chats];

    /// <summary>Notes a refusal.</summary>
    /// <returns>Whether the bot as a whole is too fast.</returns>
    public bool Note(TelegramChatId chat, DateTimeOffset now)
    {
        var place = 0;
        for (var i = 0; i < Chats; i++)
        {
            if (_last[i].Chat == chat) { place = i; break; }
            if (_last[i].At < _last[place].At) place = i;
        }
        _last[place] = (chat, now);
        foreach (var (_, at) in _last)
            if (now - at > Within) return false;
        return true;
    }
}
