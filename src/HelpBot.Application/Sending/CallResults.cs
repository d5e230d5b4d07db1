using HelpBot.Application.Chats;
using HelpBot.Application.Turns;

namespace HelpBot.Application.Sending;

/// <summary>Writes into a chat what Telegram answered.</summary>
internal sealed class CallResults(ShowResults shows, EraseResults erasures, SendingOptions options, UnwrittenRows rows, Counters counters)
{
    public void Apply(Call call)
    {
        counters.Called(call.Kind, call.Result!);
        if (call.Kind is CallKind.Send or CallKind.Edit) shows.Apply(call);
        else erasures.Apply(call);
    }

    /// <summary>What follows from time and from the ledger alone; idempotent.</summary>
    public void Settle(ChatState chat, DateTimeOffset now)
    {
        // A turn of it is being committed: its ledger is not to be touched until then.
        if (chat.Next is not null) return;
        var ledger = chat.Ledger.Outdate(now);
        if (ledger.Sweep is { } sweep && (options.SweepUnknownSends == false || sweep.Calls >= SendLimits.MaxSweepCalls))
            ledger = ledger with { Sweep = null, LeftBehind = ledger.LeftBehind + 1 };
        if (ledger.Hiding && ledger.Show is null && !ledger.Traces.Any(TraceMarks.Doomed | TraceMarks.TooOld))
        {
            ledger = ledger with { Hiding = false };
            counters.Count("hide-complete");
        }
        if (ReferenceEquals(ledger, chat.Ledger)) return;
        chat.Ledger = ledger;
        chat.CountLeftBehind();
        rows.Note(chat, Unwritten.Soon);
    }
}
