namespace HelpBot.Domain.Places.Names;

/// <summary>A name found in a text.</summary>
/// <param name="Name">The name.</param>
/// <param name="Case">What its ending says.</param>
/// <param name="Distance">Slips of the finger: 0 for an exact match.</param>
internal readonly record struct NameHit(PlaceName Name, PlaceCase Case, int Distance);
