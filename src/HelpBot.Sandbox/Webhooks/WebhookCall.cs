using System.Net.Http.Headers;
using System.Text.Json;
using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Faults;
using HelpBot.Sandbox.Methods;
using HelpBot.Sandbox.Model;
using HelpBot.Sandbox.Updates;

namespace HelpBot.Sandbox.Webhooks;

/// <summary>One POST of one update to the bot, and the method call that may stand in its answer.</summary>
internal sealed class WebhookCall(World world, FaultBoard faults) : IDisposable
{
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    /// <summary>A bot that answers later than this is taken to have failed, and gets the update again.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static readonly string[] NotInAnswers = ["setWebhook", "deleteWebhook", "close", "logOut"];

    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { Timeout = Timeout.InfiniteTimeSpan };

    public async Task<PushResult> PushAsync(Webhook webhook, QueuedUpdate update, CancellationToken cancellation)
    {
        if (faults.Draw(FaultKind.DuplicateUpdates)) await PushOnceAsync(webhook, update, cancellation).ConfigureAwait(false);
        return await PushOnceAsync(webhook, update, cancellation).ConfigureAwait(false);
    }

    public void Dispose() => _http.Dispose();

    private async Task<PushResult> PushOnceAsync(Webhook webhook, QueuedUpdate update, CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(Patience, world.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = new ByteArrayContent(update.Json) };
            request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
            if (webhook.SecretToken is { } secret) request.Headers.Add(SecretHeader, secret);
            using var response = await _http.SendAsync(request, either.Token).ConfigureAwait(false);
            var status = (int)response.StatusCode;
            if (!response.IsSuccessStatusCode)
                return new PushResult(status, $"Wrong response from the webhook: {status} {response.ReasonPhrase}", response.Headers.RetryAfter?.Delta);
            CallFromAnswer(await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false));
            return new PushResult(status, null);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return new PushResult(0, "Read timeout expired");
        }
        catch (HttpRequestException)
        {
            return new PushResult(0, "Connection refused");
        }
    }

    // Its result and its errors are invisible to the bot, so nothing that must arrive should be sent this way.
    private void CallFromAnswer(byte[] body)
    {
        if (body.Length == 0 || body[0] != (byte)'{') return;
        try
        {
            var document = JsonDocument.Parse(body);
            using var request = new ApiRequest([.. document.RootElement.EnumerateObject().Select(static p => new Parameter(p.Name, p.Value, null))], document);
            var name = request.Text("method");
            if (name.StartsWith("get", StringComparison.OrdinalIgnoreCase) || NotInAnswers.Contains(name, StringComparer.OrdinalIgnoreCase)) return;
            if (BotApiMethods.Find(name) is not { } method) return;
            lock (world.Gate) ApiAnswer.Ok(json => method(world, request, json));
        }
        catch (Exception refused) when (refused is Refusal or JsonException)
        {
            // As with the real server, nobody is told.
        }
    }
}
