using System.Text.Json;
using HelpBot.Application.Telegram;
using HelpBot.BotApi.Calls;
using HelpBot.BotApi.Updates;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HelpBot.BotApi.Polling;

/// <summary>Fetches updates by long polling. An update is confirmed only when it is committed: the next call's offset says so.</summary>
internal sealed partial class PollingWorker(BotApiClient client, Setup setup, TelegramOptions options, IUpdateIntake intake, LinkState link, TimeProvider time, ILogger<PollingWorker> log) : BackgroundService
{
    /// <summary>How many updates one call may bring.</summary>
    public const int MaxUpdatesPerPoll = 100;

    private readonly TimeSpan _timeout = TimeSpan.FromSeconds(options.PollSeconds + 15);
    private long _offset;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await link.WaitUntilKnownAsync(setup, stoppingToken).ConfigureAwait(false);
        // Best effort: a server that does not know the method changes nothing.
        await setup.DeleteWebhookAsync(stoppingToken).ConfigureAwait(false);
        var pause = new Backoff();
        while (!stoppingToken.IsCancellationRequested)
        {
            using var envelope = await PollAsync(stoppingToken).ConfigureAwait(false);
            var result = Outcome.Of(envelope);
            link.Report(result);
            if (result is CallResult.Done)
            {
                if (await HandInAsync(envelope.Body, stoppingToken).ConfigureAwait(false)) pause.Reset();
                else await pause.WaitAsync(time, stoppingToken).ConfigureAwait(false);
                continue;
            }
            await RecoverAsync(result, pause, stoppingToken).ConfigureAwait(false);
        }
    }

    private async Task<Envelope> PollAsync(CancellationToken cancellationToken)
    {
        using var body = new JsonBody();
        if (_offset > 0) body.Writer.WriteNumber("offset"u8, _offset);
        body.Writer.WriteNumber("limit"u8, MaxUpdatesPerPoll);
        body.Writer.WriteNumber("timeout"u8, options.PollSeconds);
        Setup.WriteAllowedUpdates(body.Writer);
        return await client.CallAsync("getUpdates", body.Finish(), _timeout, cancellationToken).ConfigureAwait(false);
    }

    /// <returns>Whether the batch is committed (or empty).</returns>
    private async Task<bool> HandInAsync(ReadOnlyMemory<byte> answer, CancellationToken cancellationToken)
    {
        var (updates, last) = Read(answer);
        if (updates.Count > 0)
        {
            try
            {
                await intake.AcceptAsync(updates, cancellationToken).ConfigureAwait(false);
            }
            catch (StoreUnavailableException)
            {
                // Nothing is confirmed; Telegram hands the same updates out again. The turn loop has logged why.
                return false;
            }
        }
        if (last >= _offset) _offset = last + 1;
        return true;
    }

    private static (List<ChatUpdate> Updates, long Last) Read(ReadOnlyMemory<byte> answer)
    {
        using var document = JsonDocument.Parse(answer);
        var updates = new List<ChatUpdate>();
        var last = -1L;
        if (document.RootElement.Find("result") is not { ValueKind: JsonValueKind.Array } list) return (updates, last);
        foreach (var element in list.EnumerateArray())
        {
            if (UpdateReader.Read(element) is not { } update) continue;
            updates.Add(update);
            last = Math.Max(last, update.UpdateId);
        }
        return (updates, last);
    }

    private async Task RecoverAsync(CallResult result, Backoff pause, CancellationToken cancellationToken)
    {
        switch (result)
        {
            case CallResult.Unauthorized:
                await link.WaitUntilKnownAsync(setup, cancellationToken).ConfigureAwait(false);
                return;
            case CallResult.Refused { Code: 409 } conflict when conflict.Reason.Contains("webhook is active", StringComparison.OrdinalIgnoreCase):
                Log.WebhookInTheWay(log);
                await setup.DeleteWebhookAsync(cancellationToken).ConfigureAwait(false);
                break;
            case CallResult.Refused { Code: 409 }:
                // Another instance, or a stolen token: both look like this.
                link.ReportConflict();
                Log.Conflict(log);
                break;
            case CallResult.Flooded flooded:
                await Task.Delay(flooded.RetryAfter, time, cancellationToken).ConfigureAwait(false);
                return;
        }
        await pause.WaitAsync(time, cancellationToken).ConfigureAwait(false);
    }

    private static partial class Log
    {
        [LoggerMessage(1001, LogLevel.Warning, "A webhook is set for this bot, so polling is refused. The webhook is being removed. If another installation uses it, stop that one.")]
        public static partial void WebhookInTheWay(ILogger log);

        [LoggerMessage(1002, LogLevel.Error, "Another program is fetching this bot's updates with the same token. Stop the second instance; if there is none, the token is stolen: revoke it in BotFather (/revoke) and set the new one.")]
        public static partial void Conflict(ILogger log);
    }
}
