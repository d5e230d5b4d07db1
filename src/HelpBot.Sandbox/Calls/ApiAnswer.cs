using System.Text;
using System.Text.Json;
using HelpBot.Sandbox.Json;

namespace HelpBot.Sandbox.Calls;

/// <summary>A finished answer: status and body in Telegram's envelope.</summary>
internal sealed record ApiAnswer(int Status, byte[] Body)
{
    public string? Description { get; private init; }

    public int? RetryAfter { get; private init; }

    public bool IsPage { get; private init; }

    public static ApiAnswer Ok(Action<Utf8JsonWriter> result, string? description = null) => new(200, JsonBytes.Write(json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("ok", true);
        json.WritePropertyName("result");
        result(json);
        if (description is not null) json.WriteString("description", description);
        json.WriteEndObject();
    }));

    public static ApiAnswer Of(Refusal refusal)
    {
        var body = JsonBytes.Write(json =>
        {
            json.WriteStartObject();
            json.WriteBoolean("ok", false);
            json.WriteNumber("error_code", refusal.Code);
            json.WriteString("description", refusal.Message);
            WriteParameters(json, refusal);
            json.WriteEndObject();
        });
        return new ApiAnswer(refusal.Code, body) { Description = refusal.Message, RetryAfter = refusal.RetryAfter };
    }

    /// <summary>A page of a front end, not of the Bot API: nothing in it is JSON.</summary>
    public static ApiAnswer Page(int status) => new(status, Encoding.UTF8.GetBytes(
        $"<html>\r\n<head><title>{status} Bad Gateway</title></head>\r\n<body><center><h1>{status} Bad Gateway</h1></center></body>\r\n</html>\r\n"))
    {
        Description = "(a page)",
        IsPage = true,
    };

    private static void WriteParameters(Utf8JsonWriter json, Refusal refusal)
    {
        if (refusal.RetryAfter is null && refusal.MigrateToChatId is null) return;
        json.WriteStartObject("parameters");
        if (refusal.RetryAfter is { } seconds) json.WriteNumber("retry_after", seconds);
        if (refusal.MigrateToChatId is { } id) json.WriteNumber("migrate_to_chat_id", id);
        json.WriteEndObject();
    }
}
