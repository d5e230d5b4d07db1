using System.Collections.Immutable;
using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk;
using HelpBot.Domain.Scripts;

namespace HelpBot.Application.Desk.Sides;

/// <summary>Her side: what a turn of hers means for the desk. Her words are read here once and kept under the case's key alone.</summary>
internal sealed class HerSide(DeskRoom room, DeskMachine machine, DeskTexts texts)
{
    /// <summary>A turn of the engine is made.</summary>
    /// <param name="input">What happened.</param>
    /// <param name="outcome">Her chat after it.</param>
    /// <param name="before">Her session before it.</param>
    /// <param name="effects">What the turn asks for.</param>
    /// <param name="now">The time.</param>
    public void Follow(WaitingInput input, TurnOutcome outcome, Session before, ImmutableArray<Effect> effects, DateTimeOffset now)
    {
        if (!room.IsOn) return;
        var acts = effects.OfType<Effect.ToDesk>().Select(effect => effect.Act).ToList();
        if (acts.Count == 0 && room.Latest.Files.Count == 0) return;
        var her = outcome.Chat.Id;
        var id = room.Latest.FindCase(her);
        if (acts.Count == 0 && id is null) return;
        var draft = room.Begin(outcome.Batch!, now);
        if (acts.Contains(DeskAct.Ask)) Ask(draft, outcome, id);
        if (id is not { } of || draft.Memory.State.Find(of) is not { } open) return;
        if (outcome.Leaving is not null)
        {
            machine.Run(draft, new DeskInput.HerForget(of));
            return;
        }
        Move(draft, open, outcome, before, input.Input);
        if (input.Input is Input.TimerFired or Input.Unreachable or Input.Blocked or Input.Desk or Input.Unblocked) return;
        // Whatever else she does, the newest words are there again.
        if (draft.Memory.Files.TryGetValue(of, out var file) && (file.HerPage != 0 || file.HerFirst is not null)) draft.Memory = draft.Memory.With(of, file with { HerPage = 0, HerFirst = null });
        if (acts.Count == 0) machine.Run(draft, new DeskInput.HerAct(of));
        if (acts.Contains(DeskAct.Words)) Words(draft, of, input, acts.Contains(DeskAct.Raise));
        else if (acts.Contains(DeskAct.Raise)) machine.Run(draft, new DeskInput.HerDanger(of));
        if (acts.Contains(DeskAct.HoldMedia)) HoldFile(draft, of, input, isMore: before.Dialogue.Node == outcome.Session.Dialogue.Node);
        if (acts.Contains(DeskAct.Unseen)) UnseenLines.Tell(draft, machine, of, input.Input);
        foreach (var act in acts) Take(draft, of, act, outcome.Session.Dialogue);
    }

    /// <summary>She opens what lies behind the cover line.</summary>
    /// <returns>Whether there was something.</returns>
    public bool TryOpen(TurnOutcome outcome, DateTimeOffset now)
    {
        if (!room.IsOn || room.Latest.FindCase(outcome.Chat.Id) is not { } of || !room.Latest.Files[of].Items.Values.Any(item => item.Hers == HerSight.Covered)) return false;
        var draft = room.Begin(outcome.Batch!, now);
        var file = draft.Memory.Files[of];
        file = file with { HerPage = 0, HerFirst = file.Items.Values.First(item => item.Hers == HerSight.Covered).Id };
        foreach (var item in file.Items.Values)
            if (item.Hers == HerSight.Covered) file = file with { Items = file.Items.SetItem(item.Id, item with { Hers = HerSight.Open }) };
        draft.Memory = draft.Memory.With(of, file);
        machine.Run(draft, new DeskInput.HerAct(of));
        return true;
    }

    /// <summary>She turns to another page of the volunteers' words.</summary>
    /// <param name="outcome">Her chat.</param>
    /// <param name="data">What she pressed.</param>
    /// <param name="now">The time.</param>
    /// <returns>Whether it was such a button, on a screen of the talk.</returns>
    public bool TryTurnPage(TurnOutcome outcome, string data, DateTimeOffset now)
    {
        if (!room.IsOn || PanelAct.Find(data) is not { Verb: VolunteerSide.Words } act || !texts.IsTalk(outcome.Session.Dialogue.Node) || room.Latest.FindCase(outcome.Chat.Id) is not { } of) return false;
        var draft = room.Begin(outcome.Batch!, now);
        draft.Memory = draft.Memory.With(of, draft.Memory.Files[of] with { HerPage = act.First, HerFirst = null });
        machine.Run(draft, new DeskInput.HerAct(of));
        return true;
    }

    private void Ask(DeskDraft draft, TurnOutcome outcome, CaseId? last)
    {
        var dialogue = outcome.Session.Dialogue;
        var offer = new DeskInput.Offer(dialogue.Language ?? Language.Russian, PriorityOf(dialogue), dialogue.Region)
        {
            IsMinor = dialogue.Facts["who"] == "minor",
            WantsWoman = dialogue.Facts["wish"] == "woman",
            AllowsOwnRegion = dialogue.Facts["near"] == "yes",
            PassedOpening = dialogue.Facts["safe"] != Facts.Unset && dialogue.Facts["danger"] != Facts.Unset,
            IsSeenByHerAlone = dialogue.Facts["safe"] == "yes",
            After = last,
        };
        machine.Run(draft, offer, outcome.Chat.Id);
        if (draft.Memory.FindCase(outcome.Chat.Id) is not null) outcome.Chat.IsPinned = true;
    }

    private static CasePriority PriorityOf(Dialogue dialogue)
    {
        if (dialogue.Back.Any(node => node.StartsWith("harm.", StringComparison.Ordinal))) return CasePriority.SelfHarm;
        return dialogue.Facts["danger"] switch
        {
            "yes" => CasePriority.Danger,
            "unknown" => CasePriority.Doubt,
            _ => dialogue.Facts["risk"] == Facts.Unset ? CasePriority.Ordinary : CasePriority.Doubt,
        };
    }

    // Compared with what the desk believes, not with the turn before: what an urgent commit left out is made good with the next act.
    private void Move(DeskDraft draft, Case open, TurnOutcome outcome, Session before, Input? input)
    {
        var session = outcome.Session;
        var place = input is Input.Blocked or Input.Unreachable ? HerPlace.Gone
            : session.Dialogue.Forced ? HerPlace.Forced
            : session.Holdings.Locked ? HerPlace.Locked
            : HerPlace.Open;
        if (place == HerPlace.Gone && open.Her == HerPlace.Gone) return;
        var isRechecked = place == HerPlace.Open && (input is Input.Text { Word: WordMatch.Own } || session.Dialogue.Opened && !before.Dialogue.Opened || HasSaidSo(input, session, before));
        if (place == open.Her && !isRechecked) return;
        machine.Run(draft, new DeskInput.HerMove(open.Id, place, isRechecked));
        // What is marked at the head of the talk may be otherwise now, though nothing was said.
        foreach (var who in (VolunteerId?[])[open.Owner, open.Reader])
            if (who is { } seen) draft.Ask(seen);
    }

    // The first question may come again on the way: after the language, after the cover.
    private static bool HasSaidSo(Input? input, Session session, Session before) =>
        input is Input.Pressed && before.Dialogue.Node == Reserved.FirstQuestion && session.Dialogue.Node != Reserved.FirstQuestion && session.Dialogue.Facts["safe"] == "yes";

    private void Words(DeskDraft draft, CaseId of, WaitingInput input, bool isDanger)
    {
        var text = input.Input switch
        {
            Input.Text typed => typed.Value,
            Input.Edited edited => edited.Value,
            _ => "",
        };
        if (text.Length == 0 || !draft.Memory.Files.TryGetValue(of, out var file)) return;
        var message = input.Act?.MessageId ?? 0;
        var masked = Masking.Hide(text);
        var earlier = input.Input is Input.Edited ? file.Items.Values.LastOrDefault(item => item.By is null && item.MessageId == message && message != 0) : null;
        var item = new TalkItem(earlier?.Id ?? draft.NextItem(), null, masked, draft.Now)
        {
            Unmasked = ReferenceEquals(masked, text) ? null : text,
            MessageId = message,
            ShownTo = earlier?.ShownTo ?? [],
        };
        draft.Memory = draft.Memory.With(of, item);
        machine.Run(draft, earlier is null ? new DeskInput.HerMessage(of, item.Id, text.Length, isDanger) : new DeskInput.HerEdit(of, item.Id));
        if (earlier is not null && isDanger) machine.Run(draft, new DeskInput.HerDanger(of));
    }

    private void Take(DeskDraft draft, CaseId of, DeskAct act, Dialogue dialogue)
    {
        switch (act)
        {
            case DeskAct.Ask or DeskAct.Words or DeskAct.Raise or DeskAct.HoldMedia or DeskAct.Unseen: break;
            case DeskAct.StopWaiting or DeskAct.End: machine.Run(draft, new DeskInput.HerEnd(of)); break;
            case DeskAct.Unmask: Unmask(draft, of); break;
            case DeskAct.SendMedia: SendFiles(draft, of); break;
            case DeskAct.TakeBack: if (Last(draft, of) is { } last) machine.Run(draft, new DeskInput.HerTakeBack(of, last.Id)); break;
            case DeskAct.Sound: machine.Run(draft, new DeskInput.HerSound(of)); break;
            case DeskAct.KeepWaiting: machine.Run(draft, new DeskInput.HerWait(of, DropWish: dialogue.Facts["wish"] == Facts.Unset)); break;
            case DeskAct.Another: machine.Run(draft, new DeskInput.HerAnother(of)); break;
            case DeskAct.Complain: machine.Run(draft, new DeskInput.HerComplaint(of)); break;
            case DeskAct.Force: machine.Run(draft, new DeskInput.HerMove(of, HerPlace.Forced)); break;
            case DeskAct.Easier: machine.Run(draft, new DeskInput.HerFeedback(of, Feedback.Easier)); break;
            case DeskAct.Same: machine.Run(draft, new DeskInput.HerFeedback(of, Feedback.Same)); break;
            case DeskAct.Worse: machine.Run(draft, new DeskInput.HerFeedback(of, Feedback.Worse)); break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    private void Unmask(DeskDraft draft, CaseId of)
    {
        if (draft.Memory.State.Find(of) is not { } open || draft.Memory.Files.GetValueOrDefault(of)?.FindMasked(open) is not { Unmasked: { } whole } item) return;
        draft.Memory = draft.Memory.With(of, item with { Text = whole, Unmasked = null });
        machine.Run(draft, new DeskInput.HerEdit(of, item.Id));
    }

    // Several in a row (an album) are asked about together; those of an earlier question that she left are not meant any more.
    private static void HoldFile(DeskDraft draft, CaseId of, WaitingInput input, bool isMore)
    {
        if (input.Act is not { File: { } name } act || input.Input is not Input.Media media || !draft.Memory.Files.TryGetValue(of, out var file)) return;
        // The caption goes with it, masked: she is asked about the whole.
        var held = new TalkItem(new ItemId(0), null, Masking.Hide(media.Caption ?? ""), draft.Now) { File = new(media.Kind, name), MessageId = act.MessageId };
        draft.Memory = draft.Memory.With(of, file with { HeldFiles = isMore ? file.HeldFiles.Add(held) : [held] });
    }

    private void SendFiles(DeskDraft draft, CaseId of)
    {
        if (!draft.Memory.Files.TryGetValue(of, out var file)) return;
        draft.Memory = draft.Memory.With(of, file with { HeldFiles = [] });
        foreach (var held in file.HeldFiles)
        {
            var item = held with { Id = draft.NextItem(), At = draft.Now };
            draft.Memory = draft.Memory.With(of, item);
            machine.Run(draft, new DeskInput.HerMessage(of, item.Id, 0));
        }
    }

    private static TalkItem? Last(DeskDraft draft, CaseId of) =>
        draft.Memory.Files.TryGetValue(of, out var file) ? file.Items.Values.LastOrDefault(item => item is { By: null, Unseen: null }) : null;
}
