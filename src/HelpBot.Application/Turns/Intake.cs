using HelpBot.Application.Chats;
using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;

namespace HelpBot.Application.Turns;

/// <summary>What waits for its turn, in order. Lives on the <see cref="SerialContext"/>.</summary>
internal sealed class Intake(Counters counters)
{
    private readonly Queue<WaitingInput> _waiting = new();
    private readonly Dictionary<long, WaitingInput> _inHand = [];
    private Queue<WaitingInput> _first = new();
    private bool _isClosed;

    public bool HasAny => _waiting.Count > 0 || _first.Count > 0;

    /// <summary>Takes in updates. One that is in hand already waits for the same commit.</summary>
    public void Add(IReadOnlyList<ChatUpdate> updates, Handover handover)
    {
        if (_isClosed)
        {
            handover.Cancelled();
            return;
        }
        foreach (var update in updates)
        {
            if (_inHand.TryGetValue(update.UpdateId, out var same))
            {
                counters.Updates("repeated");
                same.Add(handover);
                continue;
            }
            var input = new WaitingInput { Update = update, Input = (update.Content as UpdateContent.Private)?.Input };
            input.Add(handover);
            _inHand.Add(update.UpdateId, input);
            _waiting.Enqueue(input);
        }
    }

    /// <summary>Takes in a timer or a report.</summary>
    public void Add(ChatState chat, Input input)
    {
        chat.Waiting++;
        _waiting.Enqueue(new WaitingInput { Chat = chat, Input = input, IsHashed = true });
    }

    /// <summary>Puts inputs before all others: they have waited for a hash, or for the batch before.</summary>
    public void PutFirst(IEnumerable<WaitingInput> inputs)
    {
        var first = new Queue<WaitingInput>(inputs);
        foreach (var input in _first) first.Enqueue(input);
        _first = first;
    }

    public List<WaitingInput> Take(int limit)
    {
        var taken = new List<WaitingInput>(Math.Min(limit, _waiting.Count + _first.Count));
        while (taken.Count < limit && (_first.TryDequeue(out var input) || _waiting.TryDequeue(out input)))
        {
            input.IsAside = false;
            taken.Add(input);
        }
        return taken;
    }

    public void Committed(WaitingInput input)
    {
        Release(input);
        input.Committed();
    }

    public void Failed(WaitingInput input, StoreUnavailableException why)
    {
        Release(input);
        input.Failed(why);
    }

    /// <summary>Takes nothing more; whoever waits is told that the program ends.</summary>
    public void Close()
    {
        _isClosed = true;
        foreach (var input in _inHand.Values) input.Cancelled();
        _inHand.Clear();
        _waiting.Clear();
        _first.Clear();
    }

    private void Release(WaitingInput input)
    {
        if (input.Update is { } update) _inHand.Remove(update.UpdateId);
    }
}
