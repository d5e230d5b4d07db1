using System.Collections.Immutable;

namespace HelpBot.Domain.Conversation;

/// <summary>What is known of each language besides its texts. The one place that lists them: everything else loops over <see cref="All"/>.</summary>
public static class LanguageTable
{
    /// <summary>All languages, in the order in which they stand where her client's is none of them.</summary>
    public static readonly ImmutableArray<Language> All = [.. Enum.GetValues<Language>()];

    private static readonly PerLanguage<LanguageEntry> Entries = new(EntryOf);

    private static readonly PerLanguage<ImmutableArray<Language>> Orders = new(first => [first, .. All.Where(language => language != first)]);

    /// <summary>The language that stands first for a client in any other language.</summary>
    public static Language Default => All[0];

    /// <summary>All codes, in the order of <see cref="All"/>.</summary>
    public static ImmutableArray<string> Codes { get; } = [.. All.Select(Code)];

    /// <summary>All codes for a sentence: <c>'kk' and 'ru'</c>.</summary>
    internal static string Listed { get; } = string.Join(" and ", Codes.Select(code => $"'{code}'"));

    /// <summary>Its code, as it stands in scripts and in Telegram's <c>language_code</c>.</summary>
    public static string Code(this Language language) => Entries[language].Code;

    /// <summary>What it is called by those who speak it.</summary>
    public static string OwnName(this Language language) => Entries[language].OwnName;

    /// <summary>Its small letters in the order of its alphabet.</summary>
    public static string Letters(this Language language) => Entries[language].Letters;

    /// <summary>All languages, this one first.</summary>
    public static ImmutableArray<Language> InOrder(Language first) => Orders[first];

    /// <summary>Reads a code, with or without a region (<c>ru-RU</c>).</summary>
    /// <returns>The language; null for any other code or none.</returns>
    public static Language? Find(string? code)
    {
        if (code is null) return null;
        foreach (var language in All)
            if (code.StartsWith(language.Code(), StringComparison.OrdinalIgnoreCase)) return language;
        return null;
    }

    // A new member of the enum without a line here does not compile.
    private static LanguageEntry EntryOf(Language language) => language switch
    {
        Language.Kazakh => new("kk", "Қазақша", "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"),
        Language.Russian => new("ru", "Русский", "абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    };

    private sealed record LanguageEntry(string Code, string OwnName, string Letters);
}
