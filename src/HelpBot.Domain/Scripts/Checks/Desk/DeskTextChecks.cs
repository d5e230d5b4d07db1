using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk;
using HelpBot.Domain.Desk.Source;

namespace HelpBot.Domain.Scripts.Checks.Desk;

/// <summary>Checks that the desk's texts are all there, in every language, with what is filled in.</summary>
internal sealed class DeskTextChecks(DeskSource source, WordingChecks wordings, Findings findings)
{
    private const string File = "desk/texts.yaml";

    private const int MaxAlert = 200;

    public void Run()
    {
        foreach (var (key, parameters) in DeskKeys.All.OrderBy(key => key.Key, StringComparer.Ordinal))
            if (source.Texts.TryGetValue(key, out var text)) Check(key, text, parameters);
            else findings.Error("desk-text-missing", new(File, 0, key), $"The desk needs the text '{key}'.", "Write it in every language.");
        foreach (var (key, text) in source.Texts.Where(text => !DeskKeys.All.ContainsKey(text.Key)))
            findings.Warning("desk-text-unused", text.At, $"The desk does not know the text '{key}'.", Spelling.FindNearest(key, DeskKeys.All.Keys) is { } near ? $"Did you mean '{near}'?" : "Take it out.");
        var waiting = source.Texts.Values.Concat(source.Replies.Select(reply => reply.Text).OfType<DeskTextSource>()).Count(text => !text.Reviewed);
        if (waiting > 0) findings.Warning("desk-not-reviewed", new("desk", 0, ""), $"{waiting} texts of the desk are not reviewed.", "Let a native speaker of each language read them, and write 'reviewed: true'.");
    }

    private void Check(string key, DeskTextSource text, IReadOnlyCollection<string> parameters)
    {
        foreach (var language in LanguageTable.All)
        {
            var words = text.In[language];
            var wording = new Wording(Template.Parse(words), text.Reviewed, [], text.At with { Path = $"{key}.{language.Code()}" });
            if (string.IsNullOrWhiteSpace(words)) findings.Error("empty-text", wording.At, $"'{key}' is empty.", "Write it.");
            var used = wording.Template.Parameters.Distinct().ToHashSet();
            if (!used.SetEquals(parameters))
                findings.Error("desk-parameters", wording.At, $"'{key}' must use {Compiling.TextCompiler.Listed(parameters)} and uses {Compiling.TextCompiler.Listed(used)}.", "Use each of them, and no other.");
            if (key.StartsWith(DeskKeys.Alert, StringComparison.Ordinal) && (words.Length > MaxAlert || words.Contains('<', StringComparison.Ordinal)))
                findings.Error("desk-alert-long", wording.At, $"'{key}' is a pop-up: {MaxAlert} characters at most and no markup.", "Shorten it, take the markup out.");
            wordings.Check(key, wording);
        }
    }
}
