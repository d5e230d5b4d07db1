namespace HelpBot.Sandbox.Updates;

/// <summary>Updates that the bot has not confirmed yet, ascending by id.</summary>
internal sealed class UpdateQueue
{
    public const int MaxUpdates = 100_000;
    public const long MaxBytes = 128L << 20;
    public const int MaxUpdateBytes = 512 << 10;

    /// <summary>Bytes of one answer; a batch is cut here even if more updates wait.</summary>
    public const int MaxAnswerBytes = 4 << 20;

    private readonly LinkedList<QueuedUpdate> _waiting = new();
    private readonly Dictionary<int, LinkedListNode<QueuedUpdate>> _byId = [];
    private DateTimeOffset _firstExpiry = DateTimeOffset.MaxValue;
    private long _bytes;

    public int Count => _waiting.Count;

    /// <summary>Updates that were never stored because the queue was full.</summary>
    public int Refused { get; private set; }

    /// <param name="update">The newest one.</param>
    /// <param name="isAnySize">Whether it is taken even if Telegram would never store one so large.</param>
    public bool Add(QueuedUpdate update, bool isAnySize = false)
    {
        if ((!isAnySize && update.Json.Length > MaxUpdateBytes) || _waiting.Count >= MaxUpdates || _bytes + update.Json.Length > MaxBytes)
        {
            Refused++;
            return false;
        }

        _byId.Add(update.Id, _waiting.AddLast(update));
        _bytes += update.Json.Length;
        if (update.ExpiresAt < _firstExpiry) _firstExpiry = update.ExpiresAt;
        return true;
    }

    public bool Holds(QueuedUpdate update) => _byId.ContainsKey(update.Id);

    public void DropExpired(DateTimeOffset now)
    {
        if (now < _firstExpiry) return;
        // Presses expire long before older messages, so the expired ones are not all at the head.
        foreach (var expired in _waiting.Where(update => update.ExpiresAt <= now).ToList()) Remove(expired);
        _firstExpiry = _waiting.Count == 0 ? DateTimeOffset.MaxValue : _waiting.Min(static update => update.ExpiresAt);
    }

    /// <summary>Forgets what the offset confirms. A negative one keeps only the last so many.</summary>
    /// <param name="offset">As the bot gave it; 0 confirms nothing.</param>
    /// <param name="nextId">The id the next new update will get.</param>
    public void Confirm(long offset, int nextId)
    {
        if (offset < 0)
        {
            while (_waiting.Count > -offset) Remove(_waiting.First!.Value);
        }
        else if (offset <= nextId + 10L)
        {
            // Anything further ahead is taken for a mistake: it confirms nothing and delivers from the head.
            while (_waiting.First is { } first && first.Value.Id < offset) Remove(first.Value);
        }
    }

    public void Remove(QueuedUpdate update)
    {
        if (!_byId.Remove(update.Id, out var node)) return;
        _bytes -= update.Json.Length;
        _waiting.Remove(node);
    }

    public void Clear()
    {
        while (_waiting.First is { } first) Remove(first.Value);
    }

    public List<QueuedUpdate> All() => [.. _waiting];

    public List<QueuedUpdate> Take(int limit)
    {
        var taken = new List<QueuedUpdate>(Math.Min(limit, _waiting.Count));
        var bytes = 0;
        foreach (var update in _waiting)
        {
            if (taken.Count == limit || (bytes += update.Json.Length) > MaxAnswerBytes) break;
            taken.Add(update);
        }

        return taken;
    }
}
