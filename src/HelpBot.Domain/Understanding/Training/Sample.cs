namespace HelpBot.Domain.Understanding.Training;

/// <summary>A phrase as the trainer sees it.</summary>
/// <param name="Places">For each feature its place among the known rows, -1 if it is not known.</param>
/// <param name="Words">For each feature the one or two words that it was made of.</param>
/// <param name="Label">What the phrase is about.</param>
/// <param name="Weight">How much it is heeded.</param>
internal sealed record Sample(int[] Places, (byte First, byte Second)[] Words, int Label, float Weight);
