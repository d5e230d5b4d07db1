using HelpBot.Application.Chats;

namespace HelpBot.Application.Sending;

/// <summary>The chats that have something to send or erase, by lane and by time. In memory only: made again from the store at start.</summary>
internal sealed class Outbox
{
    private readonly Queue<Entry>[] _lanes = new Queue<Entry>[Lanes.Count];
    private readonly DateTimeOffset[] _served = new DateTimeOffset[Lanes.Count];
    private readonly PriorityQueue<Entry, DateTimeOffset> _later = new();

    public Outbox()
    {
        for (var i = 0; i < _lanes.Length; i++) _lanes[i] = new Queue<Entry>();
    }

    private readonly record struct Entry(ChatState Chat, int Stamp)
    {
        public bool IsVoid => Chat.Line.Stamp != Stamp;
    }

    /// <summary>Puts a chat where its plan says. It keeps its place in a lane in which it stands already.</summary>
    public void Place(ChatState chat, Plan plan, DateTimeOffset now)
    {
        var line = chat.Line;
        var step = plan.Best;
        if (step.Kind != StepKind.None && step.At <= now)
        {
            if (line.Lane != step.Lane) Queue(chat, step.Lane, now);
            if (plan.Again is { } again) Later(chat, again);
            return;
        }
        Leave(chat);
        if (step.Kind != StepKind.None && !step.IsStored) Later(chat, step.At);
    }

    /// <summary>A chat whose time has come and that must be planned anew; null if there is none.</summary>
    public ChatState? TakeDue(DateTimeOffset now)
    {
        while (_later.TryPeek(out var entry, out var at) && (at <= now || entry.IsVoid))
        {
            _later.Dequeue();
            if (entry.IsVoid) continue;
            entry.Chat.Line.HasLater = false;
            return entry.Chat;
        }
        return null;
    }

    /// <summary>The lane to serve now: one that has waited too long, else the most urgent.</summary>
    /// <param name="now">The time.</param>
    /// <param name="isOpen">Whether a lane may be served (the budget of erasures, the reserve of calls).</param>
    public Lane? Choose(DateTimeOffset now, Func<Lane, bool> isOpen)
    {
        Lane? first = null;
        for (var lane = Lane.Numbers; lane <= Lane.Erasure; lane++)
        {
            if (!HasAny(lane) || !isOpen(lane)) continue;
            if (lane == Lane.Numbers || now - _served[(int)lane] >= SendLimits.LaneMayWait) return lane;
            first ??= lane;
        }
        return first;
    }

    /// <summary>Takes the first chat of a lane; it stands in none afterwards.</summary>
    public ChatState Take(Lane lane, DateTimeOffset now)
    {
        _served[(int)lane] = now;
        var chat = _lanes[(int)lane].Dequeue().Chat;
        Leave(chat);
        return chat;
    }

    public bool HasAny(Lane lane)
    {
        var queue = _lanes[(int)lane];
        while (queue.TryPeek(out var entry) && entry.IsVoid) queue.Dequeue();
        return queue.Count > 0;
    }

    /// <summary>When the next chat's time comes; null if none waits for a moment.</summary>
    public DateTimeOffset? NextAt()
    {
        while (_later.TryPeek(out var entry, out _) && entry.IsVoid) _later.Dequeue();
        return _later.TryPeek(out _, out var at) ? at : null;
    }

    private void Queue(ChatState chat, Lane lane, DateTimeOffset now)
    {
        Leave(chat);
        // A lane that was empty has not been kept waiting.
        if (!HasAny(lane)) _served[(int)lane] = now;
        chat.Line.Lane = lane;
        _lanes[(int)lane].Enqueue(new Entry(chat, chat.Line.Stamp));
    }

    private void Later(ChatState chat, DateTimeOffset at)
    {
        chat.Line.HasLater = true;
        _later.Enqueue(new Entry(chat, chat.Line.Stamp), at);
    }

    private static void Leave(ChatState chat)
    {
        chat.Line.Stamp++;
        chat.Line.Lane = null;
        chat.Line.HasLater = false;
    }
}
