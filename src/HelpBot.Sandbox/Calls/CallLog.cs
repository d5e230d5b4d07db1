using System.Text;
using System.Text.Json;
using HelpBot.Sandbox.Json;

namespace HelpBot.Sandbox.Calls;

/// <summary>The last calls the bot made. Polls are not among them: they would push the others out.</summary>
internal sealed class CallLog(int maxCalls)
{
    private readonly Queue<RecordedCall> _calls = new();
    private readonly Lock _gate = new();
    private readonly Dictionary<string, long> _counts = new(StringComparer.OrdinalIgnoreCase);
    private long _count;

    /// <summary>The arguments of the last getUpdates.</summary>
    public RecordedCall? LastPoll { get; private set; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<RecordedCall> Calls
    {
        get { lock (_gate) return [.. _calls]; }
    }

    /// <summary>Calls since the start by method name, forgotten ones included.</summary>
    public IReadOnlyDictionary<string, long> Counts
    {
        get { lock (_gate) return new Dictionary<string, long>(_counts); }
    }

    public void Clear()
    {
        lock (_gate) _calls.Clear();
    }

    /// <summary>Puts a call on record; null if none are kept.</summary>
    public RecordedCall? Begin(string method, DateTimeOffset at, ApiRequest request)
    {
        var arguments = maxCalls == 0 ? "" : Encoding.UTF8.GetString(JsonBytes.Write(json => Write(json, request)));
        lock (_gate)
        {
            _counts[method] = _counts.GetValueOrDefault(method) + 1;
            if (maxCalls == 0) return null;
            if (method.Equals("getUpdates", StringComparison.OrdinalIgnoreCase)) return LastPoll = new RecordedCall(_count, at, method, arguments);
            var call = new RecordedCall(++_count, at, method, arguments);
            _calls.Enqueue(call);
            if (_calls.Count > maxCalls) _calls.Dequeue();
            return call;
        }
    }

    private static void Write(Utf8JsonWriter json, ApiRequest request)
    {
        json.WriteStartObject();
        foreach (var parameter in request.Parameters)
        {
            json.WritePropertyName(parameter.Name);
            if (parameter.Form is { } text) json.WriteStringValue(text);
            else parameter.Json.WriteTo(json);
        }

        json.WriteEndObject();
    }
}
