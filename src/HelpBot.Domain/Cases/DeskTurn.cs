using System.Collections.Immutable;

namespace HelpBot.Domain.Cases;

/// <summary>The result of one turn of the desk.</summary>
/// <param name="Desk">The desk after it.</param>
/// <param name="Effects">What is to be done, in order; empty if nothing.</param>
public readonly record struct DeskTurn(DeskState Desk, ImmutableArray<DeskEffect> Effects);
