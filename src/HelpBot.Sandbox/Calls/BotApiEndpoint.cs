using System.Globalization;
using HelpBot.Sandbox.Methods;
using HelpBot.Sandbox.Model;
using Microsoft.AspNetCore.Http;

namespace HelpBot.Sandbox.Calls;

/// <summary>Takes a call off the wire, has it answered, writes the answer.</summary>
internal sealed class BotApiEndpoint(World world, CallLog log)
{
    private readonly PollingMethod _polling = new(world);

    public async Task HandleAsync(HttpContext http)
    {
        var token = (string?)http.Request.RouteValues["token"];
        var method = (string?)http.Request.RouteValues["method"] ?? "";
        var cancellation = http.RequestAborted;
        var at = world.Now;
        ApiRequest? request = null;
        try
        {
            ApiAnswer answer;
            try
            {
                CheckToken(token);
                request = await RequestReader.ReadAsync(http.Request, cancellation).ConfigureAwait(false);
                answer = await AnswerAsync(method, request, cancellation).ConfigureAwait(false);
            }
            catch (Refusal refusal)
            {
                answer = ApiAnswer.Of(refusal);
            }

            if (request is not null) log.Add(method, at, request, answer.Status, answer.Description);
            await WriteAsync(http.Response, answer, cancellation).ConfigureAwait(false);
        }
#pragma warning disable CA1031 // The top of a worker loop: a fault of the emulator must be seen, not taken for one of the bot.
        catch (Exception fault) when (fault is not OperationCanceledException && !http.Response.HasStarted)
        {
            var answer = ApiAnswer.Of(new Refusal(500, $"Internal Server Error: the emulator failed: {fault}"));
            await WriteAsync(http.Response, answer, cancellation).ConfigureAwait(false);
        }
#pragma warning restore CA1031
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // The bot hung up; nobody is left to answer.
        }
        finally
        {
            request?.Dispose();
        }
    }

    private async Task<ApiAnswer> AnswerAsync(string name, ApiRequest request, CancellationToken cancellation)
    {
        if (name.Equals("getUpdates", StringComparison.OrdinalIgnoreCase))
            return await _polling.AnswerAsync(request, cancellation).ConfigureAwait(false);
        var method = BotApiMethods.Find(name) ?? throw new Refusal(404, "Not Found: method not found");
        lock (world.Gate) return ApiAnswer.Ok(json => method(world, request, json));
    }

    private void CheckToken(string? token)
    {
        if (token == world.Options.Token) return;
        var hasShape = token?.IndexOf(':', StringComparison.Ordinal) > 0;
        throw new Refusal(401, hasShape ? "Unauthorized" : "Unauthorized: invalid token specified");
    }

    private static async Task WriteAsync(HttpResponse response, ApiAnswer answer, CancellationToken cancellation)
    {
        response.StatusCode = answer.Status;
        response.ContentType = "application/json";
        response.ContentLength = answer.Body.Length;
        if (answer.RetryAfter is { } seconds) response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await response.Body.WriteAsync(answer.Body, cancellation).ConfigureAwait(false);
    }
}
