using System.Collections.Immutable;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Understanding;
using HelpBot.Domain.Understanding.Evaluation;
using HelpBot.Domain.Understanding.Training;

namespace HelpBot.Content.Understanding;

/// <summary>The folder <c>understanding</c> of the content: words, patterns, phrases, and the model that was trained from them.</summary>
/// <param name="path">Where it is.</param>
public sealed class UnderstandingFolder(string path)
{
    /// <summary>Its name in the content.</summary>
    public const string Name = "understanding";

    private const string ModelFile = "model.bin";
    private const string PhrasesFolder = "phrases";

    /// <summary>Where the model lies.</summary>
    public string ModelPath => Path.Combine(path, ModelFile);

    /// <summary>Everything that reading a message needs.</summary>
    /// <returns>The understander, null if something is wrong; and all that is wrong.</returns>
    /// <exception cref="IOException">A file is there and cannot be read.</exception>
    public (Understander? Understander, ImmutableArray<ScriptIssue> Issues) Read()
    {
        var (lexicon, issues) = LexiconReader.Read(path);
        if (lexicon is null)
            return (null, issues);
        if (File.Exists(ModelPath) && Model.Read(File.ReadAllBytes(ModelPath)) is { } model)
            return (new Understander(lexicon, model), issues);
        var list = new IssueList();
        list.Error("no-model", new(ModelFile, 0, ""), "The trained model is missing, damaged or of another version.", "Run 'helpbot understand --train'.");
        return (null, list.All);
    }

    /// <summary>The phrases of all files, in the order of file names and lines.</summary>
    /// <returns>The phrases, and one issue for each line that cannot be read.</returns>
    public (IReadOnlyList<Phrase> Phrases, ImmutableArray<ScriptIssue> Issues) ReadPhrases()
    {
        var phrases = new List<Phrase>();
        var issues = new IssueList();
        foreach (var file in Directory.GetFiles(Path.Combine(path, PhrasesFolder), "*.tsv").Order(StringComparer.Ordinal))
        {
            var faults = new List<string>();
            phrases.AddRange(PhraseFile.Parse(File.ReadAllText(file), faults));
            foreach (var fault in faults)
                issues.Error("bad-phrase", new($"{PhrasesFolder}/{Path.GetFileName(file)}", 0, ""), fault, "Write id, lang, label, group and text, parted by tabs.");
        }
        return (phrases, issues.All);
    }

    /// <summary>Trains a model from the phrases of this folder; writes nothing.</summary>
    /// <returns>The bytes of the model's file, null if something is wrong; and all that is wrong.</returns>
    public (byte[]? Model, ImmutableArray<ScriptIssue> Issues) Train()
    {
        var (lexicon, issues) = LexiconReader.Read(path);
        var (phrases, faults) = ReadPhrases();
        issues = issues.AddRange(faults);
        return lexicon is null || !issues.IsEmpty ? (null, issues) : (Trainer.Train(TrainingSet.Expand(phrases), lexicon).Write(), issues);
    }

    /// <summary>Reads every phrase with a model that has not seen its topic.</summary>
    /// <returns>The outcomes, null if something is wrong; and all that is wrong.</returns>
    public (IReadOnlyList<Outcome>? Outcomes, ImmutableArray<ScriptIssue> Issues) CrossValidate()
    {
        var (lexicon, issues) = LexiconReader.Read(path);
        var (phrases, faults) = ReadPhrases();
        issues = issues.AddRange(faults);
        return lexicon is null || !issues.IsEmpty ? (null, issues) : (CrossValidation.Run(phrases, lexicon), issues);
    }
}
