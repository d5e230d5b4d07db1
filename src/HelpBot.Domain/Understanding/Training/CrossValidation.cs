using HelpBot.Domain.Understanding.Evaluation;
using HelpBot.Domain.Understanding.Patterns;

namespace HelpBot.Domain.Understanding.Training;

/// <summary>Reads every phrase with a model that has seen no phrase of its group: what to expect of phrases by others.</summary>
public static class CrossValidation
{
    /// <summary>How many models are trained.</summary>
    public const int Folds = 5;

    /// <summary>Trains and reads. Templates are learnt from, not read.</summary>
    /// <param name="phrases">As read from the files.</param>
    /// <param name="lexicon">The words and patterns.</param>
    public static IReadOnlyList<Outcome> Run(IReadOnlyList<Phrase> phrases, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(phrases);
        ArgumentNullException.ThrowIfNull(lexicon);
        var outcomes = new List<Outcome>(phrases.Count);
        for (var fold = 0; fold < Folds; fold++)
        {
            var model = Trainer.Train(TrainingSet.Expand(phrases.Where(p => FoldOf(p) != fold)), lexicon);
            var understander = new Understander(lexicon, model);
            foreach (var phrase in phrases.Where(p => FoldOf(p) == fold && !Template.Is(p.Text)))
                outcomes.Add(new Outcome(phrase, understander.Read(phrase.Text)));
        }
        return outcomes;
    }

    // The topic decides, not the author: the same thought in another language or another hand is in the same fold.
    private static int FoldOf(Phrase phrase)
    {
        var topic = phrase.Group[(phrase.Group.IndexOf('/') + 1)..];
        var hash = 2166136261;
        foreach (var c in Labels.NameOf(phrase.Label) + topic)
            hash = (hash ^ c) * 16777619;
        return (int)((hash ^ (hash >> 13)) % Folds);
    }
}
