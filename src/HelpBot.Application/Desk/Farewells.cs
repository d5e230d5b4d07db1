using HelpBot.Application.Chats;
using HelpBot.Application.Sending;
using HelpBot.Application.Telegram;
using HelpBot.Application.Turns;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Desk;

/// <summary>Tells somebody who was taken off the list. Their chat is anybody's by then: the message goes with their next act, or at the chat's age.</summary>
internal sealed class Farewells(IMessenger messenger, DeskTexts texts, ChatBook book, Sender sender, UnwrittenRows rows, Offload offload, TimeProvider time)
{
    public void Send(TelegramChatId chat, Language reads) => _ = SendAsync(chat, new Screen(texts.Html("removed", reads), []));

    private async Task SendAsync(TelegramChatId chat, Screen screen)
    {
        var began = time.GetUtcNow();
        var result = await offload.RunAsync(() => messenger.SendAsync(chat, screen, SendManner.Protected, CancellationToken.None));
        if (result is not CallResult.Done { MessageId: > 0 and var id } || book.Find(chat) is not { } state) return;
        ChatLedger Add(ChatLedger ledger) => ledger.Learn(id, null) with
        {
            Traces = ledger.Traces.With(new ChatTrace(id, began, TraceMarks.Ours)),
            Living = ledger.Living == 0 ? id : ledger.Living,
        };
        state.Ledger = Add(state.Ledger);
        if (state.Next is { } next) next.Ledger = Add(next.Ledger);
        rows.Note(state, Unwritten.Now);
        sender.Place(state);
        sender.Pump();
    }
}
