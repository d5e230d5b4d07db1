using HelpBot.Application.Chats;
using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using Microsoft.Extensions.Logging;

namespace HelpBot.Application.Turns;

/// <summary>Finds the chats of a batch, in memory or in the store, and drops what was committed before.</summary>
internal sealed partial class BatchLoader(ISessionStore store, ChatBook book, ChatDocuments documents, Offload offload, TimeProvider time, ILogger<BatchLoader> log)
{
    /// <summary>Splits off the updates that are known already.</summary>
    /// <returns>Those that are known; they are taken out of <paramref name="inputs"/>.</returns>
    public List<WaitingInput> TakeKnown(List<WaitingInput> inputs)
    {
        var updates = inputs.FindAll(input => input.Update is not null);
        if (updates.Count == 0) return [];
        var ids = new long[updates.Count];
        for (var i = 0; i < ids.Length; i++) ids[i] = updates[i].Update!.UpdateId;
        var answers = store.AreKnown(ids);
        var known = new List<WaitingInput>();
        for (var i = 0; i < ids.Length; i++)
            if (answers[i]) known.Add(updates[i]);
        if (known.Count > 0) inputs.RemoveAll(known.Contains);
        return known;
    }

    /// <summary>Gives every input its chat.</summary>
    public async Task LoadAsync(List<WaitingInput> inputs)
    {
        var now = time.GetUtcNow();
        var missing = new HashSet<TelegramChatId>();
        foreach (var input in inputs)
        {
            if (input.Chat is not null || input.Act is not { } act) continue;
            if (FindFresh(act.Chat, now) is { } chat) Assign(input, chat);
            else missing.Add(act.Chat);
        }
        if (missing.Count > 0) await FetchAsync([.. missing], now);
        foreach (var input in inputs)
        {
            // A timer of a chat that was forgotten meanwhile has no turn.
            if (input.Chat is { Leaving: not null }) continue;
            if ((input.Chat ?? (input.Act is { } act ? book.Find(act.Chat) : null)) is { } chat) Assign(input, chat);
        }
    }

    /// <summary>Brings sessions into memory for what is due of them; those in memory already are returned as well.</summary>
    public async Task<List<ChatState>> LoadAsync(IReadOnlyList<SessionId> sessions)
    {
        var found = new List<ChatState>(sessions.Count);
        var missing = new List<SessionId>();
        foreach (var session in sessions)
        {
            if (book.Find(session) is { } chat) found.Add(chat);
            else missing.Add(session);
        }
        if (missing.Count == 0) return found;
        foreach (var row in await offload.RunAsync(() => store.LoadAsync(missing, CancellationToken.None)))
        {
            if (TryRead(row) is not { } chat || book.Find(chat.Chat) is not null) continue;
            book.Add(chat);
            found.Add(chat);
        }
        return found;
    }

    /// <summary>Brings chats into memory to stay there; those that have no row yet begin one.</summary>
    public async Task PinAsync(IReadOnlyList<TelegramChatId> chats)
    {
        var found = await offload.RunAsync(() => store.LoadAsync(chats, CancellationToken.None));
        for (var i = 0; i < chats.Count; i++)
        {
            var chat = book.Find(chats[i]);
            if (chat is null)
            {
                chat = found[i].Row is { } row ? TryRead(row) : null;
                chat ??= new ChatState(found[i].Id, Domain.Conversation.Session.New, new ChatLedger(chats[i])) { LastAct = time.GetUtcNow(), IsStored = found[i].Row is not null };
                book.Add(chat);
            }
            chat.IsPinned = true;
        }
    }

    // What the store has ended meanwhile must not live on in memory.
    private ChatState? FindFresh(TelegramChatId id, DateTimeOffset now)
    {
        var chat = book.Find(id);
        if (chat is null || chat.IsBusy || chat.LastAct + ChatDocuments.HoldingsLive > now) return chat;
        book.Remove(chat);
        return null;
    }

    private async Task FetchAsync(IReadOnlyList<TelegramChatId> missing, DateTimeOffset now)
    {
        var found = await offload.RunAsync(() => store.LoadAsync(missing, CancellationToken.None));
        for (var i = 0; i < missing.Count; i++)
        {
            if (book.Find(missing[i]) is not null) continue;
            var chat = found[i].Row is { } row ? TryRead(row) : null;
            if (chat is not null && chat.LastAct + ChatDocuments.HoldingsLive <= now) chat = null;
            chat ??= new ChatState(found[i].Id, Domain.Conversation.Session.New, new ChatLedger(missing[i])) { LastAct = now, IsStored = found[i].Row is not null };
            chat.Next = new TurnOutcome(chat);
            book.Add(chat);
        }
    }

    private ChatState? TryRead(StoredSession row)
    {
        try
        {
            return documents.Read(row);
        }
        catch (InvalidDataException unreadable)
        {
            // One row that cannot be read must not stop the others; she begins anew and is answered.
            Log.RowUnreadable(log, row.Id, unreadable.Message);
            return null;
        }
    }

    // Busy at once: it must not be evicted before its turn.
    private static void Assign(WaitingInput input, ChatState chat)
    {
        input.Chat = chat;
        chat.Next ??= new TurnOutcome(chat);
    }

    private static partial class Log
    {
        [LoggerMessage(3101, LogLevel.Error, "The stored session {Session} cannot be read ({Why}). It begins anew.")]
        public static partial void RowUnreadable(ILogger log, SessionId session, string why);
    }
}
