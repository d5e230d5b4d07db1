namespace HelpBot.Domain.Places;

/// <summary>What a region is.</summary>
public enum RegionKind
{
    /// <summary>A city of republican significance; it has no towns.</summary>
    City,

    /// <summary>An oblast.</summary>
    Oblast,
}
