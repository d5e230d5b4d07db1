using System.Collections.Immutable;
using HelpBot.Application.Storage;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk.Kept;

/// <summary>What is kept of a case outside the state machine: whose it is, and its words. Stored under a key of its own, which is destroyed with it.</summary>
/// <param name="Record">Its name in the store.</param>
/// <param name="Her">Her session.</param>
internal sealed record CaseFile(SessionId Record, SessionId Her)
{
    /// <summary>Its messages, by number.</summary>
    public ImmutableSortedDictionary<ItemId, TalkItem> Items { get; init; } = ImmutableSortedDictionary<ItemId, TalkItem>.Empty;

    /// <summary>The newest words of hers in which something is masked, of those that whoever has the case reads, or whoever takes it will; null if there are none.</summary>
    /// <remarks>What an owner before has read and answered is shown to nobody any more: there is nothing to let through.</remarks>
    public TalkItem? FindMasked(Case open) => Items.Values.LastOrDefault(item => item is { By: null, Unmasked: not null }
        && (open.Owner is { } owner && item.ShownTo.Contains(owner) || open.HeldForOwner.Contains(item.Id) || open.Unanswered.Contains(item.Id)));

    /// <summary>Her voice messages and photos that wait until she says that they may go, as they came; empty if none does.</summary>
    public ImmutableArray<TalkItem> HeldFiles { get; init; } = [];

    /// <summary>The page of the volunteers' words that she reads, by the piece it ends before; 0 for the newest. Not stored: after a restart the newest are there.</summary>
    public int HerPage { get; init; }

    /// <summary>The first message that she has opened just now: her page begins with it. Not stored.</summary>
    public ItemId? HerFirst { get; init; }
}
