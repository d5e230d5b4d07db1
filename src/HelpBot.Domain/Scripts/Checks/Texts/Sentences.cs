using System.Collections.Immutable;

namespace HelpBot.Domain.Scripts.Checks.Texts;

/// <summary>Cuts a text into sentences and counts their words.</summary>
public static class Sentences
{
    /// <summary>The most words of a sentence that somebody frightened still takes in.</summary>
    public const int MaxWords = 20;

    /// <summary>The most words of a sentence on average.</summary>
    public const int MaxAverage = 12;

    private const string Ends = ".!?…";

    /// <summary>The sentences of a text. A new line ends one too.</summary>
    /// <param name="plain">Without markup.</param>
    /// <returns>Each with its words counted; those without a word are left out.</returns>
    public static IEnumerable<Sentence> Of(string plain)
    {
        foreach (var line in plain.Split('\n'))
        {
            var from = 0;
            for (var at = 0; at <= line.Length; at++)
            {
                // "102." ends a sentence, "1.5" does not.
                var ends = at == line.Length || (Ends.Contains(line[at]) && (at + 1 == line.Length || char.IsWhiteSpace(line[at + 1]) || line[at + 1] == '»'));
                if (!ends) continue;
                var sentence = line[from..Math.Min(at + 1, line.Length)].Trim();
                from = at + 1;
                if (CountWords(sentence) is > 0 and var words) yield return new(sentence, words);
            }
        }
    }

    /// <summary>The average over texts, in words.</summary>
    /// <returns>0 if there is no sentence.</returns>
    public static double Average(ImmutableArray<Sentence> sentences) => sentences.IsEmpty ? 0 : (double)sentences.Sum(sentence => sentence.Words) / sentences.Length;

    private static int CountWords(string sentence) =>
        sentence.Split([' ', '\u00A0', '\t'], StringSplitOptions.RemoveEmptyEntries).Count(part => part.Any(char.IsLetterOrDigit));
}

/// <summary>A sentence.</summary>
/// <param name="Text">As it stands there.</param>
/// <param name="Words">How many words it has, from 1.</param>
public readonly record struct Sentence(string Text, int Words);
