using System.Collections.Immutable;
using HelpBot.Domain.Words;

namespace HelpBot.Domain.Directory;

/// <summary>A service as she sees it on a day.</summary>
/// <param name="Service">The service.</param>
/// <param name="Showing">Why it is shown.</param>
/// <param name="Numbers">The numbers to show, those for calls first; empty if it is named by its place only.</param>
/// <param name="AskThrough111">Whether she is told that we have no number and that 111 knows whether there is room.</param>
/// <param name="Follows">What will follow: she reads it before she calls; null only if nothing is called.</param>
public sealed record ShownService(
    Service Service, Showing Showing, ImmutableArray<PhoneNumber> Numbers, bool AskThrough111, LocalText? Follows);
