using System.Text.Json;
using HelpBot.Sandbox.Json;
using Microsoft.AspNetCore.Http;

namespace HelpBot.Sandbox.Control;

/// <summary>What a request does; the result writes itself, null is a bare "true".</summary>
internal delegate Task<Action<Utf8JsonWriter>?> JsonAct(HttpContext http, JsonElement body, CancellationToken cancellation);

/// <summary>Runs a request of the page or of a test script: JSON in, JSON or nothing out, a 400 with a sentence when it cannot be done.</summary>
internal static class JsonEndpoint
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    public static RequestDelegate Of(JsonAct act) => http => RunAsync(http, act);

    private static async Task RunAsync(HttpContext http, JsonAct act)
    {
        var cancellation = http.RequestAborted;
        if (IsForeign(http.Request))
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return;
        }

        try
        {
            using var document = http.Request.HasJsonContentType()
                ? await JsonDocument.ParseAsync(http.Request.Body, default, cancellation).ConfigureAwait(false)
                : null;
            var result = await act(http, document?.RootElement ?? Nothing, cancellation).ConfigureAwait(false);
            await AnswerAsync(http, StatusCodes.Status200OK, result ?? (static json => json.WriteBooleanValue(true))).ConfigureAwait(false);
        }
        catch (Exception bad) when (bad is FormatException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            await AnswerAsync(http, StatusCodes.Status400BadRequest, json =>
            {
                json.WriteStartObject();
                json.WriteString("error", bad.Message);
                json.WriteEndObject();
            }).ConfigureAwait(false);
        }
    }

    // Another site open in the same browser has no business here.
    private static bool IsForeign(HttpRequest request) =>
        request.Headers.Origin.ToString() is { Length: > 0 } origin
        && (!Uri.TryCreate(origin, UriKind.Absolute, out var from) || from.Authority != request.Host.Value);

    private static async Task AnswerAsync(HttpContext http, int status, Action<Utf8JsonWriter> write)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json";
        await http.Response.Body.WriteAsync(JsonBytes.Write(write), http.RequestAborted).ConfigureAwait(false);
    }
}
