namespace HelpBot.Domain.Places.Names;

/// <summary>One name of one place, folded.</summary>
internal sealed record PlaceName
{
    /// <summary>Latin abbreviations have at most this length and are taken as they are written, in characters.</summary>
    public const int MaxLatinAbbreviation = 4;

    /// <summary>The folded words written together, without "область", "город" and their like.</summary>
    public required string Key { get; init; }

    /// <summary>The place that bears it.</summary>
    public required PlaceCandidate Place { get; init; }

    /// <summary>What it is.</summary>
    public required PlaceKind Kind { get; init; }

    /// <summary>The name means this place only beside a word for its kind ("Алматы облысы", "Абай ауданы").</summary>
    public bool NeedsItsKind { get; init; }

    /// <summary>What else the name may mean.</summary>
    public Sense Sense { get; init; }

    /// <summary>How many words it was written in.</summary>
    public int Words { get; init; } = 1;
}
