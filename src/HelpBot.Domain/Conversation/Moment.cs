namespace HelpBot.Domain.Conversation;

/// <summary>What the engine is told of the world in one turn; it reads no clock and throws no dice.</summary>
/// <param name="Now">The time of the turn, UTC.</param>
/// <param name="Seed">The turn's randomness (the cover's sums and words); the same seed gives the same screen.</param>
/// <param name="OnShift">Whether somebody is on shift: without it no screen offers a person.</param>
/// <param name="Desk">What else is known of the volunteers' desk.</param>
/// <param name="Receipt">The four words that the screen shows; they are in memory only. Null if there are none.</param>
public readonly record struct Moment(DateTimeOffset Now, ulong Seed, bool OnShift = false, DeskView Desk = default, string? Receipt = null);
