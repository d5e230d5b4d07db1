using System.Collections.Immutable;

namespace HelpBot.Domain.Understanding;

/// <summary>What one message was understood to mean. Holds nothing of its words.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Certainty">Whether to act on it or to ask first.</param>
/// <param name="Reason">What decided, for an operator: <c>pattern NAME</c>, or <c>model SHARE</c> with the families of words that
/// were seen. Never a word of the message itself.</param>
public sealed record Reading(Label Label, Certainty Certainty, string Reason)
{
    /// <summary>For <see cref="Label.Exit"/>: which kind; else null.</summary>
    public ExitKind? Exit { get; init; }

    /// <summary>For <see cref="Label.Exit"/>: a pattern knows these words; else the model alone takes them for it.</summary>
    public bool IsExitSpeltOut { get; init; }

    /// <summary>For <see cref="Label.Child"/>: who tells; null if it cannot be told.</summary>
    public ChildVoice? Voice { get; init; }

    /// <summary>Hide, and danger besides ("он идет, спрячь"): the danger question waits for her return.</summary>
    public bool DangerFollows { get; init; }

    /// <summary>The topics that were mentioned, by the ids of their first screens, in the order of the lexicon; empty if none.</summary>
    public ImmutableArray<string> Topics { get; init; } = [];
}
