using System.Text.Json;
using System.Text.Json.Nodes;

namespace HelpBot.Sandbox.Calls;

/// <summary>One call as it stood on the wire. It is on record before it has any effect; how it ended is added later.</summary>
internal sealed class RecordedCall(long number, DateTimeOffset at, string method, string arguments)
{
    /// <summary>1 for the first call; rises by one.</summary>
    public long Number { get; } = number;

    public DateTimeOffset At { get; } = at;

    /// <summary>As the bot wrote it.</summary>
    public string Method { get; } = method;

    /// <summary>Every argument as one JSON object, as the bot wrote it.</summary>
    public string Arguments { get; } = arguments;

    /// <summary>HTTP status of the answer; 0 while there is none, and for ever if the connection broke first.</summary>
    public int Status { get; private set; }

    /// <summary>Why it was refused; null if it was not.</summary>
    public string? Description { get; private set; }

    public bool IsOk => Status == 200;

    /// <summary>The chat the call went to; null if it names none.</summary>
    public long? ChatId => long.TryParse(Argument("chat_id"), out var id) ? id : null;

    /// <summary>One argument as text; objects as their JSON; null if it was not given.</summary>
    public string? Argument(string name)
    {
        if (JsonNode.Parse(Arguments) is not JsonObject all || all[name] is not { } value) return null;
        return value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
    }

    public void End(int status, string? description) => (Status, Description) = (status, description);

    public override string ToString() => $"{Number} {Method} {Arguments} -> {Status} {Description}";
}
