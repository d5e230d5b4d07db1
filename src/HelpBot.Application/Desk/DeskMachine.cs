using System.Diagnostics;
using HelpBot.Application.Chats;
using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Desk.Screens;
using HelpBot.Application.Desk.Sides;
using HelpBot.Application.Storage;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk;

/// <summary>Makes the turns of the desk's state machine and writes what they ask for into the draft. Where a message goes is decided by the machine alone.</summary>
internal sealed class DeskMachine(DeskRoom room, ChatBook book, DeskTexts texts, IRandomSource random)
{
    /// <summary>Makes one turn.</summary>
    /// <param name="draft">The batch's draft.</param>
    /// <param name="input">What happened.</param>
    /// <param name="her">Her session, if she did it: a case that opens is hers.</param>
    public void Run(DeskDraft draft, DeskInput input, SessionId? her = null)
    {
        var turn = DeskEngine.Advance(draft.Memory.State, input, room.Rules, draft.Now, random.NextSeed());
        draft.Joined = null;
        if (!ReferenceEquals(draft.Memory.State.People, turn.Desk.People))
            draft.Menus.UnionWith(turn.Desk.People.Values.Where(who => draft.Memory.State.Find(who.Id) is not { } before || before.IsLead != who.IsLead || before.Reads != who.Reads).Select(who => who.Id));
        var others = Shifts.CountOn(draft.Memory.State, draft.Now);
        draft.Memory = draft.Memory with { State = turn.Desk };
        // How many are there stands on the home screen of everybody on shift, and nowhere else.
        if (others != Shifts.CountOn(turn.Desk, draft.Now))
            foreach (var (who, panel) in draft.Memory.Panels)
                if (HomeScreen.IsShown(draft.Memory, who, panel)) draft.Ask(who);
        foreach (var effect in turn.Effects) Carry(draft, effect, her);
        draft.Memory = draft.Memory.AskAgain();
    }

    private void Carry(DeskDraft draft, DeskEffect effect, SessionId? her)
    {
        switch (effect)
        {
            case DeskEffect.Opened opened: Open(draft, opened.Case, her); break;
            case DeskEffect.Refused refused: if (her is { } asked) draft.News.Enqueue((asked, NewsOf(refused.Why))); break;
            case DeskEffect.Joined joined: draft.Joined = joined.Who; break;
            // Their chat is anybody's, and is answered as such.
            case DeskEffect.InviteVoid: break;
            case DeskEffect.Answer answer: Answer(draft, answer); break;
            case DeskEffect.TellVolunteer tell: Note(draft, tell); break;
            case DeskEffect.ShowCalls calls: draft.Ask(calls.To, new(IsFresh: calls.WithSound || Calls(draft, calls.To) == 1, calls.WithSound)); break;
            case DeskEffect.TellHer tell: if (draft.Memory.Files.TryGetValue(tell.Case, out var hers)) draft.News.Enqueue((hers.Her, tell.News)); break;
            case DeskEffect.Reveal reveal:
                Settle(draft, reveal.Case);
                draft.Reveals.Add(new Reveal(draft.Now, (uint)reveal.Case.Value, (uint)reveal.To.Value));
                break;
            case DeskEffect.Raise raise: Raise(draft, raise.Case); break;
            case DeskEffect.Conceal conceal: draft.Ask(conceal.In); break;
            case DeskEffect.Unfold unfold: draft.Ask(unfold.In, new(IsFresh: true)); break;
            case DeskEffect.AlertOperators alert: draft.Alerts.Add(DeskEvents.Of(alert.What)); break;
            case DeskEffect.Count count: draft.Counts.Add(count.Name); break;
            case DeskEffect.Waited waited: draft.Counts.Add(waited.Time <= TimeSpan.FromMinutes(1) ? "case-wait-1" : waited.Time <= TimeSpan.FromMinutes(5) ? "case-wait-5" : "case-wait-long"); break;
            case DeskEffect.Hold hold: Held(draft, hold); break;
            case DeskEffect.AskWhich ask: AskWhich(draft, ask); break;
            case DeskEffect.EraseAllOf erase: EraseAll(draft, erase.In); break;
            case DeskEffect.DestroyKey destroy: Destroy(draft, destroy.Case); break;
            default: CarryItem(draft, effect); break;
        }
    }

    private void CarryItem(DeskDraft draft, DeskEffect effect)
    {
        switch (effect)
        {
            case DeskEffect.ToVolunteer to: draft.Show(to.Case, to.Item, to.To); break;
            case DeskEffect.ShowNote note: draft.Show(note.Case, note.Item, note.To); break;
            case DeskEffect.Whisper whisper: draft.Show(whisper.Case, whisper.Item, whisper.To); break;
            case DeskEffect.Share share: draft.Share(share.Case, item => item.ShownTo.Contains(share.Of) || item.By == share.Of, share.With); break;
            case DeskEffect.ShowSealed seal: draft.Share(seal.Case, _ => true, seal.To); break;
            case DeskEffect.ToHer to: draft.ShowHer(to.Case, to.Item, MannerOf(draft, to)); break;
            case DeskEffect.Merge merge: draft.Merge(merge.Case, merge.Item, merge.Into); break;
            case DeskEffect.Amend amend: foreach (var who in amend.At) draft.Ask(who, new(IsFresh: true)); break;
            case DeskEffect.Retract retract: draft.Drop(retract.Item); break;
            case DeskEffect.Drop drop: draft.Drop(drop.Item); break;
            case DeskEffect.EraseChatOf erase:
                draft.HideFrom(erase.In, erase.Case);
                DropAsked(draft, erase.In, erase.Case);
                break;
            case DeskEffect.EraseTalkAtHers erase: draft.HideFromHer(erase.Case); break;
            default: throw new UnreachableException();
        }
    }

    // Directly only where she looks at the talk: elsewhere the words would stand where she does not expect them.
    private Manner MannerOf(DeskDraft draft, DeskEffect.ToHer to)
    {
        if (to.Manner != Manner.Direct || !draft.Memory.Files.TryGetValue(to.Case, out var file) || book.Find(file.Her) is not { } chat) return to.Manner;
        var session = chat.Next?.Session ?? chat.Session;
        return texts.IsTalk(session.Dialogue.Node) && session.Dialogue.Opened ? Manner.Direct : Manner.Cover;
    }

    // Somebody has it: what called the leads for it is done with, also for the next time that it waits.
    private static void Settle(DeskDraft draft, CaseId id)
    {
        foreach (var (who, panel) in draft.Memory.Panels)
            if (panel.Notes.Any(note => note.About == id && Panel.CallsLead(note)))
                draft.Memory = draft.Memory.With(who, panel with { Notes = panel.Notes.RemoveAll(note => note.About == id && Panel.CallsLead(note)) });
    }

    private static DeskNews NewsOf(Refusal why) => why switch
    {
        Refusal.NoWoman => DeskNews.NoWoman,
        Refusal.NobodySuitable => DeskNews.NotSuitable,
        Refusal.Strict => DeskNews.AnswerFirst,
        _ => DeskNews.Refused,
    };

    private void Open(DeskDraft draft, CaseId id, SessionId? her)
    {
        if (her is not { } session || draft.Memory.Files.ContainsKey(id)) return;
        draft.Memory = draft.Memory.With(id, new CaseFile(random.NextId(), session));
    }

    private static void Note(DeskDraft draft, DeskEffect.TellVolunteer tell)
    {
        if (!draft.Memory.Panels.TryGetValue(tell.To, out var panel)) return;
        // What concerns a talk is not hidden behind the plan or the list.
        draft.Memory = draft.Memory.With(tell.To, panel.With(new PanelNote(tell.Note, tell.About, tell.Of)) with
        {
            Open = tell.About is null ? panel.Open : null,
            Said = tell.Note == DeskNote.CaseOpened ? null : panel.Said,
            // A new talk begins with its words, whatever was unfolded in the one before.
            Page = tell.Note == DeskNote.CaseOpened ? PanelPage.Talk : panel.Page,
        });
        draft.Ask(tell.To, new(IsFresh: tell.WithSound || tell.Note is DeskNote.CaseOpened or DeskNote.ReadingOpened, tell.WithSound));
    }

    // What was said of the shift before is over.
    private static void Answer(DeskDraft draft, DeskEffect.Answer answer)
    {
        draft.Answers[answer.To] = answer.What;
        if (answer.What is DeskAnswer.OnShift or DeskAnswer.OffShift or DeskAnswer.OffAfterTalks && draft.Memory.Panels.TryGetValue(answer.To, out var panel))
            draft.Memory = draft.Memory.With(answer.To, panel.Without(DeskNote.ShiftBegins, DeskNote.ShiftEnds, DeskNote.ShiftOver) with { Open = null });
        if (answer.What == DeskAnswer.RegionFirst) OwnSide.Show(draft, answer.To, OwnPage.RegionFirst);
    }

    // The first call is a new message, or nobody would notice it; further ones are edited into it.
    private int Calls(DeskDraft draft, VolunteerId who) => CallPlan.Of(draft.Memory.State, who, room.Rules, draft.Now).Length;

    private static void Raise(DeskDraft draft, CaseId id)
    {
        if (draft.Memory.State.Find(id)?.Owner is { } owner) draft.Ask(owner, new(IsFresh: true, HasSound: true));
    }

    // What waits for her is seen by its writer as waiting.
    private static void Held(DeskDraft draft, DeskEffect.Hold hold)
    {
        if (hold.Case is { } id && draft.Memory.State.Find(id)?.Owner is { } owner) draft.Ask(owner);
    }

    private static void AskWhich(DeskDraft draft, DeskEffect.AskWhich ask)
    {
        if (!draft.Memory.Panels.TryGetValue(ask.Of, out var panel)) return;
        var text = draft.Memory.FindItem(ask.Item)?.Text ?? panel.Asked?.Text ?? "";
        draft.Memory = draft.Memory.With(ask.Of, panel with { Asked = new AskedText(ask.Item, text, ask.Among, null) });
        draft.Ask(ask.Of);
    }

    // What waits for "to whom?" can be for nobody any more once the last talk is gone.
    private void DropAsked(DeskDraft draft, VolunteerId who, CaseId lost)
    {
        if (draft.Memory.State.Find(who) is not { Asked.IsEmpty: false } writer || draft.Memory.State.OwnedBy(who).Any()) return;
        foreach (var item in writer.Asked) Run(draft, new DeskInput.Discard(who, item));
        if (draft.Memory.Panels.TryGetValue(who, out var panel)) draft.Memory = draft.Memory.With(who, panel.With(new PanelNote(DeskNote.NotSent, lost)));
    }

    private void EraseAll(DeskDraft draft, VolunteerId who)
    {
        if (!draft.Memory.Panels.TryGetValue(who, out var panel)) return;
        draft.Memory = draft.Memory with { Panels = draft.Memory.Panels.Remove(who) };
        draft.Panels.Remove(who);
        draft.Leaving.Add((panel.Chat, DeskTexts.Of(room.Memory.State.Find(who))));
    }

    private static void Destroy(DeskDraft draft, CaseId id)
    {
        if (!draft.Memory.Files.TryGetValue(id, out var file)) return;
        foreach (var who in file.Items.Values.SelectMany(item => item.ShownTo).Distinct()) draft.Ask(who);
        if (file.Items.Values.Any(item => item.Hers != HerSight.None)) draft.AskHers(file.Her);
        draft.Memory = draft.Memory with { Files = draft.Memory.Files.Remove(id) };
        draft.Ended.Add(file.Record);
    }
}
