namespace HelpBot.Application.Words;

/// <summary>How much work one comparison is.</summary>
/// <param name="Rounds">Rounds of PBKDF2-HMAC-SHA-512 for new words. Stored with each word, so that it can rise.</param>
internal sealed record WordCost(int Rounds)
{
    /// <summary>About a tenth of a second.</summary>
    /// <remarks>Source: OWASP, Password Storage Cheat Sheet: 210,000 rounds for PBKDF2-HMAC-SHA-512.</remarks>
    public static readonly WordCost Default = new(210_000);
}
