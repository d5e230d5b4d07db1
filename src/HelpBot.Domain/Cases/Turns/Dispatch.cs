using System.Diagnostics;

namespace HelpBot.Domain.Cases.Turns;

/// <summary>Sends each input to where it is answered.</summary>
internal static class Dispatch
{
    public static void Take(this DeskDraft draft, DeskInput input)
    {
        switch (input)
        {
            case DeskInput.Tick: break;
            case DeskInput.Offer offer: draft.Open(offer); break;
            case DeskInput.HerAct act: draft.SeeHer(act.Case); break;
            case DeskInput.HerMessage message: draft.Receive(message); break;
            case DeskInput.HerEdit edit: draft.Amend(edit); break;
            case DeskInput.HerTakeBack back: draft.Retract(back); break;
            case DeskInput.HerMove move: draft.Move(move); break;
            case DeskInput.HerForget forget: draft.Forget(forget.Case); break;
            case DeskInput.HerDanger danger: draft.Raise(danger.Case); break;
            case DeskInput.HerSound sound: draft.Sound(sound.Case); break;
            case DeskInput.HerAnother another: draft.GiveAnother(another.Case); break;
            case DeskInput.HerComplaint complaint: draft.Seal(complaint.Case); break;
            case DeskInput.HerWait wait: draft.KeepWaiting(wait); break;
            case DeskInput.HerEnd end: draft.EndByHer(end.Case); break;
            case DeskInput.HerFeedback feedback: draft.Answer(feedback); break;
            case DeskInput.OnShift on: draft.GoOn(on.Who); break;
            case DeskInput.OffShift off: draft.GoOff(off.Who); break;
            case DeskInput.StayOn stay: draft.StayOn(stay.Who); break;
            case DeskInput.PlanShifts plan: draft.Plan(plan.Shifts); break;
            case DeskInput.PlanShift plan: draft.Plan(plan.Shift, plan.IsPlanned); break;
            case DeskInput.MakeInvite made: draft.Invite(made); break;
            case DeskInput.UseInvite used: draft.Join(used.Hash, used.Reads); break;
            case DeskInput.UseSigned used: draft.JoinSigned(used.Code, used.Reads); break;
            case DeskInput.Remove removed: draft.Remove(removed.Who); break;
            case DeskInput.SetRoles set: draft.Change(set.Who, who => who with { Roles = set.Roles & Volunteer.AllRoles }); break;
            case DeskInput.SetProfile set: draft.Change(set.Who, who => who with { Languages = set.Languages & SpokenLanguages.All, HomeRegion = set.HomeRegion, IsWoman = set.IsWoman }); break;
            case DeskInput.SetReading set: draft.Change(set.Who, who => who with { Reads = set.Language }); break;
            case DeskInput.Practised practised: draft.Change(practised.Who, who => who with { HasPractised = true }); break;
            case DeskInput.BeAbsent absent: draft.BeAbsent(absent.Who, absent.Why); break;
            case DeskInput.SetStrict set: draft.Desk = draft.Desk with { IsStrict = set.IsStrict }; break;
            default: draft.TakeOfVolunteer(input); break;
        }
    }

    private static void TakeOfVolunteer(this DeskDraft draft, DeskInput input)
    {
        switch (input)
        {
            case DeskInput.Take take: draft.Claim(take.By, take.Case); break;
            case DeskInput.NotMe not: draft.Decline(not.By, not.Case); break;
            case DeskInput.HandOver over: draft.HandOver(over.By, over.Case); break;
            case DeskInput.LeaveNote note: draft.LeaveNote(note); break;
            case DeskInput.DropNote note: draft.DropNote(note.By, note.Case); break;
            case DeskInput.Debriefed answer: draft.Debrief(answer.By, answer.Answer); break;
            case DeskInput.EndPause end: draft.EndPause(end.By); break;
            case DeskInput.Close close: draft.CloseByOwner(close.By, close.Case); break;
            case DeskInput.CallLead call: draft.CallLead(call.By, call.Case); break;
            case DeskInput.Join join: draft.ReadAlong(join.By, join.Case); break;
            case DeskInput.Leave leave: draft.StopReading(leave.By, leave.Case); break;
            case DeskInput.IAmHere here: draft.BeHere(here.By, here.Case); break;
            case DeskInput.Recheck check: draft.Recheck(check.By, check.Case); break;
            case DeskInput.SwitchTo to: draft.SwitchTo(to.By, to.Case); break;
            case DeskInput.Grade grade: draft.Grade(grade); break;
            case DeskInput.PutAside aside: draft.PutAside(aside.By, aside.Case); break;
            case DeskInput.SecondLook look: draft.LookAgain(look); break;
            case DeskInput.OpenSealed open: draft.OpenSealed(open.By, open.Case); break;
            case DeskInput.VolunteerMessage message: draft.Receive(message); break;
            case DeskInput.SendTo to: draft.SendTo(to); break;
            case DeskInput.Discard discard: draft.Discard(discard.By, discard.Item); break;
            case DeskInput.TheirTakeBack back: draft.TakeBack(back.By, back.Case, back.Item); break;
            case DeskInput.Undelivered undelivered: draft.TellWriter(undelivered); break;
            default: throw new UnreachableException();
        }
    }
}
