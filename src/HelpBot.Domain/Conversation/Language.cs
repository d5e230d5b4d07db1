namespace HelpBot.Domain.Conversation;

/// <summary>A language in which the bot speaks. Every text exists in each of them.</summary>
/// <remarks>The numbers run from 1 without a gap and stand in saved sessions: a new language takes the next one. What else is known of it: <see cref="LanguageTable"/>.</remarks>
public enum Language : byte
{
    /// <summary>Kazakh, in Cyrillic.</summary>
    Kazakh = 1,

    /// <summary>Russian.</summary>
    Russian = 2,
}
