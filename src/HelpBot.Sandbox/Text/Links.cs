namespace HelpBot.Sandbox.Text;

/// <summary>Which addresses Telegram takes for a link.</summary>
internal static class Links
{
    private static readonly string[] Schemes = ["http", "https", "tg", "ton", "tonsite"];

    /// <summary>The address as it will be stored, or null if Telegram refuses it.</summary>
    public static string? Check(string url)
    {
        var trimmed = url.Trim();
        if (trimmed.Length == 0) return null;
        var colon = trimmed.IndexOf(':', StringComparison.Ordinal);
        var scheme = colon < 0 ? "" : trimmed[..colon].ToLowerInvariant();
        if (scheme.Length > 0 && scheme.All(char.IsAsciiLetter) && !IsPort(trimmed[(colon + 1)..]))
            return Schemes.Contains(scheme) && trimmed.Length > colon + 3 ? trimmed : null;
        return trimmed.Contains('.', StringComparison.Ordinal) && !trimmed.Contains(' ', StringComparison.Ordinal)
            ? "http://" + trimmed
            : null;
    }

    private static bool IsPort(string rest) => rest.Length > 0 && char.IsAsciiDigit(rest[0]) && !rest.StartsWith("//", StringComparison.Ordinal);
}
