using HelpBot.Application.Chats;
using HelpBot.Application.Sending;
using HelpBot.Application.Storage;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Turns;

/// <summary>Brings chats into memory because something of them waits or is due: shows at start, timers, traces.</summary>
internal sealed class DueWork(ISessionStore store, IConversationEngine engine, BatchLoader loader, Intake intake, Sender sender, UnwrittenRows rows, DueTimes due, Offload offload, TimeProvider time)
{
    // How many of those found last time are still at work: the store names them again until they are done.
    private int _dueInHand;
    private int _showsInHand;
    private bool _hasMoreShows = true;

    /// <summary>When to run; null if nothing is known to become due.</summary>
    public DateTimeOffset? NextAt => _hasMoreShows ? DateTimeOffset.MinValue : due.Next;

    public async Task RunAsync()
    {
        if (_hasMoreShows) await FindShowsAsync();
        if (due.Next <= time.GetUtcNow()) await FindDueAsync();
    }

    private async Task FindShowsAsync()
    {
        var limit = TurnLimits.MaxDuePerRound + _showsInHand;
        var found = await offload.RunAsync(() => store.FindShowsAsync(limit, CancellationToken.None));
        var chats = await loader.LoadAsync(found);
        _showsInHand = found.Count;
        _hasMoreShows = found.Count == limit;
        Place(chats);
    }

    private async Task FindDueAsync()
    {
        var now = time.GetUtcNow();
        var limit = TurnLimits.MaxDuePerRound + _dueInHand;
        var found = await offload.RunAsync(() => store.FindDueAsync(now, limit, CancellationToken.None));
        var next = found.Count == limit ? now + TurnLimits.StoreRetry : await offload.RunAsync(() => store.FindNextDueAsync(now, CancellationToken.None));
        var ids = new SessionId[found.Count];
        for (var i = 0; i < ids.Length; i++) ids[i] = found[i].Id;
        var chats = await loader.LoadAsync(ids);
        due.Clear();
        if (next is { } at) due.Note(at);
        foreach (var chat in chats) Fire(chat, now);
        Place(chats);
        _dueInHand = chats.Count(chat => chat.IsBusy);
    }

    private void Fire(ChatState chat, DateTimeOffset now)
    {
        if (chat.Waiting > 0) return;
        if (chat.LastAct + ChatDocuments.DialogueLives <= now)
        {
            // Its timers ended with it.
            chat.EndDialogue(engine.Expire(chat.Session));
            rows.Note(chat, Unwritten.Soon);
            return;
        }
        foreach (var timer in chat.Session.Dialogue.Timers)
            if (timer.Due <= now) intake.Add(chat, new Input.TimerFired(timer.Kind, timer.Number));
    }

    private void Place(List<ChatState> chats)
    {
        var now = time.GetUtcNow();
        foreach (var chat in chats)
        {
            sender.Place(chat);
            if (ChatDue.NextAfter(now, chat.Session, chat.Ledger) is { } at) due.Note(at);
        }
        sender.Pump();
    }
}
