using HelpBot.Domain.Conversation;

namespace HelpBot.Domain.Cases.Turns;

/// <summary>A volunteer takes a case. Exactly one wins: the first input.</summary>
internal static class Claiming
{
    public static void Claim(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        if (draft.Check(by, id) is not { } who) return;
        var wanted = draft.Find(id)!;
        if (wanted.State.IsOwned())
        {
            if (wanted.Owner == by) draft.Answer(by, DeskAnswer.Taken);
            else if (wanted is { IsMinor: true, Reader: null }) draft.ReadAlong(by, id);
            else draft.Answer(by, DeskAnswer.AlreadyTaken);
            return;
        }

        if (WhyNot(draft, who, wanted) is { } why) draft.Answer(by, why);
        else draft.Give(who, wanted);
    }

    public static void Decline(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        if (draft.Check(by, id) is null) return;
        var offered = draft.Find(id)!;
        if (!offered.Waits)
        {
            draft.Answer(by, DeskAnswer.AlreadyTaken);
            return;
        }

        draft.Put(offered with { Declined = offered.Declined.Add(by) });
        draft.Answer(by, DeskAnswer.Done);
    }

    /// <summary>Whether somebody may do anything with a case at all; answers if not.</summary>
    /// <returns>Them; null if they were answered.</returns>
    private static Volunteer? Check(this DeskDraft draft, VolunteerId by, CaseId id)
    {
        var who = draft.Find(by);
        DeskAnswer? refusal = who switch
        {
            null or { Absence: not Absence.None } => DeskAnswer.NotOnList,
            _ when who.PausedUntil > draft.Now => DeskAnswer.Paused,
            _ when !who.IsOn(draft.Now) => DeskAnswer.NotOnShift,
            _ when draft.Find(id) is not { } found || !found.State.IsOpen() || found.AsideSince is not null => DeskAnswer.Gone,
            _ => null,
        };
        if (refusal is not { } why) return who;
        draft.Answer(by, why);
        return null;
    }

    private static DeskAnswer? WhyNot(DeskDraft draft, Volunteer who, Case wanted)
    {
        if (!who.Suits(wanted, draft.Rules)) return DeskAnswer.NotForYou;
        if (LeadCalls.Of(draft.Desk, who, wanted, draft.Rules) == LeadCall.Busy) return DeskAnswer.TooManyTalks;
        return who.MustRest(wanted, draft.Desk, draft.Rules, draft.Now) ? DeskAnswer.RestFirst : null;
    }

    private static void Give(this DeskDraft draft, Volunteer who, Case wanted)
    {
        if (CaseTable.Next(wanted.State, CaseEvent.Take) is not { } claimed) return;
        var isFirst = wanted.State == CaseState.Offered;
        draft.Record(wanted);
        var taken = draft.Put(wanted with
        {
            State = claimed,
            Owner = who.Id,
            OwnerLastAct = draft.Now,
            UnansweredSince = draft.Now,
            Nudged = false,
            TruthDue = null,
            OwnedFrom = null,
        });
        draft.Answer(who.Id, DeskAnswer.Taken);
        draft.Add(new DeskEffect.Reveal(taken.Id, who.Id));
        draft.OpenTalk(who, taken.Id);
        draft.Note(who.Id, DeskNote.CaseOpened, taken.Id);
        if (taken.Her is HerPlace.Locked or HerPlace.Forced) draft.Note(who.Id, DeskNote.LockedWaiting, taken.Id);
        draft.Add(new DeskEffect.TellHer(taken.Id, isFirst ? DeskNews.Taken : DeskNews.Handed));
        draft.Count(DeskCounts.Taken);
        draft.ShowNote(taken);
        if (taken.IsMinor) draft.CallSecond(taken);
        draft.Release(taken.Id);
    }

    private static void Record(this DeskDraft draft, Case taken)
    {
        var wait = draft.Now - taken.WaitingSince;
        var waits = draft.Desk.Waits.Length < DeskState.MostWaits ? draft.Desk.Waits : draft.Desk.Waits.RemoveAt(0);
        draft.Desk = draft.Desk with { Waits = waits.Add((int)Math.Clamp(wait.TotalSeconds, 0, int.MaxValue)) };
        draft.Add(new DeskEffect.Waited(wait, taken.Priority.IsHigh()));
    }

    // The other open talk, if there is one, goes out of sight.
    private static void OpenTalk(this DeskDraft draft, Volunteer who, CaseId id)
    {
        var hadOther = who.Current is not null || draft.Now - (who.SwitchedAt ?? DateTimeOffset.MinValue) < draft.Rules.AskAfterSwitch;
        if (who.Current is { } other) draft.Add(new DeskEffect.Conceal(who.Id, other));
        draft.Put(who with { Current = id, SwitchedAt = hadOther ? draft.Now : who.SwitchedAt });
    }
}
