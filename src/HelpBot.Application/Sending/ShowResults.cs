using HelpBot.Application.Alerts;
using HelpBot.Application.Chats;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Domain.Conversation;
using Microsoft.Extensions.Logging;

namespace HelpBot.Application.Sending;

/// <summary>What became of a show.</summary>
internal sealed partial class ShowResults(SenderPaces paces, UnwrittenRows rows, TimeProvider time, IRandomSource random, IOperatorAlerts alerts, ILogger<ShowResults> log)
{
    /// <summary>Called when Telegram refuses all messages to a chat.</summary>
    public Action<ChatState> OnUnreachable { get; set; } = static _ => { };

    /// <summary>Called when Telegram refuses the token.</summary>
    public Action OnUnauthorized { get; set; } = static () => { };

    public void Apply(Call call)
    {
        var now = time.GetUtcNow();
        switch (call.Result)
        {
            case CallResult.Done { MessageId: > 0 and var id } when call.Kind == CallKind.Send: Sent(call, id); break;
            case CallResult.Done when call.Kind == CallKind.Edit: Edited(call); break;
            case CallResult.Gone when call.Kind == CallKind.Edit: Gone(call); break;
            case CallResult.Flooded flooded: Flooded(call.Chat, flooded.RetryAfter, now); break;
            case CallResult.Done or CallResult.Unknown: Unclear(call, now); break;
            case CallResult.NotDone: Failed(call.Chat.Line, now); break;
            case CallResult.Unreachable: Unreachable(call.Chat); break;
            case CallResult.Unauthorized: OnUnauthorized(); break;
            case CallResult.Refused refused: Refused(call, refused.Code, refused.Reason); break;
            default: Refused(call, 0, call.Result!.GetType().Name); break;
        }
    }

    private void Sent(Call call, int id)
    {
        var (chat, line) = (call.Chat, call.Chat.Line);
        var ledger = chat.Ledger.Learn(id, call.IsOvertaken ? null : call.StartedAt);
        // A newer message has taken its place meanwhile: this one goes again at once.
        var isLate = call.IsOvertaken && line.LivingOrder > call.Order;
        var trace = new ChatTrace(id, call.StartedAt, TraceMarks.Ours | (isLate ? TraceMarks.Doomed : 0));
        if (isLate)
        {
            ledger = ledger with { Traces = ledger.Traces.With(trace) };
        }
        else
        {
            ledger = ledger with { Traces = ledger.Traces.Mark(ledger.Living, TraceMarks.Doomed).With(trace), Living = id };
            line.LivingOrder = call.Order;
            ledger = Fulfilled(call, ledger);
        }
        Succeeded(call, ledger, Unwritten.Now);
    }

    private void Edited(Call call)
    {
        var ledger = call.Chat.Ledger;
        // An edit that was overtaken may have written an older screen over a newer one: once more.
        ledger = !call.IsOvertaken ? Fulfilled(call, ledger) : ledger.Living == call.MessageId ? ledger.AskShow(Urgency.Hide, mayBeNew: false) : ledger;
        Succeeded(call, ledger, Unwritten.Soon);
    }

    private void Gone(Call call)
    {
        var chat = call.Chat;
        var ledger = chat.Ledger;
        // It may still be there, only no longer editable: deleting it costs one call and is never wrong.
        ledger = ledger with { Traces = ledger.Traces.Mark(call.MessageId, TraceMarks.Doomed), Living = ledger.Living == call.MessageId ? 0 : ledger.Living };
        if (ledger.Show is { MayBeNew: false }) ledger = ledger with { Show = null };
        chat.Ledger = ledger;
        rows.Note(chat, Unwritten.Soon);
    }

    private void Flooded(ChatState chat, TimeSpan retryAfter, DateTimeOffset now)
    {
        var until = now + retryAfter + TimeSpan.FromMilliseconds(250 * random.NextShare());
        chat.Line.StoppedUntil = until;
        if (!paces.Floods.Note(chat.Chat, now)) return;
        paces.All.Halve(now + retryAfter);
        alerts.Raise(OperatorEvent.Flooded);
    }

    private void Unclear(Call call, DateTimeOffset now)
    {
        var chat = call.Chat;
        if (call.Kind == CallKind.Send)
        {
            chat.Ledger = chat.Ledger.Lose(call.Highest, now);
            rows.Note(chat, Unwritten.Now);
        }
        else if (call.IsOvertaken && chat.Ledger.Living == call.MessageId)
        {
            chat.Ledger = chat.Ledger.AskShow(Urgency.Hide, mayBeNew: false);
            rows.Note(chat, Unwritten.Soon);
        }
        Failed(chat.Line, now);
    }

    private void Failed(ChatLine line, DateTimeOffset now) => line.ShowNotBefore = now + Backoff.After(++line.ShowFailures, random.NextShare());

    private void Unreachable(ChatState chat)
    {
        chat.Ledger = chat.Ledger.Hush() with { Deaf = true };
        rows.Note(chat, Unwritten.Now);
        OnUnreachable(chat);
    }

    private void Refused(Call call, int code, string reason)
    {
        var chat = call.Chat;
        Log.ScreenRefused(log, code, reason, chat.Id);
        alerts.Raise(OperatorEvent.ScreenRefused);
        if (!chat.Line.UsesPlainScreen)
        {
            chat.Line.UsesPlainScreen = true;
            return;
        }
        // Even the plain numbers are refused: nothing of ours can be shown there.
        chat.Line.UsesPlainScreen = false;
        chat.Ledger = chat.Ledger with { Show = null };
        rows.Note(chat, Unwritten.Soon);
    }

    private void Succeeded(Call call, ChatLedger ledger, Unwritten how)
    {
        call.Chat.Line.ShowFailures = 0;
        call.Chat.Line.UsesPlainScreen = false;
        call.Chat.Ledger = ledger;
        rows.Note(call.Chat, how);
    }

    private static ChatLedger Fulfilled(Call call, ChatLedger ledger) => call.Revision == ledger.Revision ? ledger with { Show = null } : ledger;

    private static partial class Log
    {
        [LoggerMessage(2020, LogLevel.Error, "Telegram refused a screen (code {Code}: {Reason}, session {Session}). Run 'helpbot check'.")]
        public static partial void ScreenRefused(ILogger log, int code, string reason, Storage.SessionId session);
    }
}
