using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk.Source;
using HelpBot.Domain.Scripts.Checks.Texts;

namespace HelpBot.Domain.Scripts.Checks.Desk;

/// <summary>Checks the canned replies: she reads them, so all that holds for her screens holds for them.</summary>
internal sealed class ReplyChecks(Script script, ImmutableArray<ReplySource> replies, WordingChecks wordings, DateOnly today, Findings findings)
{
    /// <summary>What the clipboard takes, in characters.</summary>
    private const int MaxCopy = 256;

    private readonly PerLanguage<TellingWords> _telling = new(language => new(script.Telling.In[language].Select(stem => stem.Value)));

    public void Run()
    {
        var ids = new HashSet<string>();
        foreach (var reply in replies)
        {
            var id = reply.Id?.Value ?? "";
            if (!ids.Add(id)) findings.Error("twin-replies", reply.At, $"Two replies are called '{id}'.", "Give one of them another id.");
            if (reply is { Label: { } label, Text: { } text })
                foreach (var language in LanguageTable.All) Check(id, label.In[language], text, language);
        }
    }

    private void Check(string id, string label, DeskTextSource source, Language language)
    {
        var (words, telling) = (source.In[language], _telling[language]);
        var wording = new Wording(Template.Parse(words), source.Reviewed, [], source.At with { Path = $"{id}.{language.Code()}" });
        wordings.Check(id, wording);
        if (words.AsSpan().IndexOfAny('<', '&') >= 0 || words.Length > MaxCopy || !wording.Template.Parameters.IsEmpty)
            findings.Error("reply-not-plain", wording.At, $"'{id}' goes to the clipboard: no markup, nothing to fill in, {MaxCopy} characters at most.", "Take the markup out, or shorten it.");
        if (telling.FindInHead(words) is { } head)
            findings.Error("telling-head", wording.At, $"The first {TellingWords.Head} characters of '{id}' show \"{head}\".", "Begin with something neutral and useful.");
        if (telling.FindIn(label) is { } word)
            findings.Error("telling-button", wording.At, $"The button of '{id}' shows \"{word}\".", "Say it so that a glance tells nothing.");
        if (script.Book.Outgoing.Look(words, today) is [var warning, ..])
            findings.Error("reply-warned", wording.At, $"A volunteer would be warned of '{id}' ({Source.Choice.Word(warning.Reason)}: \"{warning.Part}\").", "Say it otherwise, or correct desk/outgoing.yaml.");
    }
}
