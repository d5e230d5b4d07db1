using System.Text.Json;
using System.Text.Json.Nodes;

namespace HelpBot.Sandbox.Calls;

/// <summary>One call as it stood on the wire, and how it ended.</summary>
/// <param name="Number">1 for the first call; rises by one.</param>
/// <param name="At">When it arrived.</param>
/// <param name="Method">As the bot wrote it.</param>
/// <param name="Arguments">Every argument as one JSON object, as the bot wrote it.</param>
/// <param name="Status">HTTP status of the answer; 0 if the connection was dropped instead.</param>
/// <param name="Description">Why it was refused; null if it was not.</param>
internal sealed record RecordedCall(long Number, DateTimeOffset At, string Method, string Arguments, int Status, string? Description)
{
    public bool IsOk => Status == 200;

    /// <summary>The chat the call went to; null if it names none.</summary>
    public long? ChatId => long.TryParse(Argument("chat_id"), out var id) ? id : null;

    /// <summary>One argument as text; objects as their JSON; null if it was not given.</summary>
    public string? Argument(string name)
    {
        if (JsonNode.Parse(Arguments) is not JsonObject all || all[name] is not { } value) return null;
        return value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : value.ToJsonString();
    }

    public override string ToString() => $"{Number} {Method} {Arguments} -> {Status} {Description}";
}
