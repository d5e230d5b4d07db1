using System.Globalization;
using System.Text.Json;

namespace HelpBot.Sandbox.Faults;

/// <summary>Faults as the control endpoint reads and writes them.</summary>
internal static class FaultJson
{
    /// <summary>Reads <c>{"kind":"Flood","methods":["sendMessage"],"chat_id":1,"share":0.1,"times":5,"after_effect":true,"retry_after":3,"status":502,"delay_ms":2000}</c>.</summary>
    /// <exception cref="FormatException">No such kind.</exception>
    public static Fault Read(JsonElement json)
    {
        if (!json.TryGetProperty("kind", out var name) || !Enum.TryParse<FaultKind>(name.GetString(), ignoreCase: true, out var kind))
            throw new FormatException($"\"kind\" must be one of {string.Join(", ", Enum.GetNames<FaultKind>())}.");
        var plain = new Fault(kind);
        return plain with
        {
            Methods = json.TryGetProperty("methods", out var methods) ? [.. methods.EnumerateArray().Select(static item => item.GetString()!)] : [],
            ChatId = json.TryGetProperty("chat_id", out var chat) ? chat.GetInt64() : null,
            Share = json.TryGetProperty("share", out var share) ? share.GetDouble() : plain.Share,
            Times = json.TryGetProperty("times", out var times) ? times.GetInt32() : null,
            IsAfterEffect = json.TryGetProperty("after_effect", out var after) && after.GetBoolean(),
            RetryAfter = json.TryGetProperty("retry_after", out var retry) ? retry.GetInt32() : plain.RetryAfter,
            Status = json.TryGetProperty("status", out var status) ? status.GetInt32() : plain.Status,
            Delay = json.TryGetProperty("delay_ms", out var delay) ? TimeSpan.FromMilliseconds(delay.GetDouble()) : plain.Delay,
        };
    }

    public static void Write(Utf8JsonWriter json, Fault fault)
    {
        json.WriteStartObject();
        json.WriteString("kind", fault.Kind.ToString());
        json.WriteStartArray("methods");
        foreach (var method in fault.Methods) json.WriteStringValue(method);
        json.WriteEndArray();
        if (fault.ChatId is { } chat) json.WriteString("chat_id", chat.ToString(CultureInfo.InvariantCulture));
        json.WriteNumber("share", fault.Share);
        if (fault.Times is { } times) json.WriteNumber("times", times);
        json.WriteBoolean("after_effect", fault.IsAfterEffect);
        json.WriteEndObject();
    }
}
