namespace HelpBot.Domain.Cases;

/// <summary>An open invitation. Used once, or gone after 24 hours.</summary>
/// <param name="Hash">The first 16 bytes of the SHA-256 of the link's code; the code itself is nowhere.</param>
/// <param name="Roles">What whoever uses it may do; none: it was used, and is remembered only so that it is not used again.</param>
/// <param name="Ends">When it is void.</param>
public readonly record struct Invite(UInt128 Hash, Roles Roles, DateTimeOffset Ends);
