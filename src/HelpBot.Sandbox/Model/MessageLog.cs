namespace HelpBot.Sandbox.Model;

/// <summary>The messages of one chat in order of their ids; gone from it once neither side has them.</summary>
internal sealed class MessageLog(int maxMessages)
{
    private readonly List<ChatMessage> _messages = [];

    /// <summary>Messages that left because the log was full; nothing can be said about them any more.</summary>
    public int Dropped { get; private set; }

    public IReadOnlyList<ChatMessage> All => _messages;

    public void Add(ChatMessage message)
    {
        _messages.Add(message);
        if (_messages.Count <= maxMessages) return;
        _messages.RemoveAt(0);
        Dropped++;
    }

    public ChatMessage? Find(long id)
    {
        var at = IndexOf(id);
        return at >= 0 && _messages[at].IsKnownToBot ? _messages[at] : null;
    }

    public ChatMessage? FindOnScreen(long id)
    {
        var at = IndexOf(id);
        return at >= 0 && _messages[at].IsOnScreen ? _messages[at] : null;
    }

    public void Remove(ChatMessage message, bool fromScreen, bool fromBot)
    {
        if (!message.IsOnScreen && !message.IsKnownToBot) return;
        if (fromScreen) message.IsOnScreen = false;
        if (fromBot) message.IsKnownToBot = false;
        if (!message.IsOnScreen && !message.IsKnownToBot) _messages.RemoveAt(IndexOf(message.Id));
    }

    private int IndexOf(long id)
    {
        int low = 0, high = _messages.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var difference = ((long)_messages[middle].Id).CompareTo(id);
            if (difference == 0) return middle;
            if (difference < 0) low = middle + 1;
            else high = middle - 1;
        }

        return -1;
    }
}
