using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Faults;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace HelpBot.Tests.Sandbox;

public class WebhookTests : EmulatorTests
{
    private readonly Channel<(string Text, string? Secret)> _pushed = Channel.CreateUnbounded<(string, string?)>();
    private readonly ConcurrentQueue<int> _statuses = new();
    private string? _answer;

    [Fact]
    public async Task Updates_are_pushed_one_a_post_with_the_secret_in_a_header()
    {
        await using var receiver = await ReceiverAsync();
        Emulator.User(11).SendText("waited");
        await SetAsync(receiver, ("secret_token", "s3cret_-"));
        Emulator.User(11).SendText("fresh");
        Assert.Equal(("waited", "s3cret_-"), await NextAsync());
        Assert.Equal(("fresh", "s3cret_-"), await NextAsync());
        await WaitForAsync(0);
    }

    [Fact]
    public async Task While_pushed_nothing_can_be_polled_and_a_waiting_poll_is_sent_away()
    {
        await using var receiver = await ReceiverAsync();
        var poll = Bot.CallAsync("getUpdates", ("timeout", 50));
        while (!Emulator.IsPolled) await Task.Yield();
        await SetAsync(receiver);
        Assert.Equal("Conflict: terminated by setWebhook request", (string?)(await poll)["description"]);
        Assert.Equal(409, (await Bot.RefusalAsync("getUpdates")).Code);
        await Bot.ResultAsync("deleteWebhook");
        Assert.Empty(await Bot.UpdatesAsync());
    }

    [Fact]
    public async Task A_failed_push_comes_again_at_once_and_then_as_time_passes()
    {
        foreach (var status in (int[])[500, 500, 500, 200]) _statuses.Enqueue(status);
        await using var receiver = await ReceiverAsync();
        await SetAsync(receiver);
        Emulator.User(11).SendText("x");
        await NextAsync();
        await NextAsync();
        Assert.Equal("Wrong response from the webhook: 500 Internal Server Error", await LastErrorAsync());
        await AdvanceUntilPushedAsync();
        await AdvanceUntilPushedAsync();
        await WaitForAsync(0);
    }

    [Fact]
    public async Task One_failing_chat_holds_up_only_itself()
    {
        _statuses.Enqueue(500);
        _statuses.Enqueue(500);
        await using var receiver = await ReceiverAsync();
        await SetAsync(receiver);
        Emulator.User(11).SendText("stuck");
        await NextAsync();
        await NextAsync();
        Emulator.User(11).SendText("behind it");
        Emulator.User(12).SendText("passes");
        Assert.Equal("passes", (await NextAsync()).Text);
        await WaitForAsync(2);
    }

    [Fact]
    public async Task What_expires_is_dropped()
    {
        for (var i = 0; i < 2; i++) _statuses.Enqueue(500);
        await using var receiver = await ReceiverAsync();
        await SetAsync(receiver);
        Emulator.User(11).SendText("x");
        await NextAsync();
        await NextAsync();
        Clock.Advance(TimeSpan.FromDays(1));
        await WaitForAsync(0);
    }

    [Fact]
    public async Task The_answer_to_a_push_may_hold_one_call()
    {
        _answer = """{"method":"sendMessage","chat_id":11,"text":"from the answer"}""";
        await using var receiver = await ReceiverAsync();
        await SetAsync(receiver);
        Emulator.User(11).SendText("x");
        await Emulator.User(11).WaitAsync(screen => screen.Shows("from the answer"));
    }

    [Fact]
    public async Task A_push_can_be_doubled()
    {
        Emulator.Faults.Add(new Fault(FaultKind.DuplicateUpdates) { Times = 1 });
        await using var receiver = await ReceiverAsync();
        await SetAsync(receiver);
        Emulator.User(11).SendText("x");
        Assert.Equal(("x", "x"), ((await NextAsync()).Text, (await NextAsync()).Text));
    }

    [Fact]
    public async Task Pending_updates_can_be_dropped_and_the_allowed_kinds_are_shared_with_polling()
    {
        Emulator.User(11).SendText("x");
        await using var receiver = await ReceiverAsync();
        await SetAsync(receiver, ("drop_pending_updates", true), ("allowed_updates", new JsonArray("callback_query")));
        var told = await Bot.ResultAsync("getWebhookInfo");
        Assert.Equal((receiver.Url + "/hook", 0, 40), ((string?)told["url"], (int)told["pending_update_count"]!, (int)told["max_connections"]!));
        Emulator.User(11).SendText("not made");
        await Bot.ResultAsync("deleteWebhook");
        Assert.Empty(await Bot.UpdatesAsync());
    }

    [Theory]
    [InlineData("http://example.org/hook", "bad webhook: An HTTPS URL must be provided for webhook")]
    [InlineData("https://example.org:8080/hook", "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")]
    public async Task An_address_telegram_would_not_push_to_is_refused(string url, string expected) =>
        Assert.Equal((400, "Bad Request: " + expected), await Bot.RefusalAsync("setWebhook", ("url", url)));

    [Fact]
    public async Task A_secret_has_letters_digits_dash_and_underscore_only() =>
        Assert.Equal(
            (400, "Bad Request: secret token contains unallowed characters"),
            await Bot.RefusalAsync("setWebhook", ("url", "https://example.org"), ("secret_token", "а")));

    private Task<SandboxHost> ReceiverAsync() => SandboxHost.StartAsync(
        "http://127.0.0.1:0",
        routes => routes.MapPost("/hook", async http =>
        {
            using var reader = new StreamReader(http.Request.Body);
            var update = JsonNode.Parse(await reader.ReadToEndAsync())!;
            http.Response.StatusCode = _statuses.TryDequeue(out var status) ? status : 200;
            if (_answer is not null) await http.Response.WriteAsync(_answer);
            await http.Response.CompleteAsync();
            await _pushed.Writer.WriteAsync(((string?)update["message"]?["text"] ?? "", (string?)http.Request.Headers["X-Telegram-Bot-Api-Secret-Token"]));
        }),
        CancellationToken.None);

    private async Task SetAsync(SandboxHost receiver, params (string, JsonNode?)[] more)
    {
        var answer = await Bot.CallAsync("setWebhook", [("url", receiver.Url + "/hook"), .. more]);
        Assert.Equal("Webhook was set", (string?)answer["description"]);
    }

    private Task<(string Text, string? Secret)> NextAsync() => _pushed.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(10));

    private async Task AdvanceUntilPushedAsync()
    {
        // The pusher sets its timer a moment after the receiver answered; how long it waits, RetryPaceTests say.
        var next = NextAsync();
        while (!next.IsCompleted)
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await next;
    }

    private async Task<string?> LastErrorAsync() => (string?)(await Bot.ResultAsync("getWebhookInfo"))["last_error_message"];

    private async Task WaitForAsync(int pending)
    {
        while ((int)(await Bot.ResultAsync("getWebhookInfo"))["pending_update_count"]! != pending) await Task.Yield();
    }
}
