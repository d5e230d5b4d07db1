using System.Collections.Immutable;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Domain.Directory.Source;

/// <summary>One service as it was read.</summary>
public sealed record ServiceSource
{
    /// <summary>Small letters, digits, hyphens; stands in saved conversations: never change it.</summary>
    [Must]
    public Sourced? Id { get; init; }

    /// <summary>What it is.</summary>
    [Must, OneOf(typeof(ServiceKind))]
    public Sourced? Kind { get; init; }

    /// <summary>Ids of <c>regions.yaml</c>, or <c>[national]</c>.</summary>
    [Must]
    public ImmutableArray<Sourced> Regions { get; init; } = [];

    /// <summary>Id of a town of the region, where the service stands in one.</summary>
    public Sourced? Town { get; init; }

    /// <summary>Ids of other regions whose people a source says are taken in.</summary>
    public ImmutableArray<Sourced> TakesFrom { get; init; } = [];

    /// <summary>What stands on the button and begins its line: a number or a place, no telling word.</summary>
    [Must]
    public LocalTextSource? Label { get; init; }

    /// <summary>The full name.</summary>
    [Must]
    public LocalTextSource? Name { get; init; }

    /// <summary>What it does, in one line without a full stop.</summary>
    [Must]
    public LocalTextSource? Does { get; init; }

    /// <summary>Numbers for calls, in quotes: a short code of three to five digits, or the full form <c>"+77000000000"</c>.</summary>
    public ImmutableArray<Sourced> Numbers { get; init; } = [];

    /// <summary>Numbers for messages only, likewise.</summary>
    public ImmutableArray<Sourced> Whatsapp { get; init; } = [];

    /// <summary>Whether a source says that it answers round the clock.</summary>
    public bool AllDay { get; init; }

    /// <summary>Other hours, in words.</summary>
    public LocalTextSource? Hours { get; init; }

    /// <summary><c>kk</c>, <c>ru</c>: those that a source names.</summary>
    public ImmutableArray<Sourced> Languages { get; init; } = [];

    /// <summary>Whether a source says that it costs nothing.</summary>
    public bool Free { get; init; }

    /// <summary>Other cost, in words.</summary>
    public LocalTextSource? Cost { get; init; }

    /// <summary>Who answers.</summary>
    [Must, OneOf(typeof(AnsweredBy))]
    public Sourced? AnsweredBy { get; init; }

    /// <summary>What will happen if she turns to them. A shelter without a number needs none.</summary>
    public LocalTextSource? Follows { get; init; }

    /// <summary>What else she should know.</summary>
    public LocalTextSource? Caution { get; init; }

    /// <summary>Whether it is no answer to danger right now.</summary>
    public bool NotForDanger { get; init; }

    /// <summary>Whether it stands on the numbers screen already; place lists then leave it out.</summary>
    public bool OnNumbersScreen { get; init; }

    /// <summary>Where it comes from: addresses of pages, or a description.</summary>
    [Must]
    public ImmutableArray<Sourced> Source { get; init; } = [];

    /// <summary>The date of the newest source: <c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>; left out if undated.</summary>
    public Sourced? SourceDate { get; init; }

    /// <summary>How well it is supported by sources.</summary>
    [Must, OneOf(typeof(Grade))]
    public Sourced? Grade { get; init; }

    /// <summary>When somebody last called it, and who.</summary>
    public DialledSource? Dialled { get; init; }

    /// <summary>Checked against an official page and always shown; only 102, 103, 112, 111.</summary>
    public bool Pinned { get; init; }

    /// <summary>Taken out of sight.</summary>
    public bool Hidden { get; init; }

    /// <summary>For operators: why it is hidden, what is known besides.</summary>
    public string? Note { get; init; }

    /// <summary>Where it stands.</summary>
    [NotWritten]
    public SourcePosition At { get; init; }
}
