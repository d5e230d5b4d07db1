using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Words;

/// <summary>The same words in each language.</summary>
/// <param name="Ru">Russian; not empty in valid content.</param>
/// <param name="Kk">Kazakh in Cyrillic; not empty in valid content.</param>
public sealed record LocalText(string Ru, string Kk)
{
    /// <summary>The words in one language.</summary>
    public string In(Language language) => language == Language.Kazakh ? Kk : Ru;

    /// <summary>Whether a language has no words.</summary>
    public bool LacksALanguage => string.IsNullOrWhiteSpace(Ru) || string.IsNullOrWhiteSpace(Kk);
}
