using HelpBot.Domain.Understanding.Training;

namespace HelpBot.Domain.Understanding.Evaluation;

/// <summary>One labelled phrase and how it was read.</summary>
/// <param name="Phrase">What it should be.</param>
/// <param name="Reading">What it was taken for.</param>
public readonly record struct Outcome(Phrase Phrase, Reading Reading);
