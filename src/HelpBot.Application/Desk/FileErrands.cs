using HelpBot.Application.Chats;
using HelpBot.Application.Desk.Kept;
using HelpBot.Application.Sending;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Domain.Cases;

namespace HelpBot.Application.Desk;

/// <summary>Sends her voice message or photo to a volunteer who asked to see it. Its message is a trace like any other; if it fails, the button is there still.</summary>
internal sealed class FileErrands(IMessenger messenger, DeskRoom room, ChatBook book, Sender sender, UnwrittenRows rows, Offload offload, TimeProvider time)
{
    public void Send(VolunteerId to, ItemId item)
    {
        if (Find(to, item) is { File: { } file } && room.Memory.Panels.TryGetValue(to, out var panel)) _ = SendAsync(to, item, panel.Chat, file);
    }

    private async Task SendAsync(VolunteerId to, ItemId item, TelegramChatId chat, MediaFile file)
    {
        var began = time.GetUtcNow();
        var result = await offload.RunAsync(() => messenger.SendFileAsync(chat, file, SendManner.Protected, CancellationToken.None));
        if (result is not CallResult.Done { MessageId: > 0 and var id } || book.Find(chat) is not { } state) return;
        // The talk may have ended, or she may have taken it back, while it was on its way.
        var trace = new ChatTrace(id, began, TraceMarks.Ours | (Find(to, item) is null ? TraceMarks.Doomed : TraceMarks.None));
        ChatLedger Add(ChatLedger ledger) => ledger.Learn(id, null) with { Traces = ledger.Traces.With(trace) };
        state.Ledger = Add(state.Ledger);
        if (state.Next is { } next) next.Ledger = Add(next.Ledger);
        rows.Note(state, Unwritten.Now);
        sender.Place(state);
        sender.Pump();
    }

    private TalkItem? Find(VolunteerId to, ItemId item) => room.Latest.FindItem(item) is { } found && found.ShownTo.Contains(to) ? found : null;
}
