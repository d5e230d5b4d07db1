using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using HelpBot.Application.Telegram;
using HelpBot.BotApi.Calls;
using HelpBot.BotApi.Polling;
using HelpBot.BotApi.Updates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace HelpBot.BotApi.Webhook;

/// <summary>Takes updates by webhook on a server of its own: 200 only after the commit, so that Telegram repeats whatever was not kept.</summary>
internal sealed partial class WebhookServer(Setup setup, TelegramOptions options, IUpdateIntake intake, LinkState link, TimeProvider time, ILogger<WebhookServer> log) : BackgroundService
{
    /// <summary>The largest post that is read, in bytes. Telegram's own limit for an update is 512 KiB.</summary>
    public const int MaxBodyBytes = 8 * 1024 * 1024;

    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    private readonly PathString _path = new(Uri.TryCreate(options.Webhook.Url, UriKind.Absolute, out var url) ? url.AbsolutePath : "/");
    private readonly string _secret = options.Webhook.Secret ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var server = Build();
        await using var _ = server.ConfigureAwait(false);
        await server.StartAsync(stoppingToken).ConfigureAwait(false);
        await KnockAsync(server.Urls.First(), _path, stoppingToken).ConfigureAwait(false);
        await RegisterAsync(stoppingToken).ConfigureAwait(false);
        await Task.Delay(Timeout.InfiniteTimeSpan, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await server.StopAsync(CancellationToken.None).ConfigureAwait(false);
    }

    private WebApplication Build()
    {
        // Nothing but the server itself: no second reading of settings, and no logs of its own, which would name addresses. What matters is logged here.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = [] });
        builder.WebHost.UseKestrelCore().UseUrls(options.Webhook.Listen).ConfigureKestrel(ConfigureKestrel);
        var server = builder.Build();
        server.Run(AnswerAsync);
        return server;
    }

    /// <summary>One post to ourselves, without the secret: it is refused, and the server's code is compiled before Telegram's first post comes.</summary>
    private static async Task KnockAsync(string listen, PathString path, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(2) };
        var here = BindingAddress.Parse(listen);
        try
        {
            using var refused = await client.PostAsync(new Uri($"http://127.0.0.1:{here.Port}{path}"), new ByteArrayContent([]), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception none) when (none is HttpRequestException || (none is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // Behind a socket or on another interface: the first post waits for the compiler, that is all.
        }
    }

    private static void ConfigureKestrel(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestBodySize = MaxBodyBytes;
    }

    private Task AnswerAsync(HttpContext context)
    {
        if (HttpMethods.IsPost(context.Request.Method) && context.Request.Path == _path) return ReceiveAsync(context);
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private async Task ReceiveAsync(HttpContext context)
    {
        if (!HasSecret(context.Request))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        try
        {
            if (await ReadAsync(context).ConfigureAwait(false) is { } update)
                await intake.AcceptAsync([update], context.RequestAborted).ConfigureAwait(false);
            else
                Log.Malformed(log);
        }
        catch (StoreUnavailableException)
        {
            // Telegram posts it again; the turn loop has logged why.
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        }
        catch (OperationCanceledException)
        {
            // Telegram hung up, or we are stopping: not answered, so it comes again.
            context.Abort();
        }
    }

    private bool HasSecret(HttpRequest request)
    {
        var given = Encoding.UTF8.GetBytes(request.Headers[SecretHeader].ToString());
        return CryptographicOperations.FixedTimeEquals(SHA256.HashData(given), SHA256.HashData(Encoding.UTF8.GetBytes(_secret)));
    }

    /// <returns>Null for what is no update: it is answered 200 all the same, or it would be posted again for a day.</returns>
    private static async Task<ChatUpdate?> ReadAsync(HttpContext context)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body, default, context.RequestAborted).ConfigureAwait(false);
            return UpdateReader.Read(document.RootElement);
        }
        catch (Exception malformed) when (malformed is JsonException or Microsoft.AspNetCore.Http.BadHttpRequestException)
        {
            return null;
        }
    }

    private async Task RegisterAsync(CancellationToken cancellationToken)
    {
        await link.WaitUntilKnownAsync(setup, cancellationToken).ConfigureAwait(false);
        var pause = new Backoff();
        while (true)
        {
            var answer = await setup.SetWebhookAsync(options.Webhook.Url!, _secret, cancellationToken).ConfigureAwait(false);
            link.Report(answer.Result);
            if (answer.IsDone) return;
            if (answer.Result is CallResult.Refused refused) Log.Refused(log, refused.Code);
            await pause.WaitAsync(time, cancellationToken).ConfigureAwait(false);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(1101, LogLevel.Error, "Telegram refuses the webhook (code {Code}). Telegram:Webhook:Url must be https on port 443, 80, 88 or 8443 with a valid certificate. Or leave it empty to poll.")]
        public static partial void Refused(ILogger log, int code);

        [LoggerMessage(1102, LogLevel.Warning, "A post to the webhook was no update and was skipped.")]
        public static partial void Malformed(ILogger log);
    }
}
