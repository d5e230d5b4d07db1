using HelpBot.Application.Telegram;

namespace HelpBot.Application.Chats;

/// <summary>The chats that were forgotten and whose messages are still being erased; few.</summary>
internal sealed class LeavingChats(UnwrittenRows rows)
{
    private readonly List<ChatState> _chats = [];

    public IReadOnlyList<ChatState> All => _chats;

    /// <summary>Whether some of them wait for the shredding before she is told.</summary>
    public bool WaitsForShredding
    {
        get
        {
            foreach (var chat in _chats)
                if (!chat.Leaving!.IsShredded) return true;
            return false;
        }
    }

    public void Add(ChatState chat) => _chats.Add(chat);

    public void Remove(ChatState chat) => _chats.Remove(chat);

    /// <summary>She has begun anew: the last screen of the old talk goes now, or becomes the living message of the new one.</summary>
    /// <param name="chat">The chat.</param>
    /// <param name="pressed">The message that she pressed; 0 if none.</param>
    public void StepAside(TelegramChatId chat, int pressed)
    {
        foreach (var old in _chats)
        {
            if (old.Chat != chat) continue;
            var ledger = old.Ledger with { Show = null, Living = 0 };
            old.Ledger = pressed != 0 && pressed == old.Ledger.Living
                ? ledger with { Traces = ledger.Traces.Without(pressed) }
                : ledger with { Traces = ledger.Traces.Mark(old.Ledger.Living, TraceMarks.Doomed) };
            rows.Note(old, Unwritten.Soon);
        }
    }
}
