namespace HelpBot.Domain.Places.Names;

/// <summary>What a name names.</summary>
internal enum PlaceKind
{
    /// <summary>A city of republican significance.</summary>
    City,

    /// <summary>A town of an oblast.</summary>
    Town,

    /// <summary>An oblast.</summary>
    Oblast,

    /// <summary>A district or village; answers with its region.</summary>
    District,
}
