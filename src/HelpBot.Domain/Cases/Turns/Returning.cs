using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases.Turns;

/// <summary>A case leaves its owner: back to the board.</summary>
internal static class Returning
{
    public static void HandOver(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        if (draft.Reachable(by, id) is not { } owned) return;
        draft.Return(owned, DeskNews.HandedOn);
        draft.Answer(by, DeskAnswer.Done);
        if (owned.Priority.IsHigh()) draft.Note(by, DeskNote.Debrief, id);
    }

    /// <summary>She asks for another person. Her own screen answers her.</summary>
    public static void GiveAnother(this DeskDraft draft, CaseId id)
    {
        if (draft.Find(id) is not { } held || !held.State.IsOwned() || held.Owner is not { } owner) return;
        draft.SeeHer(id);
        draft.Return(draft.Find(id)! with { NotTo = held.NotTo.Add(owner) }, news: null);
        draft.Note(owner, DeskNote.SheWentOn, id);
    }

    /// <summary>Ends the ownership; the case waits again and is on everyone's card at once: she has waited before. Where she cannot be reached nobody is sent: it ends.</summary>
    public static void Return(this DeskDraft draft, Case held, DeskNews? news)
    {
        if (held.Her == HerPlace.Gone)
        {
            draft.Close(held, DeskNews.Closed);
            return;
        }

        if (CaseTable.Next(held.State, CaseEvent.Return) is not { } returned) return;
        var free = draft.Detach(draft.PassNote(held)) with
        {
            State = returned,
            HeldForOwner = [.. held.Unanswered, .. held.HeldForOwner],
            Unanswered = [],
            WaitingSince = draft.Now,
            Step = LadderStep.Everyone,
            TruthDue = draft.Now + draft.Rules.TellTruthAfter,
        };
        draft.Put(free with { Declined = held.Owner is { } owner ? free.Declined.Add(owner) : free.Declined });
        if (news is { } told) draft.Add(new DeskEffect.TellHer(held.Id, told));
        draft.Count(DeskCounts.Returned);
    }

    /// <summary>Takes the talk out of the chats of whoever had or read it.</summary>
    /// <returns>The case without owner and reader, not yet put.</returns>
    public static Case Detach(this DeskDraft draft, Case held)
    {
        if (held.Owner is { } owner)
        {
            draft.Add(new DeskEffect.EraseChatOf(owner, held.Id));
            draft.Tally(owner, held);
        }

        if (held.Reader is { } reader) draft.Add(new DeskEffect.EraseChatOf(reader, held.Id));
        var free = draft.Put(held with { Owner = null, Reader = null, LeadAsked = false, UnansweredSince = null, Nudged = false, IdleWarned = false, OwnedFrom = null, Flow = HerFlow.None });
        if (held.Owner is { } former) draft.LoseTalk(former, held.Id);
        return free;
    }

    /// <summary>The case if somebody owns it; answers if not.</summary>
    public static Case? Owned(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        var held = draft.Find(id);
        DeskAnswer? refusal = held switch
        {
            _ when draft.Find(by) is not { Absence: Absence.None } => DeskAnswer.NotOnList,
            null => DeskAnswer.Gone,
            _ when !held.State.IsOwned() => DeskAnswer.Gone,
            _ when held.Owner != by => DeskAnswer.NotAllowed,
            _ => null,
        };
        if (refusal is not { } why) return held;
        draft.Answer(by, why);
        return null;
    }

    /// <summary>The case if somebody owns it and she can be reached, now or once she opens her chat; answers if not.</summary>
    public static Case? Reachable(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        if (draft.Owned(by, id) is not { } owned) return null;
        if (owned.Her != HerPlace.Gone) return owned;
        draft.Answer(by, DeskAnswer.OutOfReach);
        return null;
    }

    // Heavy ones in a row are counted when they end.
    private static void Tally(this DeskDraft draft, VolunteerId owner, Case held)
    {
        if (draft.Find(owner) is not { } who) return;
        var isHeavy = held.Priority.IsHigh();
        var rested = draft.Now - (who.LastHeavy ?? DateTimeOffset.MinValue) >= draft.Rules.HeavyRest;
        draft.Put(isHeavy ? who with { HeavyInARow = (rested ? 0 : who.HeavyInARow) + 1, LastHeavy = draft.Now } : who with { HeavyInARow = 0 });
    }

    // What is typed in the next seconds may have been meant for the talk that is gone.
    private static void LoseTalk(this DeskDraft draft, VolunteerId former, CaseId id)
    {
        if (draft.Find(former) is not { } who || who.Current != id) return;
        CaseId? other = draft.Desk.OwnedBy(former).Where(open => open.Id != id).Select(open => (CaseId?)open.Id).FirstOrDefault();
        draft.Put(who with { Current = other, SwitchedAt = draft.Now });
        if (other is not { } next) return;
        draft.Add(new DeskEffect.Unfold(former, next));
        draft.Release(next);
    }
}
