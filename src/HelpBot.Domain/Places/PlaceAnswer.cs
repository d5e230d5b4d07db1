using System.Collections.Immutable;

namespace HelpBot.Domain.Places;

/// <summary>What a text says about a place. Its <c>ToString</c> is what <c>helpbot place</c> prints.</summary>
public abstract record PlaceAnswer
{
    private PlaceAnswer() { }

    /// <summary>One place.</summary>
    /// <param name="Region">The city or oblast.</param>
    /// <param name="Town">The town; null if only the region was named, and for cities.</param>
    public sealed record One(RegionId Region, TownId? Town = null) : PlaceAnswer
    {
        /// <summary>The region's id.</summary>
        public override string ToString() => Region.Value;
    }

    /// <summary>Several places bear the name: she is asked which.</summary>
    /// <param name="Candidates">Two or more, each region once, in the order of the content.</param>
    public sealed record Ask(ImmutableArray<PlaceCandidate> Candidates) : PlaceAnswer
    {
        /// <summary><c>ask: </c> and the regions' ids, parted by a bar.</summary>
        public override string ToString() => "ask: " + string.Join('|', Candidates.Select(c => c.Region.Value));

        /// <inheritdoc/>
        public bool Equals(Ask? other) => other is not null && Candidates.AsSpan().SequenceEqual(other.Candidates.AsSpan());

        /// <inheritdoc/>
        public override int GetHashCode() => Candidates.Length == 0 ? 0 : HashCode.Combine(Candidates.Length, Candidates[0]);
    }

    /// <summary>No place is named.</summary>
    public sealed record None : PlaceAnswer
    {
        /// <summary><c>none</c>.</summary>
        public override string ToString() => "none";
    }
}
