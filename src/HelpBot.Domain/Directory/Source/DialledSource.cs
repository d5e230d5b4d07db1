using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Directory.Source;

/// <summary>That somebody called a service.</summary>
public sealed record DialledSource
{
    /// <summary>The day, <c>YYYY-MM-DD</c>.</summary>
    [Must]
    public Sourced? On { get; init; }

    /// <summary>Who called.</summary>
    [Must]
    public Sourced? By { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
