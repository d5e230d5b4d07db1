using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;

namespace HelpBot.Application.Chats;

/// <summary>The chats in memory: all that have something under way, and the most recent others.</summary>
/// <param name="capacity">How many are kept without need.</param>
internal sealed class ChatBook(int capacity)
{
    private const int MaxLooks = 16;

    private readonly Dictionary<TelegramChatId, ChatState> _byChat = [];
    private readonly Dictionary<SessionId, ChatState> _bySession = [];
    private readonly LinkedList<ChatState> _recent = new();

    public int Count => _byChat.Count;

    public ChatState? Find(TelegramChatId chat)
    {
        if (!_byChat.TryGetValue(chat, out var state)) return null;
        _recent.Remove(state.Place!);
        _recent.AddFirst(state.Place!);
        return state;
    }

    public ChatState? Find(SessionId session) => _bySession.GetValueOrDefault(session);

    public void Add(ChatState chat)
    {
        _byChat.Add(chat.Chat, chat);
        _bySession.Add(chat.Id, chat);
        chat.Place = _recent.AddFirst(chat);
        Evict();
    }

    public void Remove(ChatState chat)
    {
        _byChat.Remove(chat.Chat);
        _bySession.Remove(chat.Id);
        _recent.Remove(chat.Place!);
        chat.Place = null;
    }

    // The least recent first; those that are busy go to the front, so that a few looks each time are enough.
    private void Evict()
    {
        for (var looks = 0; _byChat.Count > capacity && looks < MaxLooks; looks++)
        {
            var last = _recent.Last!;
            if (last.Value.IsBusy)
            {
                _recent.RemoveLast();
                _recent.AddFirst(last);
                continue;
            }
            Remove(last.Value);
        }
    }
}
