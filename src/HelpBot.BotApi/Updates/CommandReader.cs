using HelpBot.Domain.Conversation;

namespace HelpBot.BotApi.Updates;

/// <summary>Reads a slash command at the head of a text.</summary>
internal static class CommandReader
{
    /// <summary>Telegram's limit for a command's name, in characters.</summary>
    public const int MaxNameLength = 32;

    /// <summary>Reads a command such as <c>/start</c>, <c>/start payload</c> or <c>/help@some_bot</c>.</summary>
    /// <returns>The command; null if the text is none.</returns>
    public static Input.Command? Find(string text, Language? client)
    {
        if (text.Length < 2 || text[0] != '/') return null;
        var end = 1;
        while (end < text.Length && IsNameLetter(text[end])) end++;
        if (end == 1 || end - 1 > MaxNameLength) return null;
        var name = text[1..end].ToLowerInvariant();
        if (end < text.Length && text[end] == '@')
            while (end < text.Length && !char.IsWhiteSpace(text[end])) end++;
        if (end < text.Length && !char.IsWhiteSpace(text[end])) return null;
        var payload = text[end..].Trim();
        return new Input.Command(name, payload.Length == 0 ? null : payload, client);
    }

    private static bool IsNameLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';
}
