using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts;

/// <summary>A text in all its languages.</summary>
public sealed class ScriptText
{
    private readonly PerLanguage<Wording> _wordings;
    private readonly PerLanguage<Template> _together;

    internal ScriptText(string key, PerLanguage<Wording> wordings, Wording? both)
    {
        (Key, _wordings, Both) = (key, wordings, both);
        _together = new(first => both?.Template ?? Join(LanguageTable.InOrder(first), "\n"));
        Label = both?.Source ?? Join(LanguageTable.All, " · ").Source;
    }

    /// <summary>Its key in the text files.</summary>
    public string Key { get; }

    /// <summary>Its wordings, in the order of <see cref="LanguageTable.All"/>.</summary>
    public IEnumerable<Wording> Wordings => _wordings;

    /// <summary>The text of <c>both.yaml</c>; null if it has none and the bot joins the languages.</summary>
    public Wording? Both { get; }

    /// <summary>All languages on one button: as in <c>both.yaml</c>, else <c>kk · ru</c>, those that are equal once.</summary>
    public string Label { get; }

    /// <summary>The wording in a language.</summary>
    public Wording In(Language language) => _wordings[language];

    /// <summary>All languages at once: the text of <c>both.yaml</c> if it has one, else one under the other, those that are equal once.</summary>
    /// <param name="first">The language of her client.</param>
    public Template Together(Language first) => _together[first];

    /// <summary>Whether a button with this text can bear a label, in whichever language.</summary>
    public bool IsLabel(string label) => label == Label || _wordings.Any(wording => wording.Source == label);

    /// <summary>Whether a language's wording has a parameter; they all have the same.</summary>
    internal bool Uses(string parameter) => _wordings.Any(wording => wording.Template.Parameters.Contains(parameter));

    private Template Join(ImmutableArray<Language> order, string between)
    {
        var templates = order.Select(language => _wordings[language].Template).DistinctBy(template => template.Source).ToArray();
        return templates.Length == 1 ? templates[0] : Template.Parse(string.Join(between, templates.Select((template, at) => at < templates.Length - 1 ? template.Source.TrimEnd() : template.Source)));
    }
}

/// <summary>A text in one language.</summary>
/// <param name="Template">The words.</param>
/// <param name="Reviewed">Whether somebody competent has read it.</param>
/// <param name="Facts">Ids of the statements that it makes.</param>
/// <param name="At">Where it stands.</param>
public sealed record Wording(Template Template, bool Reviewed, ImmutableArray<string> Facts, SourcePosition At)
{
    /// <summary>The words as written.</summary>
    public string Source => Template.Source;
}
