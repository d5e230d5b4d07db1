using System.Text;

namespace HelpBot.Domain.Understanding.Evaluation;

/// <summary>Writes out how well labelled phrases were read, for a person at a terminal.</summary>
public static class EvaluationReport
{
    private const int WorstMisses = 40;

    /// <summary>All languages together, then each: figures, confusion matrix; then the worst misses.</summary>
    /// <param name="outcomes">What was read.</param>
    /// <returns>Lines of text, ended by line feeds. Holds the phrases that were missed.</returns>
    public static string Write(IReadOnlyList<Outcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(outcomes);
        var report = new StringBuilder();
        Section("all", outcomes, report);
        foreach (var language in outcomes.Select(o => o.Phrase.Language).Distinct())
            Section(language, [.. outcomes.Where(o => o.Phrase.Language == language)], report);
        Misses(outcomes, report);
        return report.ToString();
    }

    private static void Section(string name, IReadOnlyList<Outcome> outcomes, StringBuilder report)
    {
        var confusion = new Confusion(outcomes);
        report.Append(name).Append(": ").Append(outcomes.Count).Append(" phrases, macro-F1 ").Append($"{confusion.MacroF1:0.000}").Append('\n');
        report.Append("  danger found       ").Append(confusion.Taken(Label.Danger, Label.Danger)).Append('\n');
        report.Append("  neutral as danger  ").Append(confusion.Taken(Label.Neutral, Label.Danger)).Append('\n');
        report.Append("  is \\ read as ");
        foreach (var label in Labels.All)
            report.Append($"{Short(label),7}");
        report.Append("      F1  recall\n");
        foreach (var truth in Labels.All.Where(l => confusion.Total(l) > 0))
        {
            report.Append($"  {Labels.NameOf(truth),-13}");
            foreach (var reading in Labels.All)
                report.Append($"{confusion.Count(truth, reading),7}");
            report.Append($"   {confusion.F1(truth):0.000}  {confusion.Taken(truth, truth)}\n");
        }
        report.Append('\n');
    }

    // Missed danger first, then neutral taken for danger, then the rest.
    private static void Misses(IReadOnlyList<Outcome> outcomes, StringBuilder report)
    {
        var misses = outcomes.Where(o => o.Reading.Label != o.Phrase.Label).OrderBy(Weight).ToList();
        report.Append("worst misses, ").Append(Math.Min(misses.Count, WorstMisses)).Append(" of ").Append(misses.Count).Append('\n');
        foreach (var (phrase, reading) in misses.Take(WorstMisses).Select(o => (o.Phrase, o.Reading)))
        {
            report.Append($"  {phrase.Id}\t{phrase.Language}\t{Labels.NameOf(phrase.Label)} -> {Labels.NameOf(reading.Label)}\t")
                .Append($"{reading.Reason}\t{phrase.Text}\n");
        }
    }

    private static int Weight(Outcome outcome) => (outcome.Phrase.Label, outcome.Reading.Label) switch
    {
        (Label.Danger, _) => 0,
        (Label.Neutral, Label.Danger) => 1,
        (Label.SelfHarm or Label.Child, _) => 2,
        (_, Label.Danger) => 3,
        _ => 4,
    };

    private static string Short(Label label) => Labels.NameOf(label) is { Length: > 6 } name ? name[..6] : Labels.NameOf(label);
}
