using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Desk.Source;

/// <summary>A text of the desk in both languages, side by side.</summary>
public sealed record DeskTextSource
{
    /// <summary>Russian, in Telegram's HTML subset, with <c>{parameters}</c>.</summary>
    [Must]
    public string Ru { get; init; } = "";

    /// <summary>Kazakh, likewise, with all its letters.</summary>
    [Must]
    public string Kk { get; init; } = "";

    /// <summary>Whether a native speaker of each language has read it.</summary>
    public bool Reviewed { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
