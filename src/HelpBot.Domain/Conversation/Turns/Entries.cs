using HelpBot.Domain.Conversation.Lists;
using HelpBot.Domain.Conversation.Typing;
using HelpBot.Domain.Places;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Compiling;

namespace HelpBot.Domain.Conversation.Turns;

/// <summary>Presses on what the bot filled in.</summary>
internal static class Entries
{
    /// <summary>Takes an entry of the current screen's list; anything else changes nothing.</summary>
    public static void ChooseEntry(this TurnDraft draft, string data)
    {
        var node = draft.Current;
        if (draft.AnswerSum(data) || node.ListTag.Length == 0 || !data.StartsWith(node.ListTag, StringComparison.Ordinal)) return;
        if (data.Length <= Tags.Length || data[Tags.Length] != Tags.Separator) return;
        if (draft.Take(node, data[(Tags.Length + 1)..])) draft.Follow(node.Go);
    }

    private static bool Take(this TurnDraft draft, Node node, string entry) => node.List switch
    {
        ListKind.Regions => draft.Script.Places?.Find(new RegionId(entry)) is not null && draft.TakePlace(entry),
        ListKind.Candidates => draft.Dialogue.Candidates.Contains(entry) && draft.TakePlace(entry),
        ListKind.Services => draft.TakeService(entry),
        _ => false,
    };

    private static bool TakePlace(this TurnDraft draft, string entry)
    {
        var place = PlaceCandidate.Parse(entry);
        draft.Settle(place.Region, place.Town);
        return true;
    }

    private static bool TakeService(this TurnDraft draft, string entry)
    {
        if (!new Listed(draft.Dialogue, draft.Script, draft.Moment).Offers(entry)) return false;
        draft.Dialogue = draft.Dialogue with { Service = entry };
        return true;
    }
}
