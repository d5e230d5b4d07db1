namespace HelpBot.Domain.Conversation;

/// <summary>The one place in which a text becomes part of Telegram's HTML.</summary>
public static class Html
{
    /// <summary>Escapes a plain text.</summary>
    /// <returns>The text with <c>&amp;</c>, <c>&lt;</c> and <c>&gt;</c> written as entities; the same object if it has none.</returns>
    public static string Escape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.AsSpan().IndexOfAny('&', '<', '>') < 0) return text;
        return text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
    }
}
