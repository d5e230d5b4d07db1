using System.Collections.Immutable;

namespace HelpBot.Domain.Conversation;

/// <summary>All that the engine knows of one chat. Immutable: a turn returns a new one.</summary>
/// <param name="Dialogue">Where the conversation stands; ends after 24 hours without an act of hers.</param>
/// <param name="Holdings">What lives on until Forget or 30 idle days.</param>
/// <remarks>Holds no text of hers, no name, no number, no Telegram id.</remarks>
public sealed record Session(Dialogue Dialogue, Holdings Holdings)
{
    /// <summary>A chat that has just begun.</summary>
    public static readonly Session New = new(Dialogue.New, Holdings.New);
}

/// <summary>Where the conversation stands.</summary>
public sealed record Dialogue
{
    /// <summary>The longest way back that is kept, in screens.</summary>
    public const int MaxBack = 8;

    /// <summary>Nothing has been said yet.</summary>
    public static readonly Dialogue New = new();

    /// <summary>The id of the screen that is shown (or about to be); empty before the first turn.</summary>
    public string Node { get; init; } = "";

    /// <summary>Rises by one with every turn: the revision of the screen.</summary>
    public int Turn { get; init; }

    /// <summary>The language she chose; null before the first press.</summary>
    public Language? Language { get; init; }

    /// <summary>What her Telegram client says; it only orders the two halves of the first screen.</summary>
    public Language? ClientLanguage { get; init; }

    /// <summary>Her answers.</summary>
    public Facts Facts { get; init; } = Facts.None;

    /// <summary>The region id of her place; null if unknown.</summary>
    public string? Region { get; init; }

    /// <summary>The town id inside <see cref="Region"/>; null if only the region is known.</summary>
    public string? Town { get; init; }

    /// <summary>Places to choose from after an ambiguous name, as <c>region</c> or <c>region/town</c>; empty if nothing is asked back.</summary>
    public ImmutableArray<string> Candidates { get; init; } = [];

    /// <summary>The service that is shown in full; null if none.</summary>
    public string? Service { get; init; }

    /// <summary>The page of a list, from 0.</summary>
    public int Page { get; init; }

    /// <summary>The screens to go back to, the latest last; at most <see cref="MaxBack"/>.</summary>
    public ImmutableArray<string> Back { get; init; } = [];

    /// <summary>The screen to go on at after an interruption (a danger question, help choices); null if none.</summary>
    public string? Resume { get; init; }

    /// <summary>The position in the cover's words and sums: the seed of what it shows.</summary>
    public int CoverStep { get; init; }

    /// <summary>Timers now armed, each kind at most once.</summary>
    public ImmutableArray<ArmedTimer> Timers { get; init; } = [];

    /// <summary>What the last answer to one of the cover's sums was.</summary>
    public CoverAnswer CoverAnswer { get; init; }

    /// <summary>She has gone on from the first question: what was said before may be shown.</summary>
    public bool Opened { get; init; }

    /// <summary>The screen that the cover closed over; null if nothing lies under it.</summary>
    public string? Under { get; init; }

    /// <summary>The word under force opened this dialogue: nothing of hers is shown in it, and nothing done in it touches her words and ticks.</summary>
    public bool Forced { get; init; }

    /// <summary>The ticks made while <see cref="Forced"/>, sorted; they end with the dialogue.</summary>
    public ImmutableArray<string> ForcedTicks { get; init; } = [];

    /// <summary>The word that was set as her own while <see cref="Forced"/>, as a hash; empty if none was. A receipt carries it, as one of a fresh start would.</summary>
    public ImmutableArray<byte> ForcedOwnWord { get; init; } = [];

    /// <summary>The same of the second word, the one under force; empty if none was.</summary>
    public ImmutableArray<byte> ForcedForceWord { get; init; } = [];
}

/// <summary>What lives on when the conversation has ended.</summary>
public sealed record Holdings
{
    /// <summary>The defaults of a chat that has just begun.</summary>
    public static readonly Holdings New = new();

    /// <summary>Only the cover answers until her own word, or, where none is set, until the language and the first question are asked again.</summary>
    public bool Locked { get; init; }

    /// <summary>The idle time after which the cover closes over everything; null if she switched it off. 15 minutes unless she chose otherwise, 24 hours at most.</summary>
    public TimeSpan? LockAfter { get; init; } = TimeSpan.FromMinutes(15);

    /// <summary>The age at which every message of either side is erased: 1, 12 (unless she chose otherwise) or 40 hours.</summary>
    public TimeSpan TraceAge { get; init; } = TimeSpan.FromHours(12);

    /// <summary>Her own word as a salted slow hash (opaque to the domain); empty if none is set.</summary>
    public ImmutableArray<byte> OwnWord { get; init; } = [];

    /// <summary>The word under force, in the same form; empty if none is set.</summary>
    public ImmutableArray<byte> ForceWord { get; init; } = [];

    /// <summary>The text keys of the plan's steps that are ticked, sorted; no text.</summary>
    public ImmutableArray<string> Ticks { get; init; } = [];

    /// <summary>How many messages could not be erased and were made neutral instead, not yet told to her.</summary>
    public int LeftBehind { get; init; }

    /// <summary>The screen after her own word has been shown since the word was set.</summary>
    public bool UnlockTold { get; init; }
}

/// <summary>What an answer to one of the cover's sums was.</summary>
public enum CoverAnswer : byte
{
    /// <summary>None yet.</summary>
    None = 0,

    /// <summary>Right.</summary>
    Right = 1,

    /// <summary>Wrong.</summary>
    Wrong = 2,
}
