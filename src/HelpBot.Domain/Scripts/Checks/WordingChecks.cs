using HelpBot.Domain.Directory;
using HelpBot.Domain.Scripts.Checks.Texts;

namespace HelpBot.Domain.Scripts.Checks;

/// <summary>What holds for every wording, whoever reads it: Telegram takes it, no number but the directory's, short sentences.</summary>
internal sealed class WordingChecks(ServiceDirectory directory, DateOnly today, Findings findings)
{
    private readonly ShownNumbers _numbers = new(directory, today);

    public void Check(string key, Wording wording)
    {
        var parsed = TelegramHtml.Parse(wording.Source);
        if (parsed.Fault is { } fault)
            findings.Error("html-refused", wording.At, $"Telegram would refuse '{key}': {fault}.", "Correct the markup.");
        if (!parsed.Foreign.IsEmpty)
            findings.Error("html-tag", wording.At, $"'{key}' uses <{parsed.Foreign[0]}>, which does not show alike on every phone.", $"Use only {string.Join(" ", TelegramHtml.Allowed.Select(tag => $"<{tag}>"))}.");
        if (parsed.CodePoints > TelegramHtml.MaxCodePoints)
            findings.Error("text-too-long", wording.At, $"'{key}' has {parsed.CodePoints} characters; a message holds {TelegramHtml.MaxCodePoints}.", "Make two screens of it.");
        foreach (var number in PhoneNumbers.In(parsed.Plain).Where(number => !_numbers.Holds(number)))
            findings.Error("number-outside-directory", wording.At, $"'{key}' has the number {number}, which the directory does not show.", "Take it out, or bring it into services.yaml and dial it.");
        foreach (var sentence in Sentences.Of(parsed.Plain).Where(sentence => sentence.Words > Sentences.MaxWords))
            findings.Error("sentence-too-long", wording.At, $"A sentence of '{key}' has {sentence.Words} words, {Sentences.MaxWords} are allowed: \"{sentence.Text}\"", "Make two sentences of it.");
    }
}
