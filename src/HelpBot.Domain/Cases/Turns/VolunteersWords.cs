using System.Collections.Immutable;
using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases.Turns;

/// <summary>Where a volunteer's words go: to her whose case it is; where that is not certain, they are held and asked about.</summary>
internal static class VolunteersWords
{
    public static void Receive(this DeskDraft draft, DeskInput.VolunteerMessage message)
    {
        if (draft.Find(message.By) is not { Absence: Absence.None } who)
        {
            draft.Add(new DeskEffect.Drop(message.Item));
            draft.Answer(message.By, DeskAnswer.NotOnList);
            return;
        }

        ImmutableArray<CaseId> own = [.. draft.Desk.OwnedBy(who.Id).Select(held => held.Id)];
        if (own.IsEmpty && message.To is null && draft.ReadAlongBy(who.Id) is { Owner: { } owner } read) draft.Add(new DeskEffect.Whisper(read.Id, message.Item, owner));
        else if (own.IsEmpty || (message.To is { } replied && !own.Contains(replied)))
        {
            draft.Add(new DeskEffect.Drop(message.Item));
            draft.Answer(who.Id, DeskAnswer.NoTalk);
        }
        else if (IsCertain(who, message, own, draft)) draft.Send(who.Id, message.Item, who.Current ?? own[0]);
        else draft.Ask(who, message.Item, own);
    }

    public static void SendTo(this DeskDraft draft, DeskInput.SendTo to)
    {
        if (draft.Find(to.By) is not { } who || !who.Asked.Contains(to.Item))
        {
            draft.Answer(to.By, DeskAnswer.Gone);
            return;
        }

        if (draft.Owned(to.By, to.Case) is null) return;
        draft.Put(who with { Asked = who.Asked.Remove(to.Item) });
        draft.Answer(to.By, DeskAnswer.Done);
        draft.Send(to.By, to.Item, to.Case);
    }

    public static void Discard(this DeskDraft draft, VolunteerId by, ItemId item)
    {
        if (draft.Find(by) is not { } who || !who.Asked.Contains(item)) return;
        draft.Put(who with { Asked = who.Asked.Remove(item) });
        draft.Add(new DeskEffect.Drop(item));
        draft.Answer(by, DeskAnswer.Done);
    }

    public static void TellWriter(this DeskDraft draft, DeskInput.Undelivered undelivered)
    {
        if (draft.Find(undelivered.Case) is not { } held) return;
        if (undelivered.ByHer) draft.Add(new DeskEffect.TellHer(held.Id, DeskNews.Undelivered));
        else draft.Note(held.Owner, DeskNote.Undelivered, held.Id);
    }

    /// <summary>How an item is shown to her now.</summary>
    public static Manner MannerFor(this DeskDraft draft, Case held) => held switch
    {
        _ when draft.Now - held.HerLastAct <= draft.Rules.DirectWithin => Manner.Direct,
        { WithSound: true } => Manner.CoverWithSound,
        _ => Manner.Cover,
    };

    // Whoever reads along may say something to the owner; never to her.
    private static Case? ReadAlongBy(this DeskDraft draft, VolunteerId who)
    {
        var read = draft.Desk.Cases.Values.Where(held => held.State.IsOwned() && held.Reader == who).Take(2).ToList();
        return read.Count == 1 ? read[0] : null;
    }

    // A reply names its talk; a plain text means the open one, unless that changed a moment ago or an earlier text is still asked about.
    private static bool IsCertain(Volunteer who, DeskInput.VolunteerMessage message, ImmutableArray<CaseId> own, DeskDraft draft)
    {
        if (message.To is { } replied) return replied == (who.Current ?? own[0]);
        return who.Asked.IsEmpty && (message.TypedAt ?? draft.Now) - (who.SwitchedAt ?? DateTimeOffset.MinValue) >= draft.Rules.AskAfterSwitch;
    }

    private static void Ask(this DeskDraft draft, Volunteer who, ItemId item, ImmutableArray<CaseId> among)
    {
        draft.Put(who with { Asked = who.Asked.Add(item) });
        draft.Add(new DeskEffect.Hold(null, item, Holding.Answer));
        draft.Add(new DeskEffect.AskWhich(who.Id, item, among));
    }

    private static void Send(this DeskDraft draft, VolunteerId by, ItemId item, CaseId id)
    {
        var held = draft.Find(id)!;
        held = draft.Put(held with
        {
            State = CaseTable.Next(held.State, CaseEvent.Answer) ?? held.State,
            OwnerLastAct = draft.Now,
            AnsweredBy = held.AnsweredBy.Add(by),
            UnansweredSince = held.MayTalk ? null : held.UnansweredSince,
            Unanswered = held.MayTalk ? [] : held.Unanswered,
            Nudged = false,
            IdleWarned = false,
        });
        if (held.Reader is { } reader) draft.Add(new DeskEffect.ToVolunteer(id, item, reader));
        if (held.MayTalk && held.Her == HerPlace.Open) draft.Add(new DeskEffect.ToHer(id, item, draft.MannerFor(held)));
        else draft.Keep(held, item, by);
    }

    private static void Keep(this DeskDraft draft, Case held, ItemId item, VolunteerId by)
    {
        if (held.HeldForHer.Length >= draft.Rules.MostHeld)
        {
            draft.Add(new DeskEffect.Drop(item));
            draft.Note(by, DeskNote.Undelivered, held.Id);
            return;
        }

        draft.Put(held with { HeldForHer = held.HeldForHer.Add(item) });
        draft.Add(new DeskEffect.Hold(held.Id, item, held.MayTalk ? Holding.HerChat : Holding.Owner));
        draft.Note(by, held.MayTalk ? held.Her == HerPlace.Gone ? DeskNote.SheIsGone : DeskNote.LockedWaiting : DeskNote.ReaderNeeded, held.Id);
    }
}
