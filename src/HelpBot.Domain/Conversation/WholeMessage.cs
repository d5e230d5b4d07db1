using HelpBot.Domain.Words;

namespace HelpBot.Domain.Conversation;

/// <summary>A message that is nothing but one known word or phrase, compared without case, marks and missing Kazakh letters.</summary>
internal static class WholeMessage
{
    /// <summary>The longest message that can be one, in UTF-16 units.</summary>
    public const int MaxLength = 48;

    /// <summary>The form in which whole messages are compared.</summary>
    /// <returns>Null if the text is longer or holds neither word nor number.</returns>
    public static string? Fold(string text)
    {
        if (text.Length > MaxLength) return null;
        var tokens = Tokens.Split(text);
        if (tokens.Length == 0) return null;
        return tokens.Length == 1 ? Folding.Of(tokens[0]).Kazakh : string.Join(' ', tokens.Select(token => Folding.Of(token).Kazakh));
    }
}
