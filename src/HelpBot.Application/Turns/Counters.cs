using System.Diagnostics.Metrics;
using HelpBot.Application.Sending;
using HelpBot.Application.Telegram;

namespace HelpBot.Application.Turns;

/// <summary>Counts of events, for operators. Names come from closed lists; nothing here tells one person from another.</summary>
internal sealed class Counters : IDisposable
{
    /// <summary>The meter's name.</summary>
    public const string MeterName = "HelpBot";

    private readonly Meter _meter = new(MeterName);
    private readonly Counter<long> _events;
    private readonly Counter<long> _calls;
    private readonly Counter<long> _updates;
    private readonly Histogram<int> _batches;

    public Counters()
    {
        _events = _meter.CreateCounter<long>("helpbot.events", description: "Events of the conversation, by name");
        _calls = _meter.CreateCounter<long>("helpbot.calls", description: "Calls to Telegram, by kind and result");
        _updates = _meter.CreateCounter<long>("helpbot.updates", description: "Updates, by what became of them");
        _batches = _meter.CreateHistogram<int>("helpbot.batch", description: "Turns in one commit");
    }

    public void Count(string name) => _events.Add(1, new KeyValuePair<string, object?>("name", name));

    public void Updates(string fate, int count = 1)
    {
        if (count > 0) _updates.Add(count, new KeyValuePair<string, object?>("fate", fate));
    }

    public void Batch(int turns) => _batches.Record(turns);

    public void Called(CallKind kind, CallResult result)
    {
        if (_calls.Enabled) _calls.Add(1, new("kind", kind.ToString()), new("result", result.GetType().Name));
    }

    public void Dispose() => _meter.Dispose();
}
