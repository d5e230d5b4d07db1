using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases.Turns;

/// <summary>Where her words go: to the owner, and to nobody else but who reads along.</summary>
internal static class HerWords
{
    public static void Receive(this DeskDraft draft, DeskInput.HerMessage message)
    {
        draft.SeeHer(message.Case);
        if (message.IsDanger) draft.Raise(message.Case);
        if (draft.Find(message.Case) is not { } held || !held.State.IsOpen())
        {
            draft.Add(new DeskEffect.Drop(message.Item));
            if (draft.Find(message.Case) is not null) draft.Add(new DeskEffect.TellHer(message.Case, DeskNews.Undelivered));
            return;
        }

        if (held.AsideSince is not null)
        {
            draft.Add(new DeskEffect.Drop(message.Item));
            draft.Add(new DeskEffect.TellHer(held.Id, DeskNews.Aside));
            return;
        }

        if (held.State.IsOwned()) held = held with { UnansweredSince = held.UnansweredSince ?? draft.Now };
        if (IsOneTooMany(held, message, draft) && held.Flow.Last is { } last)
        {
            draft.Put(held with { Flow = held.Flow with { Size = held.Flow.Size + 1 + message.Size } });
            draft.Add(new DeskEffect.Merge(held.Id, message.Item, last));
            return;
        }

        held = draft.Put(held with { Flow = Next(held.Flow, message, draft) });
        draft.Pass(held, message.Item, message.IsDanger);
    }

    public static void Amend(this DeskDraft draft, DeskInput.HerEdit edit)
    {
        draft.SeeHer(edit.Case);
        if (draft.Find(edit.Case) is not { } held || !held.State.IsOpen()) return;
        draft.Add(new DeskEffect.Amend(held.Id, edit.Item, held.WasGiven(edit.Item) ? Readers(held) : []));
    }

    public static void Retract(this DeskDraft draft, DeskInput.HerTakeBack back)
    {
        draft.SeeHer(back.Case);
        if (draft.Find(back.Case) is not { } held || held.State == CaseState.Expired) return;
        draft.Put(held with { HeldForOwner = held.HeldForOwner.Remove(back.Item), Unanswered = held.Unanswered.Remove(back.Item), Flow = held.Flow.Last == back.Item ? held.Flow with { Last = null } : held.Flow });
        draft.Add(new DeskEffect.Retract(held.Id, back.Item));
    }

    /// <summary>Gives what waits to whoever may have it now: hers to the owner, theirs to her. The order is kept.</summary>
    public static void Release(this DeskDraft draft, CaseId id)
    {
        if (draft.Find(id) is not { MayTalk: true } held) return;
        if (draft.IsBefore(held))
        {
            var waiting = held.HeldForOwner;
            held = draft.Put(held with { HeldForOwner = [], Unanswered = Kept(held.Unanswered.AddRange(waiting), draft), OwnedFrom = held.OwnedFrom ?? (waiting.IsEmpty ? null : waiting[0]) });
            foreach (var item in waiting) draft.GiveToReaders(held, item);
        }

        if (held.Her != HerPlace.Open || held.HeldForHer.IsEmpty) return;
        draft.Put(held with { HeldForHer = [] });
        foreach (var item in held.HeldForHer) draft.Add(new DeskEffect.ToHer(id, item, draft.MannerFor(held)));
    }

    public static ImmutableArray<VolunteerId> Readers(Case held) =>
        [.. ((VolunteerId?[])[held.Owner, held.Reader]).Where(who => who is not null).Select(who => who!.Value)];

    private static void Pass(this DeskDraft draft, Case held, ItemId item, bool withSound)
    {
        if (held.MayTalk && draft.IsBefore(held))
        {
            held = draft.Put(held with { Unanswered = Kept(held.Unanswered.Add(item), draft), OwnedFrom = held.OwnedFrom ?? item });
            draft.GiveToReaders(held, item);
            return;
        }

        var isFirst = held.HeldForOwner.IsEmpty;
        draft.Put(held with { HeldForOwner = held.HeldForOwner.Add(item) });
        draft.Add(new DeskEffect.Hold(held.Id, item, held.MayTalk ? Holding.Switch : Holding.Owner));
        if (held.MayTalk && (isFirst || withSound)) draft.Note(held.Owner, DeskNote.OtherTalkHasNews, held.Id, withSound);
    }

    private static void GiveToReaders(this DeskDraft draft, Case held, ItemId item)
    {
        foreach (var who in Readers(held)) draft.Add(new DeskEffect.ToVolunteer(held.Id, item, who));
    }

    private static ImmutableArray<ItemId> Kept(ImmutableArray<ItemId> items, DeskDraft draft) =>
        items.Length <= draft.Rules.MostHeld ? items : items.RemoveRange(0, items.Length - draft.Rules.MostHeld);

    // Whether the talk is the one that lies open before its owner.
    private static bool IsBefore(this DeskDraft draft, Case held) => held.Owner is { } owner && draft.Find(owner)?.Current == held.Id;

    private static bool WasGiven(this Case held, ItemId item) => held.OwnedFrom is { } from && item.CompareTo(from) >= 0 && !held.HeldForOwner.Contains(item);

    // A flood is merged, and so is everything before somebody has taken the case: then it is the one message that she may write.
    private static bool IsOneTooMany(Case held, DeskInput.HerMessage message, DeskDraft draft)
    {
        if (held.HeldForOwner.Length >= draft.Rules.MostHeld) return true;
        if (message.IsDanger || message.Size <= 0 || held.Flow.Size + 1 + message.Size > HerFlow.MostMerged) return false;
        return held.State.IsWaiting() || (held.Flow.Items >= draft.Rules.FloodItems && draft.Now - held.Flow.Since < draft.Rules.FloodWithin);
    }

    private static HerFlow Next(HerFlow flow, DeskInput.HerMessage message, DeskDraft draft)
    {
        var goesOn = draft.Now - flow.Since < draft.Rules.FloodWithin;
        ItemId? last = message.Size > 0 ? message.Item : null;
        return new(last, goesOn ? flow.Since : draft.Now, goesOn ? flow.Items + 1 : 1, message.Size);
    }
}
