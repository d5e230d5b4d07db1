namespace HelpBot.Application.Chats;

/// <summary>The chats whose rows lag behind because of what Telegram answered.</summary>
internal sealed class UnwrittenRows(TimeProvider time)
{
    /// <summary>How long a row may lag behind where losing the change would only repeat an edit.</summary>
    public static readonly TimeSpan MayLag = TimeSpan.FromSeconds(1);

    private readonly List<ChatState> _now = [];
    private readonly Queue<(ChatState Chat, DateTimeOffset Since)> _soon = new();

    /// <summary>Called when the time of the next commit may have changed.</summary>
    public Action OnChange { get; set; } = static () => { };

    public bool HasNow => _now.Count > 0;

    /// <summary>When the oldest of the others must be written; null if there is none.</summary>
    public DateTimeOffset? NextAt
    {
        get
        {
            while (_soon.TryPeek(out var entry) && (entry.Chat.Unwritten != Unwritten.Soon || entry.Chat.UnwrittenSince != entry.Since)) _soon.Dequeue();
            return _soon.TryPeek(out var first) ? first.Since + MayLag : null;
        }
    }

    public void Note(ChatState chat, Unwritten how)
    {
        if (how <= chat.Unwritten) return;
        if (how == Unwritten.Now)
        {
            chat.Unwritten = how;
            _now.Add(chat);
            OnChange();
            return;
        }
        chat.Unwritten = how;
        chat.UnwrittenSince = time.GetUtcNow();
        var isFirst = NextAt is null;
        _soon.Enqueue((chat, chat.UnwrittenSince));
        if (isFirst) OnChange();
    }

    /// <summary>Takes all that must be written now; each counts as written until it is noted again.</summary>
    public List<ChatState> Take(DateTimeOffset now)
    {
        var due = new List<ChatState>(_now.Count);
        foreach (var chat in _now)
            if (chat.Unwritten == Unwritten.Now) due.Add(Written(chat));
        _now.Clear();
        while (NextAt is { } at && at <= now) due.Add(Written(_soon.Dequeue().Chat));
        return due;
    }

    /// <summary>Takes all, however recent: the program ends.</summary>
    public List<ChatState> TakeAll() => Take(DateTimeOffset.MaxValue);

    private static ChatState Written(ChatState chat)
    {
        chat.Unwritten = Unwritten.No;
        return chat;
    }
}
