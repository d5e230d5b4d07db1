using HelpBot.Application.Alerts;
using HelpBot.Application.Chats;
using HelpBot.Application.Desk;
using HelpBot.Application.Desk.Screens;
using HelpBot.Application.Desk.Sides;
using HelpBot.Application.Receipts;
using HelpBot.Domain.Conversation;
using Microsoft.Extensions.Logging;

namespace HelpBot.Application.Turns;

/// <summary>Makes the turns of a batch: pure engine, then what it asks for, written into the chat's outcome.</summary>
internal sealed partial class TurnRunner(IConversationEngine engine, LeavingChats leaving, DeskRoom room, HerSide hers, ChatBook book, ReceiptSeal seal, IRandomSource random, Counters counters, IOperatorAlerts alerts, ILogger<TurnRunner> log)
{
    /// <summary>Makes one turn.</summary>
    public void Run(WaitingInput input, TurnOutcome outcome, DateTimeOffset now)
    {
        outcome.Inputs.Add(input);
        if (outcome.LastAct + ChatDocuments.DialogueLives <= now) outcome.Session = engine.Expire(outcome.Session);
        if (IsHers(input))
        {
            Meet(input, outcome);
            outcome.LastAct = now;
        }
        if (input.Input is Input.Pressed pressed && TryRead(pressed.Data, input, outcome, now)) return;
        var before = outcome.Session;
        var turn = Advance(input, outcome, now);
        outcome.Session = turn.Session;
        if (input.Input is Input.TimerFired fired) Disarm(outcome, fired);
        string? alert = null;
        foreach (var effect in turn.Effects) Carry(effect, input, outcome, now, ref alert);
        if (input.Words is not null || outcome.Session.Dialogue.Node != before.Dialogue.Node) outcome.Words = input.Words;
        if (input.Act?.CallbackId is { } press) outcome.Answers.Add(new PressAnswer(press, alert));
        hers.Follow(input, outcome, before, turn.Effects, now);
        MoveLeftBehind(outcome);
    }

    private static bool IsHers(WaitingInput input) => input.Input is not (Input.TimerFired or Input.Unreachable or Input.Blocked or Input.Desk);

    /// <summary>What the desk has to tell people: turns of the engine in the same batch.</summary>
    public void TellNews(TurnBatch batch, DateTimeOffset now)
    {
        while (room.Draft?.News.TryDequeue(out var news) == true)
            if (book.Find(news.Her) is { } chat && batch.OutcomeOf(chat) is { Leaving: null } outcome) Tell(outcome, news.News, now);
    }

    // What lies behind the cover line opens on the screen of the talk; and there its pages are turned.
    private bool TryRead(string data, WaitingInput input, TurnOutcome outcome, DateTimeOffset now)
    {
        if (outcome.Session.Holdings.Locked || outcome.Session.Dialogue.Forced) return false;
        if (data == HerTalk.OpenData && hers.TryOpen(outcome, now)) Tell(outcome, DeskNews.Taken, now);
        else if (!hers.TryTurnPage(outcome, data, now)) return false;
        outcome.Ledger = outcome.Ledger.AskShow(Urgency.Volunteer, mayBeNew: true);
        outcome.Answers.Add(new PressAnswer(input.Act!.CallbackId!, null));
        return true;
    }

    private void Tell(TurnOutcome outcome, DeskNews news, DateTimeOffset now)
    {
        var input = new WaitingInput { Chat = outcome.Chat, Input = new Input.Desk(news) };
        var turn = Advance(input, outcome, now);
        outcome.Session = turn.Session;
        string? alert = null;
        foreach (var effect in turn.Effects) Carry(effect, input, outcome, now, ref alert);
    }

    private void Meet(WaitingInput input, TurnOutcome outcome)
    {
        if (input.Act is not { } act) return;
        var ledger = outcome.Ledger.Back();
        if (!outcome.Chat.IsStored && outcome.Inputs.Count == 1) leaving.StepAside(ledger.Chat, act.CallbackId is null ? 0 : act.MessageId);
        outcome.Ledger = act switch
        {
            { CallbackId: not null } => ledger.Pressed(act.MessageId, act.SentAt),
            { MessageId: > 0 } => ledger.Heard(act.MessageId, act.SentAt ?? outcome.LastAct),
            _ => ledger,
        };
    }

    private Turn Advance(WaitingInput input, TurnOutcome outcome, DateTimeOffset now)
    {
        try
        {
            return engine.Advance(outcome.Session, input.Input!, room.Tell(Moments.ForTurn(now, random), outcome.Chat.Id));
        }
        catch (Exception fault)
        {
            Log.TurnFailed(log, fault.GetType().Name, input.Input!.GetType().Name, outcome.Chat.Id);
            alerts.Raise(OperatorEvent.ScriptFault);
            counters.Count("script-fault");
            return new Turn(engine.OnNumbers(outcome.Session), [new Effect.Show(Urgency.Numbers)]);
        }
    }

    private void Carry(Effect effect, WaitingInput input, TurnOutcome outcome, DateTimeOffset now, ref string? alert)
    {
        switch (effect)
        {
            case Effect.Show show: outcome.Ledger = outcome.Ledger.AskShow(show.Urgency, show.MayBeNew && IsHers(input)); break;
            case Effect.Alert said: alert = said.Text; break;
            case Effect.EraseAll: EraseAll(outcome); break;
            case Effect.Forget: Forget(outcome, now); break;
            case Effect.MakeReceipt made: MakeReceipt(made, input.Receipt!, outcome, now); break;
            case Effect.TakeReceipt: outcome.GoneReceipts.Add(input.Found!.Value); break;
            case Effect.Silence: outcome.Ledger = outcome.Ledger.Hush(); break;
            // Carried by HerSide, with the words of the input.
            case Effect.ToDesk: break;
            case Effect.Count count: outcome.Counts.Add(count.Name); break;
            default: throw new System.Diagnostics.UnreachableException();
        }
    }

    // Each chat has one receipt at most, and one made under force: the older of its kind is destroyed.
    private void MakeReceipt(Effect.MakeReceipt made, ReceiptKey key, TurnOutcome outcome, DateTimeOffset now)
    {
        if ((made.Forced ? outcome.Ledger.ForcedReceipt : outcome.Ledger.Receipt) is { } older) outcome.GoneReceipts.Add(older);
        var id = random.NextId();
        outcome.NewReceipt = new NewReceipt(key.Name, seal.Close(key, made.Plan, id, now));
        outcome.Ledger = made.Forced ? outcome.Ledger with { ForcedReceipt = id } : outcome.Ledger with { Receipt = id };
    }

    private static void EraseAll(TurnOutcome outcome)
    {
        outcome.Ledger = outcome.Ledger.EraseAll();
        outcome.IsUrgent = true;
    }

    private void Forget(TurnOutcome outcome, DateTimeOffset now)
    {
        EraseAll(outcome);
        if (outcome.Ledger.Receipt is { } receipt) outcome.GoneReceipts.Add(receipt);
        if (outcome.Ledger.ForcedReceipt is { } forced) outcome.GoneReceipts.Add(forced);
        outcome.Ledger = outcome.Ledger with { Receipt = null, ForcedReceipt = null };
        outcome.NewReceipt = null;
        outcome.Leaving = new Leaving(random.NextId(), now + TraceAges.JobLives);
    }

    // Whatever the script does: a timer fires once.
    private static void Disarm(TurnOutcome outcome, Input.TimerFired fired)
    {
        var dialogue = outcome.Session.Dialogue;
        var timers = dialogue.Timers.RemoveAll(timer => timer.Kind == fired.Kind && timer.Number == fired.Number);
        if (timers.Length != dialogue.Timers.Length) outcome.Session = outcome.Session with { Dialogue = dialogue with { Timers = timers } };
    }

    private static void MoveLeftBehind(TurnOutcome outcome)
    {
        if (outcome.Ledger.LeftBehind == 0) return;
        outcome.Session = outcome.Session.WithLeftBehind(outcome.Ledger.LeftBehind);
        outcome.Ledger = outcome.Ledger with { LeftBehind = 0 };
    }

    private static partial class Log
    {
        [LoggerMessage(3001, LogLevel.Error, "A turn failed ({Exception} at {Input}, session {Session}) and was answered with the numbers. Run 'helpbot check'.")]
        public static partial void TurnFailed(ILogger log, string exception, string input, Storage.SessionId session);
    }
}
