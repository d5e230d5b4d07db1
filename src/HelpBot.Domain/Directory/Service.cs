using System.Collections.Immutable;
using HelpBot.Domain.Places;
using HelpBot.Domain.Scripts.Source;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Directory;

/// <summary>One service of the directory.</summary>
public sealed record Service
{
    /// <summary>Stands in saved sessions; never changes.</summary>
    public required ServiceId Id { get; init; }

    /// <summary>What it is.</summary>
    public required ServiceKind Kind { get; init; }

    /// <summary>Its regions; empty for a service of the whole country.</summary>
    public ImmutableArray<RegionId> Regions { get; init; } = [];

    /// <summary>Its town in the one region; null if it stands in none.</summary>
    public TownId? Town { get; init; }

    /// <summary>Other regions whose people a source says are taken in.</summary>
    public ImmutableArray<RegionId> TakesFrom { get; init; } = [];

    /// <summary>What stands on the button: a number or a place, no telling word.</summary>
    public required LocalText Label { get; init; }

    /// <summary>The full name.</summary>
    public required LocalText Name { get; init; }

    /// <summary>What it does, one line without a full stop.</summary>
    public required LocalText Does { get; init; }

    /// <summary>Its numbers, those for calls first; empty if none is known.</summary>
    public ImmutableArray<PhoneNumber> Numbers { get; init; } = [];

    /// <summary>Whether a source says that it answers round the clock.</summary>
    public bool IsAllDay { get; init; }

    /// <summary>Other hours; null if no source says.</summary>
    public LocalText? Hours { get; init; }

    /// <summary>The languages that a source names; empty if none does.</summary>
    public ImmutableArray<Conversation.Language> Languages { get; init; } = [];

    /// <summary>Whether a source says that it costs nothing.</summary>
    public bool IsFree { get; init; }

    /// <summary>Other cost; null if no source says.</summary>
    public LocalText? Cost { get; init; }

    /// <summary>Who answers.</summary>
    public required AnsweredBy AnsweredBy { get; init; }

    /// <summary>What follows if she turns to them; null if it is 111 that is called.</summary>
    public LocalText? Follows { get; init; }

    /// <summary>What else she should know; null if nothing.</summary>
    public LocalText? Caution { get; init; }

    /// <summary>Whether it is no answer to danger right now.</summary>
    public bool IsNotForDanger { get; init; }

    /// <summary>Whether it stands on the numbers screen already, so that place lists leave it out.</summary>
    public bool IsOnNumbersScreen { get; init; }

    /// <summary>Where it comes from; addresses of pages, or a description; one or more.</summary>
    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>The date of the newest source; null if undated.</summary>
    public SourceDate? SourceDate { get; init; }

    /// <summary>How well it is supported.</summary>
    public required Grade Grade { get; init; }

    /// <summary>The last call to it; null if nobody called.</summary>
    public Dialled? Dialled { get; init; }

    /// <summary>Checked against an official page and always shown: 102, 103, 112, 111.</summary>
    public bool IsPinned { get; init; }

    /// <summary>Taken out of sight by an operator.</summary>
    public bool IsHidden { get; init; }

    /// <summary>For operators: why it is hidden, what is known besides; null if nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Where it stands in the content.</summary>
    public SourcePosition At { get; init; }

    /// <summary>Whether it serves the whole country.</summary>
    public bool IsNational => Regions.IsEmpty;
}
