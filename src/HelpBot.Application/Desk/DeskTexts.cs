using System.Collections.Immutable;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk;
using HelpBot.Domain.Places;
using HelpBot.Domain.Scripts;

namespace HelpBot.Application.Desk;

/// <summary>The desk's texts of the script in force.</summary>
/// <param name="source">The script; null in tests without one: then a text is its key.</param>
/// <param name="board">The language of the group.</param>
internal sealed class DeskTexts(IScriptSource? source, Language board = Language.Russian)
{
    /// <summary>The language of the group and of all aliases; whoever reads it reads either.</summary>
    public Language Board => board;

    /// <summary>The content.</summary>
    public DeskBook Book => source?.Current.Book ?? DeskBook.Empty;

    /// <summary>How many aliases there are for cases.</summary>
    public int Aliases => Book.Aliases.Count is > 0 and var count ? count : 4096;

    /// <summary>How many aliases there are for people: one word each.</summary>
    public int VolunteerAliases => Book.Aliases.Second.Length is > 0 and var count ? count : 64;

    /// <summary>Whether a screen of her script is one of the talk: what she types there is for the volunteer, and what the volunteer writes stands there.</summary>
    public bool IsTalk(string node) => source?.Current.Nodes.TryGetValue(node, out var found) == true && found.Typed == TypedMode.Relay;

    /// <summary>A text of her script, for what is drawn under her screens.</summary>
    public string Hers(string key, Language language) =>
        source?.Current.Texts.TryGetValue(key, out var text) == true ? text.In(language).Source.TrimEnd() : key;

    /// <summary>A text as Telegram's HTML; what is filled in is escaped.</summary>
    public string Html(string key, Language language, params ReadOnlySpan<(string Name, string Value)> values) =>
        Book.Texts.ContainsKey(key) ? new DeskWords(Book, language).Html(key, values).TrimEnd() : Html(key, values);

    /// <summary>A text without markup, for buttons and pop-ups.</summary>
    public string Plain(string key, Language language, params ReadOnlySpan<(string Name, string Value)> values) =>
        Book.Texts.ContainsKey(key) ? new DeskWords(Book, language).Plain(key, values).TrimEnd() : key;

    /// <summary>The alias of a case, in the language of the board wherever it is read: two words that differ from chat to chat would be two people.</summary>
    public string Case(int alias)
    {
        var words = Book.Aliases;
        return words.Count == 0 ? $"#{alias}" : words.In(new Alias(alias % words.First.Length, alias / words.First.Length), board);
    }

    /// <summary>The alias of somebody on the list, in the language of the board wherever it is read.</summary>
    public string Person(int alias) => PersonIn(board, alias);

    /// <summary>The same in a language: the operator's file and a lead's commands may use either.</summary>
    public string PersonIn(Language language, int alias)
    {
        var words = Book.Aliases.Second;
        return words.IsEmpty ? $"V{alias}" : words[alias % words.Length].In(language);
    }

    // Without content (tests of the plumbing) the values must still be seen.
    private static string Html(string key, ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = key;
        foreach (var (_, value) in values) text += " " + Domain.Conversation.Html.Escape(value);
        return text;
    }

    /// <summary>The regions in the order in which they are chosen from; empty without places.</summary>
    public ImmutableArray<Region> Regions(Language language) => source?.Current.Places?.InOrder(language) ?? [];

    /// <summary>What a region is called; the id itself if the places do not know it any more.</summary>
    public string Region(string id, Language language) => source?.Current.Places?.Find(new RegionId(id))?.Name.In(language) ?? id;

    /// <summary>A day of the week, short.</summary>
    public string Day(DayOfWeek day, Language language) => Plain($"day.{(day == DayOfWeek.Sunday ? 7 : (int)day)}", language);

    /// <summary>What somebody may do, in words.</summary>
    public string Roles(Roles roles, Language language) => string.Join(", ", RoleKeys(roles).Select(key => Plain(key, language)));

    /// <summary>The language somebody on the list reads.</summary>
    public static Language Of(Volunteer? who) => who?.Reads ?? Language.Russian;

    private static IEnumerable<string> RoleKeys(Roles roles)
    {
        yield return roles.HasFlag(Domain.Cases.Roles.Lead) ? "role.lead" : roles.HasFlag(Domain.Cases.Roles.Volunteer) ? "role.volunteer" : "role.none";
        if (roles.HasFlag(Domain.Cases.Roles.ClearedForMinors)) yield return "role.minors";
    }
}
