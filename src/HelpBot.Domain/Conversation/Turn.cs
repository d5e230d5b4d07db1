using System.Collections.Immutable;

namespace HelpBot.Domain.Conversation;

/// <summary>The result of one turn.</summary>
/// <param name="Session">The session after it.</param>
/// <param name="Effects">What is to be done, in order; empty if nothing.</param>
public readonly record struct Turn(Session Session, ImmutableArray<Effect> Effects);
