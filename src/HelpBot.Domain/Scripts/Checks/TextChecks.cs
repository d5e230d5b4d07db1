using System.Collections.Immutable;
using System.Globalization;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Checks.Texts;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Scripts.Checks;

/// <summary>Checks every text by itself, as it is written.</summary>
internal sealed class TextChecks(Script script, TextUse use, DateOnly today, Findings findings)
{
    private readonly WordingChecks _wordings = new(script.Directory, today, findings);

    public void Run()
    {
        foreach (var text in script.Texts.Values.OrderBy(text => text.Key, StringComparer.Ordinal))
        {
            if (!use.IsUsed(text.Key))
                foreach (var at in text.Wordings.Select(wording => wording.At).Distinct())
                    findings.Warning("unused-text", at, $"Nothing shows the text '{text.Key}'.", "Name it on a screen, or take it out of all languages.");
            if (!TextUse.IsShown(text.Key)) continue;
            foreach (var wording in Wordings(text)) _wordings.Check(text.Key, wording);
        }

        foreach (var language in LanguageTable.All) CheckAverage(language);
        CountUnreviewed();
    }

    private void CheckAverage(Language language)
    {
        var sentences = use.Screens.Select(key => script.Texts[key].In(language))
            .SelectMany(wording => Sentences.Of(TelegramHtml.Parse(wording.Source).Plain)).ToImmutableArray();
        var average = Sentences.Average(sentences);
        if (average > Sentences.MaxAverage)
            findings.Error("sentences-too-long", new(ScriptSource.TextFile(language), 0, ""), string.Create(CultureInfo.InvariantCulture, $"The sentences have {average:0.0} words on average, {Sentences.MaxAverage} are allowed."), "Shorten the longest ones.");
    }

    private void CountUnreviewed()
    {
        var waiting = script.Texts.Values.Where(text => TextUse.IsShown(text.Key))
            .SelectMany(Wordings).Count(wording => !wording.Reviewed);
        if (waiting > 0)
            findings.Warning("not-reviewed", new("texts", 0, ""), $"{waiting} texts are not reviewed.", "Let a native speaker read each, where it states law or medicine also a lawyer or clinician, and write 'reviewed: true'.");
    }

    // A text that stands in both.yaml alone is its own wording in every language.
    private static IEnumerable<Wording> Wordings(ScriptText text) =>
        text.Wordings.Append(text.Both).OfType<Wording>().DistinctBy(wording => (wording.At, wording.Source));
}
