namespace HelpBot.Domain.Conversation;

/// <summary>A language in which the bot speaks. Every text exists in each of them.</summary>
public enum Language : byte
{
    /// <summary>Kazakh, code <c>kk</c>, Cyrillic.</summary>
    Kazakh = 1,

    /// <summary>Russian, code <c>ru</c>.</summary>
    Russian = 2,
}

/// <summary>The two-letter codes of <see cref="Language"/>, as they stand in scripts and in Telegram's <c>language_code</c>.</summary>
public static class LanguageCodes
{
    /// <summary>The code of a language.</summary>
    /// <returns><c>kk</c> or <c>ru</c>.</returns>
    public static string Code(this Language language) => language == Language.Kazakh ? "kk" : "ru";

    /// <summary>Reads a code, with or without a region (<c>ru-RU</c>).</summary>
    /// <returns>The language; null for any other code or none.</returns>
    public static Language? Find(string? code) => code switch
    {
        null => null,
        _ when code.StartsWith("kk", StringComparison.OrdinalIgnoreCase) => Language.Kazakh,
        _ when code.StartsWith("ru", StringComparison.OrdinalIgnoreCase) => Language.Russian,
        _ => null,
    };
}
