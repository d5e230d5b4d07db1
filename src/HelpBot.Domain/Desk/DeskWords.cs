using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Desk;

/// <summary>The desk's texts in one language, filled in.</summary>
/// <param name="book">The content.</param>
/// <param name="language">The reader's language.</param>
public readonly struct DeskWords(DeskBook book, Language language)
{
    /// <summary>A text as Telegram's HTML, what is filled in escaped.</summary>
    /// <param name="key">One of <see cref="DeskKeys.All"/>.</param>
    /// <param name="values">The values by name; a name without one is left empty.</param>
    /// <exception cref="KeyNotFoundException">There is no such text.</exception>
    public string Html(string key, params ReadOnlySpan<(string Name, string Value)> values) => Fill(key, escape: true, values.ToArray());

    /// <summary>The same without escaping, for pop-ups and buttons.</summary>
    public string Plain(string key, params ReadOnlySpan<(string Name, string Value)> values) => Fill(key, escape: false, values.ToArray());

    /// <summary>The alias of a case.</summary>
    public string Alias(Alias alias) => book.Aliases.In(alias, language);

    private string Fill(string key, bool escape, (string Name, string Value)[] values) => book.Text(key).In(language).Template.Fill(name =>
    {
        var value = Array.Find(values, each => each.Name == name).Value ?? "";
        return escape ? Conversation.Html.Escape(value) : value;
    });
}
