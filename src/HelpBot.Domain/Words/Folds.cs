namespace HelpBot.Domain.Words;

/// <summary>The two folds of one token; patterns are folded by the same functions and compared as plain text.</summary>
/// <param name="Russian">See <see cref="Folding.Russian(ReadOnlySpan{char})"/>.</param>
/// <param name="Kazakh">See <see cref="Folding.Kazakh(ReadOnlySpan{char})"/>.</param>
public readonly record struct Folds(string Russian, string Kazakh);
