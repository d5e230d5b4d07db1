using System.Collections.Immutable;

namespace HelpBot.Domain.Conversation.Lists;

/// <summary>Who can help at a place, in one language, cut into pages.</summary>
/// <param name="Pages">One or more.</param>
/// <param name="HasLocal">Whether the place itself has something to show.</param>
internal sealed record HelpPages(ImmutableArray<HelpPage> Pages, bool HasLocal)
{
    /// <summary>The page at a place that may lie behind the end.</summary>
    public HelpPage At(int page) => Pages[Math.Clamp(page, 0, Pages.Length - 1)];
}

/// <summary>One page of a list of services.</summary>
/// <param name="Html">The lines, each behind a line break.</param>
/// <param name="Entries">The buttons to the details, in the order of the lines.</param>
internal sealed record HelpPage(string Html, ImmutableArray<HelpEntry> Entries);

/// <summary>A service on a page.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Label">What stands on its button.</param>
internal readonly record struct HelpEntry(string Id, string Label);
