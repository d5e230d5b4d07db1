namespace HelpBot.Domain.Places.Names;

/// <summary>What an ending says, in both languages.</summary>
internal enum PlaceCase
{
    /// <summary>No ending.</summary>
    Plain,

    /// <summary>In it: "Шымкенте", "Шымкентте", "Шымкенттегі".</summary>
    In,

    /// <summary>From it: "Шымкенттен".</summary>
    From,

    /// <summary>To it, Kazakh: "Шымкентке".</summary>
    To,

    /// <summary>She is there or from there: "Шымкенттенмін", "Шымкентлікпін".</summary>
    Own,

    /// <summary>An ending that places nobody: genitive, dative and accusative of Russian, "-ның", "-ды".</summary>
    Other,

    /// <summary>With it: "Шымкентом", "Шымкентпен".</summary>
    With,
}
