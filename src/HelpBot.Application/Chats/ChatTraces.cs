using System.Collections.Immutable;

namespace HelpBot.Application.Chats;

/// <summary>The traces of one chat, by id; each id once. Immutable.</summary>
internal readonly struct ChatTraces(ImmutableArray<ChatTrace> sorted) : IEquatable<ChatTraces>
{
    public static readonly ChatTraces None = new([]);

    private readonly ImmutableArray<ChatTrace> _sorted = sorted;

    /// <summary>In ascending order of id, which in a private chat is the order of sending.</summary>
    public ImmutableArray<ChatTrace> All => _sorted.IsDefault ? [] : _sorted;

    public int Count => All.Length;

    public ChatTrace? Find(int id)
    {
        var at = At(id);
        return at >= 0 ? All[at] : null;
    }

    /// <summary>Adds a trace, or puts it in the place of the one with the same id.</summary>
    public ChatTraces With(ChatTrace trace)
    {
        var at = At(trace.Id);
        return new(at >= 0 ? All.SetItem(at, trace) : All.Insert(~at, trace));
    }

    public ChatTraces Without(int id)
    {
        var at = At(id);
        return at >= 0 ? new(All.RemoveAt(at)) : this;
    }

    /// <param name="ids">Any order.</param>
    public ChatTraces Without(IReadOnlyList<int> ids)
    {
        if (ids.Count == 1) return Without(ids[0]);
        var gone = ids.ToHashSet();
        return new(All.RemoveAll(trace => gone.Contains(trace.Id)));
    }

    public ChatTraces Mark(int id, TraceMarks mark) => Find(id) is { } trace && !trace.Is(mark) ? With(trace.With(mark)) : this;

    /// <summary>Marks every trace but one.</summary>
    public ChatTraces MarkAllBut(int id, TraceMarks mark)
    {
        var marked = All.ToBuilder();
        for (var i = 0; i < marked.Count; i++)
            if (marked[i].Id != id) marked[i] = marked[i].With(mark);
        return new(marked.DrainToImmutable());
    }

    /// <summary>Marks the first ones, but for one id.</summary>
    public ChatTraces MarkFirst(int count, int but, TraceMarks mark)
    {
        // The last of them was not marked yet, unless nothing is new.
        if (All[count - 1].Is(mark)) return this;
        var marked = All.ToBuilder();
        for (var i = 0; i < count; i++)
            if (marked[i].Id != but) marked[i] = marked[i].With(mark);
        return new(marked.DrainToImmutable());
    }

    public bool Any(TraceMarks mark)
    {
        foreach (var trace in All)
            if (trace.Is(mark)) return true;
        return false;
    }

    public bool Equals(ChatTraces other) => All.AsSpan().SequenceEqual(other.All.AsSpan());

    public override bool Equals(object? obj) => obj is ChatTraces other && Equals(other);

    public override int GetHashCode() => Count;

    // The index, or its complement where the id would stand.
    private int At(int id)
    {
        var all = All;
        int low = 0, high = all.Length - 1;
        if (high >= 0 && all[high].Id < id) return ~all.Length;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (all[middle].Id == id) return middle;
            if (all[middle].Id < id) low = middle + 1;
            else high = middle - 1;
        }
        return ~low;
    }
}
