using System.Collections.Immutable;

namespace HelpBot.Domain.Scripts.Source;

/// <summary><c>receipt.yaml</c>: the words of which receipts are made, 2,048 in each language.</summary>
public sealed record ReceiptSource
{
    /// <summary>Kazakh words, each once, in any order.</summary>
    [Must]
    public ImmutableArray<Sourced> Kk { get; init; } = [];

    /// <summary>Russian words, likewise.</summary>
    [Must]
    public ImmutableArray<Sourced> Ru { get; init; } = [];

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
