using HelpBot.Domain.Understanding;
using HelpBot.Domain.Understanding.Evaluation;
using HelpBot.Domain.Understanding.Training;

namespace HelpBot.Tests.Domain.Understanding;

public class EvaluationTests
{
    [Fact]
    public void Wilson_bounds_are_those_of_the_textbook()
    {
        var bounds = new Bounds(9, 10);
        Assert.Equal(0.5958, bounds.Low, 4);
        Assert.Equal(0.9821, bounds.High, 4);
        Assert.Equal(1, new Bounds(0, 0).High);
    }

    [Fact]
    public void Macro_f1_is_the_mean_over_the_labels_that_occur()
    {
        var confusion = new Confusion([
            Outcome(Label.Danger, Label.Danger),
            Outcome(Label.Danger, Label.Neutral),
            Outcome(Label.Neutral, Label.Neutral),
        ]);
        Assert.Equal((2.0 / 3 + 2.0 / 3) / 2, confusion.MacroF1, 6);
        Assert.Equal(0.5, confusion.Taken(Label.Danger, Label.Danger).Share);
    }

    [Fact]
    public void The_report_names_the_missed_danger_first()
    {
        var report = EvaluationReport.Write([Outcome(Label.Legal, Label.Exit), Outcome(Label.Danger, Label.Neutral)]);
        Assert.True(report.IndexOf("danger -> neutral", StringComparison.Ordinal) < report.IndexOf("legal -> exit", StringComparison.Ordinal));
        Assert.Contains("all: 2 phrases", report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_development_phrases_are_read_well_enough()
    {
        if (Shipped.FindDevelopmentPhrases() is not { } file)
            return;
        var faults = new List<string>();
        var outcomes = PhraseFile.Parse(File.ReadAllText(file), faults).Select(p => new Outcome(p, Shipped.Read(p.Text))).ToList();
        Assert.Empty(faults);
        var confusion = new Confusion(outcomes);
        Assert.InRange(confusion.Taken(Label.Danger, Label.Danger).Share, 0.97, 1);
        Assert.InRange(confusion.Taken(Label.Neutral, Label.Danger).Share, 0, 0.08);
        Assert.InRange(confusion.MacroF1, 0.85, 1);
        var learnt = Shipped.Phrases.Select(p => p.Text).Where(t => t.Length > 20).ToHashSet();
        Assert.DoesNotContain(outcomes, o => learnt.Contains(o.Phrase.Text));
    }

    private static Outcome Outcome(Label truth, Label reading) =>
        new(new Phrase("x", "ru", truth, "", "текст"), new Reading(reading, Certainty.Certain, ""));
}
