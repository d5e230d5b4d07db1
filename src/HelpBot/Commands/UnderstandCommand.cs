using System.CommandLine;
using HelpBot.Content.Understanding;
using HelpBot.Domain.Understanding;
using HelpBot.Domain.Understanding.Evaluation;
using HelpBot.Domain.Understanding.Training;

namespace HelpBot.Commands;

/// <summary><c>helpbot understand</c>: how a message is read, how well, and training anew.</summary>
internal static class UnderstandCommand
{
    /// <summary>Makes the verb.</summary>
    public static Verb Create(CommandScope scope)
    {
        var text = new Argument<string?>("text") { Arity = ArgumentArity.ZeroOrOne, Description = "A message, or - for one message a line from standard input." };
        var eval = new Option<string?>("--eval") { HelpName = "FILE.tsv", Description = "Measures on labelled phrases: a table with the columns lang, label and text." };
        var train = new Option<bool>("--train") { Description = "Trains the model anew from the phrases and writes it." };
        var cross = new Option<bool>("--cross-validate") { Description = "Measures on our own phrases, each read by a model that has not seen its topic." };
        var verb = new Verb("understand", "Tells how a message in free text is read.")
        {
            Examples =
            [
                "helpbot understand \"он ломает дверь\"",
                "helpbot understand - < messages.txt",
                "helpbot understand --eval phrases.tsv",
                "helpbot understand --train",
            ],
        };
        verb.Add(text);
        verb.Add(eval);
        verb.Add(train);
        verb.Add(cross);
        verb.SetAction(parsed => Run(scope, parsed.GetValue(text), parsed.GetValue(eval), parsed.GetValue(train), parsed.GetValue(cross)));
        return verb;
    }

    private static int Run(CommandScope scope, string? text, string? eval, bool train, bool cross)
    {
        var folder = new UnderstandingFolder(Path.Combine(scope.ScriptsPath, UnderstandingFolder.Name));
        if (train)
            return Train(scope.Terminal, folder);
        if (cross)
            return CrossValidate(scope.Terminal, folder);
        if (text is null && eval is null)
        {
            scope.Terminal.Error.WriteLine("Say what to read: a message, -, --eval FILE.tsv, --cross-validate or --train.");
            return 1;
        }
        var (understander, issues) = folder.Read();
        if (understander is null)
            return Complain(scope.Terminal, issues);
        if (eval is not null)
            return Evaluate(scope.Terminal, understander, Path.GetFullPath(eval, scope.Terminal.WorkingFolder));
        return text == "-" ? ReadLines(scope.Terminal, understander) : Explain(scope.Terminal, understander.Explain(text!));
    }

    private static int ReadLines(Terminal terminal, Understander understander)
    {
        while (terminal.In.ReadLine() is { } line)
        {
            var reading = understander.Read(line);
            terminal.Out.WriteLine($"{Labels.NameOf(reading.Label)}\t{Describe(reading)}");
            terminal.Out.Flush();
        }
        return 0;
    }

    private static int Explain(Terminal terminal, Explanation explanation)
    {
        terminal.Out.WriteLine($"{Labels.NameOf(explanation.Reading.Label)}\t{Describe(explanation.Reading)}");
        terminal.Out.WriteLine($"model     {string.Join(", ", explanation.Shares.Take(4).Select(s => $"{Labels.NameOf(s.Label)} {s.Share:0.00}"))}");
        terminal.Out.WriteLine($"patterns  {(explanation.Patterns.Count == 0 ? "none" : string.Join(", ", explanation.Patterns))}");
        foreach (var (word, families) in explanation.Families)
            terminal.Out.WriteLine($"  {word}: {string.Join(", ", families)}");
        if (!explanation.Reading.Topics.IsEmpty)
            terminal.Out.WriteLine($"topics    {string.Join(", ", explanation.Reading.Topics)}");
        return 0;
    }

    private static string Describe(Reading reading) => string.Join(", ", new[]
    {
        reading.Certainty == Certainty.Certain ? "certain" : "doubtful",
        reading.Exit is { } exit ? $"kind {exit.ToString().ToLowerInvariant()}" : null,
        reading.DangerFollows ? "danger follows" : null,
        reading.Voice is { } voice ? $"voice {voice.ToString().ToLowerInvariant()}" : null,
        reading.Reason,
    }.Where(part => part is not null));

    private static int Evaluate(Terminal terminal, Understander understander, string file)
    {
        if (!File.Exists(file))
        {
            terminal.Error.WriteLine($"There is no file {file}.");
            return 1;
        }
        var faults = new List<string>();
        var phrases = PhraseFile.Parse(File.ReadAllText(file), faults);
        foreach (var fault in faults) terminal.Error.WriteLine(fault);
        terminal.Out.Write(EvaluationReport.Write([.. phrases.Select(p => new Outcome(p, understander.Read(p.Text)))]));
        return faults.Count == 0 ? 0 : 1;
    }

    private static int CrossValidate(Terminal terminal, UnderstandingFolder folder)
    {
        var (outcomes, issues) = folder.CrossValidate();
        if (outcomes is null)
            return Complain(terminal, issues);
        terminal.Out.Write(EvaluationReport.Write(outcomes));
        return 0;
    }

    private static int Train(Terminal terminal, UnderstandingFolder folder)
    {
        var (model, issues) = folder.Train();
        if (model is null)
            return Complain(terminal, issues);
        File.WriteAllBytes(folder.ModelPath, model);
        terminal.Out.WriteLine($"{folder.ModelPath}: {model.Length} bytes.");
        return 0;
    }

    private static int Complain(Terminal terminal, IEnumerable<object> issues)
    {
        foreach (var issue in issues) terminal.Error.WriteLine(issue);
        return 1;
    }
}
