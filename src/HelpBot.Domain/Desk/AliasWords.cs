using System.Collections.Immutable;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Desk;

/// <summary>The two neutral words by which a case goes, by their places in the lists: the same alias reads in either language.</summary>
/// <param name="First">Place of the first word, from 0.</param>
/// <param name="Second">Place of the second word, from 0.</param>
public readonly record struct Alias(int First, int Second);

/// <summary>The words of aliases.</summary>
/// <param name="First">The first words.</param>
/// <param name="Second">The second words.</param>
public sealed record AliasWords(ImmutableArray<LocalText> First, ImmutableArray<LocalText> Second)
{
    /// <summary>No words.</summary>
    public static readonly AliasWords None = new([], []);

    /// <summary>How many aliases there are.</summary>
    public int Count => First.Length * Second.Length;

    /// <summary>The alias in a language; its numbers if the lists have become shorter since it was given.</summary>
    public string In(Alias alias, Language language) => alias.First < First.Length && alias.Second < Second.Length
        ? $"{First[alias.First].In(language)} {Second[alias.Second].In(language)}"
        : $"{alias.First}·{alias.Second}";

    /// <summary>An alias that is free.</summary>
    /// <param name="seed">Chance: cases that follow each other must not have aliases that do.</param>
    /// <param name="isUsed">Whether an alias was given within the last 90 days.</param>
    /// <returns>Null if all are used.</returns>
    public Alias? Choose(ulong seed, Func<Alias, bool> isUsed)
    {
        ArgumentNullException.ThrowIfNull(isUsed);
        if (Count == 0) return null;
        var from = (int)(seed % (uint)Count);
        for (var step = 0; step < Count; step++)
        {
            var at = (from + step) % Count;
            var alias = new Alias(at % First.Length, at / First.Length);
            if (!isUsed(alias)) return alias;
        }
        return null;
    }
}
