using HelpBot.Application.Chats;
using HelpBot.Application.Desk;
using HelpBot.Application.Sending;
using HelpBot.Application.Storage;

namespace HelpBot.Application.Turns;

/// <summary>What the store needs now and then: the shredding after Forget, the sweep of what has ended.</summary>
internal sealed class Housekeeping(ISessionStore store, ChatDocuments documents, LeavingChats leaving, DeskRoom room, Sender sender, UnwrittenRows rows, Offload offload, TimeProvider time)
{
    private DateTimeOffset _nextShred = DateTimeOffset.MinValue;
    private DateTimeOffset _nextSweep = DateTimeOffset.MinValue;

    /// <summary>When to run.</summary>
    public DateTimeOffset NextAt => WaitsForShredding && _nextShred < _nextSweep ? _nextShred : _nextSweep;

    private bool WaitsForShredding => leaving.WaitsForShredding || room.WaitsForShredding;

    /// <summary>At start: chats that were forgotten and whose messages are not yet erased.</summary>
    public async Task LoadJobsAsync()
    {
        foreach (var job in await offload.RunAsync(() => store.FindEraseJobsAsync(CancellationToken.None)))
        {
            var chat = documents.Read(job);
            leaving.Add(chat);
            rows.Note(chat, Unwritten.Soon);
            sender.Place(chat);
        }
    }

    public async Task RunAsync()
    {
        if (WaitsForShredding && _nextShred <= time.GetUtcNow()) await ShredAsync();
        if (_nextSweep <= time.GetUtcNow()) await SweepAsync();
    }

    private async Task ShredAsync()
    {
        var waiting = leaving.All.Where(chat => !chat.Leaving!.IsShredded).ToList();
        if (!await offload.RunAsync(() => store.ShredAsync(CancellationToken.None)))
        {
            _nextShred = time.GetUtcNow() + TurnLimits.ShredRetry;
            return;
        }
        room.WaitsForShredding = false;
        foreach (var chat in waiting)
        {
            chat.Leaving!.IsShredded = true;
            sender.Place(chat);
        }
        sender.Pump();
    }

    private async Task SweepAsync()
    {
        var now = time.GetUtcNow();
        var ended = await offload.RunAsync(() => store.SweepAsync(now, TurnLimits.MaxSweptPerRound, CancellationToken.None));
        _nextSweep = ended < TurnLimits.MaxSweptPerRound ? now + TurnLimits.SweepEvery : now;
        // A job whose time is over goes, done or not: its key must not outlive it.
        foreach (var chat in leaving.All)
            if (chat.Leaving!.Ends <= now) rows.Note(chat, Unwritten.Now);
    }
}
