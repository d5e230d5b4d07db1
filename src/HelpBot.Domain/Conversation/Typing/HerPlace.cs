using HelpBot.Domain.Conversation.Turns;
using HelpBot.Domain.Places;
using HelpBot.Domain.Scripts;

namespace HelpBot.Domain.Conversation.Typing;

/// <summary>Places that she names, chooses or sends.</summary>
internal static class HerPlace
{
    /// <summary>Takes the place that a text names.</summary>
    /// <param name="draft">The turn.</param>
    /// <param name="text">What she wrote.</param>
    /// <param name="done">Where one place leads.</param>
    /// <param name="ask">The screen that asks which of several; null if there is none.</param>
    /// <returns>False if it names none.</returns>
    public static bool TakePlace(this TurnDraft draft, string text, Route done, string? ask)
    {
        switch (draft.Script.Places?.Find(text))
        {
            case PlaceAnswer.One one:
                draft.Settle(one.Region, one.Town);
                draft.Follow(done);
                return true;
            case PlaceAnswer.Ask several when ask is not null:
                draft.Dialogue = draft.Dialogue with { Candidates = [.. several.Candidates.Select(candidate => candidate.ToString())] };
                draft.Enter(ask);
                return true;
            default: return false;
        }
    }

    /// <summary>Her place from here on; the list begins at its first page.</summary>
    public static void Settle(this TurnDraft draft, RegionId region, TownId? town) =>
        draft.Dialogue = draft.Dialogue with { Region = region.Value, Town = town?.Value, Candidates = [], Page = 0, Service = null };
}
