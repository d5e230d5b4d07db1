using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Words;

/// <summary>The same words in each language.</summary>
/// <param name="Words">Not empty in valid content.</param>
public sealed record LocalText(PerLanguage<string> Words)
{
    /// <summary>Nothing in any language.</summary>
    public static readonly LocalText Empty = new(new PerLanguage<string>(_ => ""));

    /// <summary>The words in one language.</summary>
    public string In(Language language) => Words[language];

    /// <summary>Whether a language has no words.</summary>
    public bool LacksALanguage => Words.Any(string.IsNullOrWhiteSpace);

    /// <summary>The words as they were read; nothing where a language was left out.</summary>
    internal static LocalText Of(LocalTextSource? source) => source is null ? Empty : new(new PerLanguage<string>(language => source.In[language]?.Value ?? ""));
}
