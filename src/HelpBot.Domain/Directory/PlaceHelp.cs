using System.Collections.Immutable;

namespace HelpBot.Domain.Directory;

/// <summary>Who can help at a place.</summary>
/// <param name="National">Services of the whole country, in the order of the content: 111 first.</param>
/// <param name="Local">What the place has: her town first, then the rest of her region, then those of other regions that
/// take people from here; empty if nothing can be shown, then she is told so and sent to 111.</param>
public sealed record PlaceHelp(ImmutableArray<ShownService> National, ImmutableArray<ShownService> Local)
{
    /// <summary>Both, in the order in which they are listed.</summary>
    public ImmutableArray<ShownService> All => [.. National, .. Local];
}
