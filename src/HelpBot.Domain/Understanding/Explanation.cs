namespace HelpBot.Domain.Understanding;

/// <summary>How a reading came about, for an operator at a terminal who typed the message herself. Holds its words.</summary>
/// <param name="Reading">The reading.</param>
/// <param name="Shares">How much the whole message looks like each label to the model, likeliest first; they add up to 1.</param>
/// <param name="Patterns">The patterns that fit the whole message, in the order of the lexicon.</param>
/// <param name="Families">Each word with the families that were found at it; words without any are left out.</param>
public sealed record Explanation(
    Reading Reading,
    IReadOnlyList<(Label Label, double Share)> Shares,
    IReadOnlyList<string> Patterns,
    IReadOnlyList<(string Word, IReadOnlyList<string> Families)> Families);
