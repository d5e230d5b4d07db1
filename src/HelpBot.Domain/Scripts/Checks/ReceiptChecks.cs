using HelpBot.Domain.Scripts.Checks.Texts;

namespace HelpBot.Domain.Scripts.Checks;

/// <summary>Checks that no word of a receipt tells anything: the four may lie on a sheet of paper.</summary>
internal sealed class ReceiptChecks(Script script, Findings findings)
{
    public void Run()
    {
        var telling = new TellingWords(script.Telling.In.SelectMany(stems => stems).Select(stem => stem.Value));
        foreach (var word in script.Receipts.All.SelectMany(words => words).Where(word => telling.FindIn(word) is not null))
            findings.Error("telling-receipt", new("receipt.yaml", 0, word), $"The word '{word}' tells what the bot is for.", "Put a neutral word there.");
    }
}
