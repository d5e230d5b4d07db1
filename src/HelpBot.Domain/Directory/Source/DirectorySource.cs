using System.Collections.Immutable;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Directory.Source;

/// <summary><c>services.yaml</c>: the directory as it was read.</summary>
public sealed record DirectorySource
{
    /// <summary>The services, in the order in which they are listed.</summary>
    [Must]
    public ImmutableArray<ServiceSource> Services { get; init; } = [];

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
