using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using HelpBot.Application.Telegram;
using HelpBot.BotApi.Calls;
using HelpBot.BotApi.Updates;

namespace HelpBot.BotApi.Rehearsing;

/// <summary>
/// A Telegram inside the process that says yes to everything. With it the bot plays a talk to itself before it serves: the code that answers people
/// is then compiled, and the first person waits no longer than the hundredth.
/// </summary>
public sealed class RehearsedTelegram : IDisposable
{

    private readonly BotApiClient _client;
    private volatile Shown _last = new(0, []);
    private int _lastId;
    private int _calls;

    /// <param name="options">As for the real one.</param>
    public RehearsedTelegram(TelegramOptions options)
    {
        // Never connected to: the handler answers first.
        _client = new BotApiClient("http://127.0.0.1", BotToken.Find("0:rehearsal", official: false, out _)!, TimeProvider.System, new Yes(this));
        Messenger = new BotApiMessenger(_client, options);
    }

    /// <summary>How many calls have come.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>The messenger whose calls end here.</summary>
    public IMessenger Messenger { get; }

    /// <summary>An update in which somebody writes.</summary>
    /// <param name="chat">Who, from 1.</param>
    /// <param name="text">What.</param>
    public ChatUpdate Write(int chat, string text) => Read("message", $"""
        "message_id":{NextId()},"date":{Now},{Person(chat)},"text":"{JsonEncodedText.Encode(text)}"
        """);

    /// <summary>An update in which somebody presses a button of the last screen.</summary>
    /// <param name="chat">Who, from 1.</param>
    /// <param name="index">Its place from the top; beyond the last it is the last.</param>
    /// <returns>Null if no screen has come yet.</returns>
    public ChatUpdate? Press(int chat, int index)
    {
        var (message, buttons) = _last;
        if (buttons.IsEmpty) return null;
        return Read("callback_query", $$$"""
            "id":"{{{NextId()}}}",{{{Person(chat)}}},"data":"{{{buttons[Math.Min(index, buttons.Length - 1)]}}}","message":{"message_id":{{{message}}},"date":{{{Now}}},{{{Person(chat)}}} }
            """);
    }

    /// <inheritdoc/>
    public void Dispose() => _client.Dispose();

    private static string Person(int chat) => $$"""
        "chat":{"id":{{chat}},"type":"private"},"from":{"id":{{chat}},"is_bot":false,"language_code":"ru"}
        """;

    private static string Now => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private int NextId() => Interlocked.Increment(ref _lastId);

    private ChatUpdate Read(string kind, string content)
    {
        using var document = JsonDocument.Parse($"{{\"update_id\":{NextId()},\"{kind}\":{{{content}}}}}");
        return UpdateReader.Read(document.RootElement)!;
    }

    private sealed class Yes(RehearsedTelegram telegram) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Interlocked.Increment(ref telegram._calls);
            using var body = JsonDocument.Parse(await request.Content!.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
            // As over a network: the answer comes later, not at once.
            await Task.Yield();
            var id = body.RootElement.TryGetProperty("message_id", out var edited) ? edited.GetInt32() : telegram.NextId();
            if (body.RootElement.TryGetProperty("reply_markup", out var keyboard)) telegram._last = new Shown(id, [.. ButtonsOf(keyboard)]);
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.ASCII.GetBytes($$$"""{"ok":true,"result":{"message_id":{{{id}}}}}""")) };
        }

        private static IEnumerable<string> ButtonsOf(JsonElement keyboard) =>
            from row in keyboard.GetProperty("inline_keyboard").EnumerateArray()
            from button in row.EnumerateArray()
            where button.TryGetProperty("callback_data", out _)
            select button.GetProperty("callback_data").GetString();
    }

    /// <summary>The last screen.</summary>
    /// <param name="Id">Its message.</param>
    /// <param name="Buttons">What its buttons send.</param>
    private sealed record Shown(int Id, ImmutableArray<string> Buttons);
}
