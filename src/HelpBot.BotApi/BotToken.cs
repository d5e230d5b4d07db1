using System.Text.RegularExpressions;

namespace HelpBot.BotApi;

/// <summary>The bot's token. It opens everything: it never appears in a log, an exception or a file of ours.</summary>
public sealed partial class BotToken
{
    private BotToken(string value) => Value = value;

    /// <summary>The token itself; for the request path alone.</summary>
    internal string Value { get; }

    /// <summary>The bot's public id, the digits before the colon; 0 if there are none.</summary>
    public long BotId => long.TryParse(Value.Split(':')[0], out var id) ? id : 0;

    /// <summary>Reads a token.</summary>
    /// <param name="text">As configured; blanks around it are dropped.</param>
    /// <param name="official">Whether it is for Telegram's own servers; other servers may take tokens of another shape.</param>
    /// <param name="mend">What is wrong and how to mend it, without the token; null if it is well formed.</param>
    /// <returns>The token; null if it is malformed.</returns>
    public static BotToken? Find(string text, bool official, out string? mend)
    {
        var value = text.Trim();
        var good = official ? Official().IsMatch(value) : Any().IsMatch(value);
        mend = good ? null :
            "The token does not look like one from BotFather (digits, a colon, about 35 letters, digits, _ or -). " +
            "Copy it again from BotFather (/mybots > API Token) into the environment variable Telegram__Token or the file named by Telegram:TokenFile.";
        return good ? new(value) : null;
    }

    /// <summary>Redacted.</summary>
    public override string ToString() => "token";

    [GeneratedRegex(@"^[0-9]{3,20}:[A-Za-z0-9_-]{20,}\z")]
    private static partial Regex Official();

    [GeneratedRegex(@"^[A-Za-z0-9_:-]+\z")]
    private static partial Regex Any();
}
