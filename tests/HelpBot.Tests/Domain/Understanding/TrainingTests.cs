using HelpBot.Domain.Understanding;
using HelpBot.Domain.Understanding.Training;

namespace HelpBot.Tests.Domain.Understanding;

public class TrainingTests
{
    [Fact]
    public void Training_twice_gives_the_same_bytes()
    {
        var some = Shipped.Phrases.Where((_, at) => at % 12 == 0).ToList();
        var first = Trainer.Train(TrainingSet.Expand(some), Shipped.Lexicon).Write();
        var second = Trainer.Train(TrainingSet.Expand(some), Shipped.Lexicon).Write();
        Assert.True(first.AsSpan().SequenceEqual(second));
    }

    [Fact]
    public void The_shipped_model_is_what_the_shipped_phrases_give()
    {
        var (model, issues) = Shipped.Folder.Train();
        Assert.Empty(issues);
        Assert.True(File.ReadAllBytes(Shipped.Folder.ModelPath).AsSpan().SequenceEqual(model), "Phrases or families changed: run 'helpbot understand --train'.");
    }

    [Fact]
    public void Another_phrase_gives_other_bytes()
    {
        var some = Shipped.Phrases.Where((_, at) => at % 40 == 0).ToList();
        var first = Trainer.Train(TrainingSet.Expand(some), Shipped.Lexicon).Write();
        var second = Trainer.Train(TrainingSet.Expand(some.Skip(1)), Shipped.Lexicon).Write();
        Assert.False(first.AsSpan().SequenceEqual(second));
    }

    [Fact]
    public void A_damaged_model_is_refused()
    {
        var bytes = File.ReadAllBytes(Shipped.Folder.ModelPath);
        Assert.NotNull(Model.Read(bytes));
        bytes[bytes.Length / 2] ^= 1;
        Assert.Null(Model.Read(bytes));
        Assert.Null(Model.Read(bytes.AsSpan(1)));
    }

    [Fact]
    public void A_template_gives_different_phrases_and_always_the_same()
    {
        var made = Template.Expand("{муж|брат} {бьёт|душит} меня{| сейчас}", 8, 3);
        Assert.Equal(made.Count, made.Distinct().Count());
        Assert.InRange(made.Count, 4, 8);
        Assert.Equal(made, Template.Expand("{муж|брат} {бьёт|душит} меня{| сейчас}", 8, 3));
        Assert.All(made, text => Assert.DoesNotContain("{", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Our_own_exponential_agrees_with_the_framework()
    {
        for (var x = -30.0; x <= 30; x += 0.37)
            Assert.InRange(Exponential.Of(x) / Math.Exp(x), 1 - 1e-8, 1 + 1e-8);
        Assert.Equal(0, Exponential.Of(-1000));
        for (var x = 0.02; x < 50; x *= 1.7)
            Assert.InRange(Exponential.Power(x, 0.7) / Math.Pow(x, 0.7), 1 - 1e-8, 1 + 1e-8);
    }

    [Fact]
    public void A_table_with_other_columns_is_read_and_bad_lines_are_told()
    {
        var faults = new List<string>();
        var phrases = PhraseFile.Parse("id\tlang\tlabel\ttext\thard\nd1\tru\tdanger\tон тут\t1\nd2\tru\tnonsense\tа\t0\nd3\tru\texit\n", faults);
        Assert.Equal(new Phrase("d1", "ru", Label.Danger, "", "он тут"), Assert.Single(phrases));
        Assert.Equal(2, faults.Count);
    }

    [Fact]
    public void Every_phrase_is_there_once_and_has_a_group()
    {
        Assert.Equal(Shipped.Phrases.Count, Shipped.Phrases.Select(p => p.Id).Distinct().Count());
        Assert.Equal(Shipped.Phrases.Count, Shipped.Phrases.Select(p => p.Text.ToLowerInvariant()).Distinct().Count());
        Assert.All(Shipped.Phrases, p => Assert.NotEmpty(p.Group));
    }
}
