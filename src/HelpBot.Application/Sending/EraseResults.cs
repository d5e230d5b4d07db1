using HelpBot.Application.Alerts;
using HelpBot.Application.Chats;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;

namespace HelpBot.Application.Sending;

/// <summary>What became of an erasure.</summary>
internal sealed class EraseResults(SenderPaces paces, UnwrittenRows rows, TimeProvider time, IRandomSource random, IOperatorAlerts alerts)
{
    /// <summary>Called when Telegram refuses the token.</summary>
    public Action OnUnauthorized { get; set; } = static () => { };

    public void Apply(Call call)
    {
        var (chat, line) = (call.Chat, call.Chat.Line);
        switch (call.Result)
        {
            case CallResult.Flooded flooded:
                Flooded(line, flooded.RetryAfter);
                return;
            case CallResult.NotDone or CallResult.Unknown:
                line.EraseNotBefore = time.GetUtcNow() + Backoff.After(++line.EraseFailures, random.NextShare());
                return;
            case CallResult.Unauthorized:
                OnUnauthorized();
                return;
            case CallResult.Unreachable:
                chat.Ledger = chat.Ledger with { Deaf = true, Sweep = null };
                break;
            case CallResult.Done:
                chat.Ledger = Done(call, chat.Ledger);
                break;
            default:
                chat.Ledger = Refused(call, chat.Ledger);
                break;
        }
        line.EraseFailures = 0;
        if (chat.Ledger.LeftBehind > 0) alerts.Raise(OperatorEvent.LeftBehind);
        chat.CountLeftBehind();
        rows.Note(chat, Unwritten.Soon);
    }

    private static ChatLedger Done(Call call, ChatLedger ledger) => call.Kind switch
    {
        CallKind.Erase => Without(ledger, call.Ids),
        // It is neutral now, but it lies there still.
        CallKind.Neutralise => Without(ledger, [call.MessageId]) with { LeftBehind = ledger.LeftBehind + 1 },
        _ => ledger.AreSwept(call.Swept!.Value),
    };

    private static ChatLedger Refused(Call call, ChatLedger ledger)
    {
        switch (call.Kind)
        {
            case CallKind.Erase when call.Ids.Count > 1:
                // One that is too old fails the whole batch, and nothing of it is deleted.
                var highest = 0;
                foreach (var id in call.Ids) highest = Math.Max(highest, id);
                call.Chat.Line.OneByOneUpTo = Math.Max(call.Chat.Line.OneByOneUpTo, highest);
                return ledger;
            case CallKind.Erase:
                return ledger.CannotErase(call.Ids[0]);
            case CallKind.Neutralise:
                return Without(ledger, [call.MessageId]) with { LeftBehind = ledger.LeftBehind + 1 };
            default:
                // A sweep: among ids that we do not know one cannot tell which is too old.
                return ledger.AreSwept(call.Swept!.Value) with { LeftBehind = ledger.LeftBehind + 1 };
        }
    }

    private static ChatLedger Without(ChatLedger ledger, IReadOnlyList<int> ids)
    {
        var traces = ledger.Traces.Without(ids);
        return ledger with { Traces = traces, Living = traces.Find(ledger.Living) is null ? 0 : ledger.Living };
    }

    private void Flooded(ChatLine line, TimeSpan retryAfter)
    {
        var now = time.GetUtcNow();
        line.EraseNotBefore = now + retryAfter + TimeSpan.FromMilliseconds(250 * random.NextShare());
        paces.Erasures.Halve(now + retryAfter);
    }
}
