using HelpBot.Application.Alerts;
using HelpBot.Application.Chats;
using HelpBot.Application.Desk.Board;
using HelpBot.Application.Sending;
using HelpBot.Application.Turns;

namespace HelpBot.Application.Desk;

/// <summary>What follows once a batch with something of the desk is on disk.</summary>
internal sealed class DeskAftermath(DeskRoom room, BoardKeeper board, IOperatorAlerts alerts, Counters counters, PressAnswers answers, FileErrands files, Farewells farewells, DeskMenus menus, TimeProvider time)
{
    /// <summary>From now on everything is drawn from the desk as the batch has made it.</summary>
    public DeskDraft? Adopt(TurnBatch batch) => room.Committed(batch.Desk is not null, time.GetUtcNow());

    /// <summary>What else follows.</summary>
    public void Follow(TurnBatch batch, DeskDraft? draft)
    {
        foreach (var answer in batch.Answers) answers.Give(answer);
        if (draft is null)
        {
            // Only what Telegram answered was written: the board may go on.
            if (batch.Desk is not null) board.Look();
            return;
        }
        foreach (var alert in draft.Alerts) alerts.Raise(alert);
        foreach (var count in draft.Counts) counters.Count(count);
        foreach (var (to, item) in draft.Files) files.Send(to, item);
        foreach (var who in draft.Menus) menus.Set(who);
        foreach (var (chat, reads) in draft.Leaving)
        {
            menus.Clear(chat);
            farewells.Send(chat, reads);
        }
        // Who has a case open, or is on the list, stays in memory: what concerns them must not wait for the disk.
        foreach (var outcome in batch.Outcomes) outcome.Chat.IsPinned = IsKept(outcome.Chat);
        if (draft.GroupMessages.Count > 0) room.Change(messages => messages with { Stale = messages.Stale.AddRange(draft.GroupMessages.Where(id => id > 0 && !messages.Stale.Contains(id))) });
        if (draft.BoardChanged) board.LookAgainNow();
        else board.Look();
    }

    private bool IsKept(ChatState chat) => chat.Leaving is null && (room.FindVolunteer(chat.Chat) is not null || room.Memory.FindCase(chat.Id) is not null);
}
