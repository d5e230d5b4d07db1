namespace HelpBot.Domain.Places.Names;

/// <summary>One reading of an ending.</summary>
/// <param name="For">The stems that take it.</param>
/// <param name="Case">What it says.</param>
internal readonly record struct Ending(Declension For, PlaceCase Case);
