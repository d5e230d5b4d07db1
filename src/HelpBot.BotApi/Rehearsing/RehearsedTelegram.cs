using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using HelpBot.Application.Telegram;
using HelpBot.BotApi.Calls;
using HelpBot.BotApi.Updates;
using HelpBot.Domain.Conversation;

namespace HelpBot.BotApi.Rehearsing;

/// <summary>
/// A Telegram inside the process that says yes to everything. With it the bot plays a talk to itself before it serves: the code that answers people
/// is then compiled, and the first person waits no longer than the hundredth.
/// </summary>
public sealed class RehearsedTelegram : IDisposable
{

    private readonly BotApiClient _client;
    private readonly Recorder _messenger;
    private int _lastId;
    private int _calls;

    /// <param name="options">As for the real one.</param>
    public RehearsedTelegram(TelegramOptions options)
    {
        // Never connected to: the handler answers first.
        _client = new BotApiClient("http://127.0.0.1", BotToken.Find("0:rehearsal", official: false, out _)!, TimeProvider.System, new Yes(this));
        _messenger = new Recorder(new BotApiMessenger(_client, options));
    }

    /// <summary>How many calls have come.</summary>
    public int Calls => Volatile.Read(ref _calls);

    /// <summary>The messenger whose calls end here.</summary>
    public IMessenger Messenger => _messenger;

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
        var buttons = _messenger.Buttons;
        if (buttons.IsEmpty) return null;
        var message = $"\"message_id\":{_messenger.Shown},\"date\":{Now},{Person(chat)}";
        return Read("callback_query", $"\"id\":\"{NextId()}\",{Person(chat)},\"data\":\"{buttons[Math.Min(index, buttons.Length - 1)]}\",\"message\":{{{message}}}");
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
            await request.Content!.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
            Interlocked.Increment(ref telegram._calls);
            // As over a network: the answer comes later, not at once.
            await Task.Yield();
            var id = request.RequestUri!.AbsolutePath.EndsWith("/sendMessage", StringComparison.Ordinal) ? telegram.NextId() : telegram._messenger.Shown;
            return new HttpResponseMessage(HttpStatusCode.OK) { Content = new ByteArrayContent(Encoding.ASCII.GetBytes($$$"""{"ok":true,"result":{"message_id":{{{id}}}}}""")) };
        }
    }

    /// <summary>Notes which buttons the last screen had.</summary>
    private sealed class Recorder(IMessenger inner) : IMessenger
    {
        public ImmutableArray<string> Buttons { get; private set; } = [];

        public int Shown { get; private set; }

        public async Task<CallResult> SendAsync(TelegramChatId chat, Screen screen, bool withSound, CancellationToken cancellationToken)
        {
            var result = await inner.SendAsync(chat, screen, withSound, cancellationToken).ConfigureAwait(false);
            if (result is CallResult.Done done) (Shown, Buttons) = (done.MessageId, ButtonsOf(screen));
            return result;
        }

        public Task<CallResult> EditAsync(TelegramChatId chat, int messageId, Screen screen, CancellationToken cancellationToken)
        {
            Buttons = ButtonsOf(screen);
            return inner.EditAsync(chat, messageId, screen, cancellationToken);
        }

        public Task<CallResult> DeleteAsync(TelegramChatId chat, IReadOnlyList<int> messageIds, CancellationToken cancellationToken) => inner.DeleteAsync(chat, messageIds, cancellationToken);

        public Task<CallResult> AnswerAsync(string callbackId, string? alert, CancellationToken cancellationToken) => inner.AnswerAsync(callbackId, alert, cancellationToken);

        public Task<CallResult> LeaveAsync(TelegramChatId chat, CancellationToken cancellationToken) => inner.LeaveAsync(chat, cancellationToken);

        public Task<CallResult> NotifyAsync(TelegramChatId chat, string text, CancellationToken cancellationToken) => inner.NotifyAsync(chat, text, cancellationToken);

        private static ImmutableArray<string> ButtonsOf(Screen screen) => [.. screen.Rows.SelectMany(row => row).Select(button => button.Data).OfType<string>()];
    }
}
