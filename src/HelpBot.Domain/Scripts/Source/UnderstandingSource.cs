using System.Collections.Immutable;
using HelpBot.Domain.Understanding;

namespace HelpBot.Domain.Scripts.Source;

/// <summary>The reader of free text, built from <c>understanding/</c>.</summary>
/// <param name="Read">Reads one message; pure.</param>
/// <param name="Hash">A hash of its files: part of the script's version.</param>
public sealed record UnderstandingSource([property: NotWritten] Func<string, Reading> Read, string Hash)
{
    /// <summary>The names that <see cref="Reading.Topics"/> may hold; each must be a topic's screen.</summary>
    [NotWritten]
    public ImmutableArray<string> Topics { get; init; } = [];
}
