namespace HelpBot.Sandbox.Faults;

/// <summary>The faults that are switched on now. Chance is seeded, so that a run can be repeated.</summary>
internal sealed class FaultBoard(int seed)
{
    private readonly Lock _gate = new();
    private readonly List<Entry> _entries = [];
    private readonly Random _chance = new(seed);

    /// <summary>Calls and deliveries that met a fault since the start.</summary>
    public long Hits { get; private set; }

    public IReadOnlyList<Fault> Active
    {
        get { lock (_gate) return [.. _entries.Select(static entry => entry.Fault)]; }
    }

    /// <summary>Switches a fault on; dispose to switch it off.</summary>
    public IDisposable Add(Fault fault)
    {
        var entry = new Entry(fault, this) { Left = fault.Times };
        lock (_gate) _entries.Add(entry);
        return entry;
    }

    public void Clear()
    {
        lock (_gate) _entries.Clear();
    }

    /// <summary>The fault that a call meets, the oldest first; null if none.</summary>
    public Fault? Draw(string method, long? chatId) => Draw(fault =>
        fault.Kind is not (FaultKind.DuplicateUpdates or FaultKind.ShuffledUpdates)
        && (fault.Methods.Count == 0 || fault.Methods.Contains(method, StringComparer.OrdinalIgnoreCase))
        && (fault.ChatId is null || fault.ChatId == chatId));

    /// <summary>Whether a delivery of updates meets this fault.</summary>
    public bool Draw(FaultKind kind) => Draw(fault => fault.Kind == kind) is not null;

    /// <summary>Another order of what is delivered.</summary>
    public void Shuffle<T>(List<T> items)
    {
        lock (_gate) _chance.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(items));
    }

    private Fault? Draw(Predicate<Fault> applies)
    {
        lock (_gate)
        {
            foreach (var entry in _entries)
            {
                if (!applies(entry.Fault) || _chance.NextDouble() >= entry.Fault.Share) continue;
                Hits++;
                if (entry.Left is { } left && (entry.Left = left - 1) == 0) _entries.Remove(entry);
                return entry.Fault;
            }

            return null;
        }
    }

    private sealed class Entry(Fault fault, FaultBoard board) : IDisposable
    {
        public Fault Fault { get; } = fault;

        public int? Left { get; set; }

        public void Dispose()
        {
            lock (board._gate) board._entries.Remove(this);
        }
    }
}
