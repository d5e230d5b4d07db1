using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Scripts.Source;

/// <summary><c>receipt.yaml</c>: the words of which receipts are made, 2,048 in each language.</summary>
public sealed record ReceiptSource
{
    /// <summary>Words, each once, in any order.</summary>
    [Must, EachLanguage]
    public PerLanguage<ImmutableArray<Sourced>> In { get; init; } = new(_ => []);

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
