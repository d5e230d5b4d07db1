using System.Globalization;
using HelpBot.Sandbox.Faults;
using HelpBot.Sandbox.Limits;
using HelpBot.Sandbox.Methods;
using HelpBot.Sandbox.Model;
using HelpBot.Sandbox.Strict;
using Microsoft.AspNetCore.Http;

namespace HelpBot.Sandbox.Calls;

/// <summary>Takes a call off the wire, has it answered, writes the answer.</summary>
internal sealed class BotApiEndpoint(World world, CallLog log, FaultBoard faults, RateLimiter limiter)
{
    private readonly PollingMethod _polling = new(world, faults);

    /// <summary>Whether calls are held to <c>requests.table</c>; can be switched at any time.</summary>
    public bool IsStrict { get; set; } = world.Options.IsStrict;

    public async Task HandleAsync(HttpContext http)
    {
        var token = (string?)http.Request.RouteValues["token"];
        var method = (string?)http.Request.RouteValues["method"] ?? "";
        var cancellation = http.RequestAborted;
        var at = world.Now;
        ApiRequest? request = null;
        RecordedCall? record = null;
        try
        {
            ApiAnswer? answer;
            try
            {
                CheckToken(token);
                request = await RequestReader.ReadAsync(http.Request, cancellation).ConfigureAwait(false);
                record = log.Begin(method, at, request);
                if (IsStrict) StrictCheck.Check(method, request);
                answer = await AnswerAsync(method, request, http).ConfigureAwait(false);
            }
            catch (Refusal refusal)
            {
                answer = ApiAnswer.Of(refusal);
            }

            if (answer is null) return;
            record?.End(answer.Status, answer.Description);
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

    /// <summary>Serves the files that getFile names.</summary>
    public async Task DownloadAsync(HttpContext http)
    {
        byte[]? file = null;
        if ((string?)http.Request.RouteValues["token"] == world.Options.Token)
        {
            lock (world.Gate) file = Files.Download(world, (string?)http.Request.RouteValues["path"] ?? "");
        }

        if (file is null) http.Response.StatusCode = StatusCodes.Status404NotFound;
        else await http.Response.Body.WriteAsync(file, http.RequestAborted).ConfigureAwait(false);
    }

    private async Task<ApiAnswer?> AnswerAsync(string method, ApiRequest request, HttpContext http)
    {
        var chatId = request.Has("chat_id") ? request.Integer("chat_id") : (long?)null;
        Task<ApiAnswer> Call() => LimitedAsync(method, chatId, request, http.RequestAborted);
        return faults.Draw(method, chatId) is { } fault
            ? await FaultyCall.RunAsync(fault, Call, http, world.Clock).ConfigureAwait(false)
            : await Call().ConfigureAwait(false);
    }

    private async Task<ApiAnswer> LimitedAsync(string method, long? chatId, ApiRequest request, CancellationToken cancellation)
    {
        var wait = limiter.Take(method, chatId, out var retryAfter) ?? throw Refusal.TooMany(retryAfter);
        if (wait > TimeSpan.Zero) await Task.Delay(wait, world.Clock, cancellation).ConfigureAwait(false);
        return await RunAsync(method, request, cancellation).ConfigureAwait(false);
    }

    private async Task<ApiAnswer> RunAsync(string name, ApiRequest request, CancellationToken cancellation)
    {
        if (name.Equals("getUpdates", StringComparison.OrdinalIgnoreCase))
            return await _polling.AnswerAsync(request, cancellation).ConfigureAwait(false);
        var method = BotApiMethods.Find(name) ?? throw new Refusal(404, "Not Found: method not found");
        lock (world.Gate) return ApiAnswer.Ok(json => method(world, request, json), BotApiMethods.RemarkOn(name));
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
        response.ContentType = answer.IsPage ? "text/html" : "application/json";
        response.ContentLength = answer.Body.Length;
        if (answer.RetryAfter is { } seconds) response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await response.Body.WriteAsync(answer.Body, cancellation).ConfigureAwait(false);
    }
}
