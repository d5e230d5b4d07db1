using HelpBot.Domain.Places.Names;

namespace HelpBot.Domain.Places.Reading;

/// <summary>A stretch of a text that may name a place.</summary>
/// <param name="First">The first word, counted in the text's words.</param>
/// <param name="Count">How many words.</param>
/// <param name="Hits">The names it may be; one or more.</param>
internal sealed record Mention(int First, int Count, List<NameHit> Hits)
{
    /// <summary>The last word.</summary>
    public int Last => First + Count - 1;
}
