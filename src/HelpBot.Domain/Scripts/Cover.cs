using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Scripts;

/// <summary>What anyone sees who finds the bot.</summary>
/// <param name="Words">Words of the day, at least two in each language.</param>
/// <param name="SumsFrom">The least number of a sum.</param>
/// <param name="SumsTo">The greatest number of a sum.</param>
public sealed record Cover(PerLanguage<ImmutableArray<CoverWord>> Words, int SumsFrom, int SumsTo)
{
    /// <summary>The words of a language.</summary>
    public ImmutableArray<CoverWord> In(Language language) => Words[language];
}

/// <summary>A word of the day.</summary>
/// <param name="Word">The word.</param>
/// <param name="Meaning">What it means.</param>
public readonly record struct CoverWord(string Word, string Meaning);
