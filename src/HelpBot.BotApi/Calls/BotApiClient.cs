using System.Net;
using System.Net.Http.Headers;

namespace HelpBot.BotApi.Calls;

/// <summary>Posts one call to the Bot API and reads the envelope. No retry, no log: the token stands in every path.</summary>
internal sealed class BotApiClient : IDisposable
{
    /// <summary>The largest answer that is read, in bytes. A batch of updates is cut at 4 MiB by the server.</summary>
    public const int MaxAnswerBytes = 32 * 1024 * 1024;

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    private readonly HttpMessageInvoker _http;
    private readonly string _prefix;
    private readonly TimeProvider _time;

    /// <param name="baseUrl">The server's base address.</param>
    /// <param name="token">The bot's token.</param>
    /// <param name="time">For time-outs: the machine's real time, also where the bot's own clock is moved by hand.</param>
    public BotApiClient(string baseUrl, BotToken token, TimeProvider time) : this(baseUrl, token, time, Sockets(baseUrl)) { }

    /// <param name="baseUrl">The server's base address.</param>
    /// <param name="token">The bot's token.</param>
    /// <param name="time">For time-outs.</param>
    /// <param name="handler">What carries the requests; disposed with the client.</param>
    public BotApiClient(string baseUrl, BotToken token, TimeProvider time, HttpMessageHandler handler)
    {
        _prefix = $"{baseUrl.TrimEnd('/')}/bot{token.Value}/";
        _time = time;
        _http = new HttpMessageInvoker(handler);
    }

    /// <summary>The server's clock in its last answer; null if it never said.</summary>
    public DateTimeOffset? ServerClock { get; private set; }

    /// <summary>Calls a method.</summary>
    /// <param name="method">Its name.</param>
    /// <param name="body">The parameters, one JSON object.</param>
    /// <param name="timeout">The longest wait.</param>
    /// <param name="cancellationToken">Ends the wait; the only thing that throws.</param>
    /// <returns>The envelope; dispose it.</returns>
    public async Task<Envelope> CallAsync(string method, ReadOnlyMemory<byte> body, TimeSpan timeout, CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Post, _prefix + method);
        var content = new ReadOnlyMemoryContent(body);
        content.Headers.ContentType = Json;
        request.Content = content;
        try
        {
            using var response = await _http.SendAsync(request, either.Token).ConfigureAwait(false);
            if (response.Headers.Date is { } date) ServerClock = date;
            return await Envelope.ReadAsync(response, either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (HttpRequestException failure) when (NeverWritten(failure))
        {
            return Envelope.NotConnected;
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or OperationCanceledException or InvalidDataException)
        {
            return Envelope.Unclear;
        }
    }

    public void Dispose() => _http.Dispose();

    private static SocketsHttpHandler Sockets(string baseUrl) => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = !new Uri(baseUrl).IsLoopback,
        AutomaticDecompression = DecompressionMethods.None,
        // No trace headers and no diagnostics: both would carry the path, and with it the token.
        ActivityHeadersPropagator = null,
        PooledConnectionLifetime = TimeSpan.FromMinutes(15),
        ConnectTimeout = TimeSpan.FromSeconds(10),
    };

    private static bool NeverWritten(HttpRequestException failure) => failure.HttpRequestError is
        HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError;
}
