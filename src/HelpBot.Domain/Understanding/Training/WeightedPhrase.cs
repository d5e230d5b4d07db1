namespace HelpBot.Domain.Understanding.Training;

/// <summary>A phrase and how much the trainer heeds it.</summary>
/// <param name="Phrase">The phrase.</param>
/// <param name="Weight">Above 0; 1 for what a person wrote, less for what was made from it.</param>
public readonly record struct WeightedPhrase(Phrase Phrase, float Weight);
