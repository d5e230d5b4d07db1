using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts;

/// <summary>A text in all its languages.</summary>
public sealed class ScriptText
{
    internal ScriptText(string key, Wording kazakh, Wording russian, Wording? both)
    {
        (Key, Kazakh, Russian, Both) = (key, kazakh, russian, both);
        KazakhFirst = both?.Template ?? Together(kazakh.Template, russian.Template, "\n");
        RussianFirst = both?.Template ?? Together(russian.Template, kazakh.Template, "\n");
        Label = both?.Source ?? Together(kazakh.Template, russian.Template, " · ").Source;
    }

    /// <summary>Its key in the text files.</summary>
    public string Key { get; }

    /// <summary>Its Kazakh wording.</summary>
    public Wording Kazakh { get; }

    /// <summary>Its Russian wording.</summary>
    public Wording Russian { get; }

    /// <summary>The text of <c>both.yaml</c>; null if it has none and the bot joins the languages.</summary>
    public Wording? Both { get; }

    /// <summary>Both languages at once for a Kazakh client: the text of <c>both.yaml</c> if it has one, else one under the other.</summary>
    public Template KazakhFirst { get; }

    /// <summary>Both languages at once for any other client; the same as <see cref="KazakhFirst"/> where <c>both.yaml</c> has the text.</summary>
    public Template RussianFirst { get; }

    /// <summary>Both languages on one button: as in <c>both.yaml</c>, else <c>kk · ru</c>, or once if they are equal.</summary>
    public string Label { get; }

    /// <summary>The wording in a language.</summary>
    public Wording In(Language language) => language == Language.Kazakh ? Kazakh : Russian;

    private static Template Together(Template first, Template second, string between) =>
        first.Source == second.Source ? first : Template.Parse(first.Source.TrimEnd() + between + second.Source);
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
