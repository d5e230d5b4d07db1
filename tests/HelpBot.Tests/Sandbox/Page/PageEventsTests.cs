using System.Text.Json.Nodes;

namespace HelpBot.Tests.Sandbox.Page;

public class PageEventsTests : SandboxPage
{
    [Fact]
    public async Task A_new_page_gets_everybody_and_then_only_what_changes()
    {
        await using var stream = await EventsAsync();
        Assert.Equal(Kazakh, (long)(await stream.PersonAsync())["id"]!);
        Assert.Equal(Russian, (long)(await stream.PersonAsync())["id"]!);
        await ActAsync(Russian, "text", """{"text":"/start"}""");
        var person = await stream.PersonAsync();
        Assert.Equal((Russian, "/start"), ((long)person["id"]!, (string)person["messages"]![0]!["text"]!));
    }

    [Fact]
    public async Task A_phone_shows_messages_buttons_the_lock_screen_and_what_pops_up()
    {
        await ActAsync(Kazakh, "text", """{"text":"/start"}""");
        await Bot.SayAsync(Kazakh, "<b>Сұрақ</b>", ("parse_mode", "HTML"), ("reply_markup", ApiBot.Keyboard("Иә")), ("disable_notification", true));
        await ActAsync(Kazakh, "press", """{"message":2,"data":"d:Иә"}""");
        var press = (await Bot.UpdatesAsync())[^1]!["callback_query"]!;
        await using var stream = await EventsAsync();
        var before = await stream.PersonAsync();
        Assert.Equal((2, "d:Иә"), ((int)before["waiting"]!["message"]!, (string)before["waiting"]!["data"]!));
        await stream.PersonAsync();
        await Bot.ResultAsync("answerCallbackQuery", ("callback_query_id", (string)press["id"]!), ("text", "Дұрыс"), ("show_alert", true));
        var after = await stream.PersonAsync();
        Assert.Null(after["waiting"]);
        Assert.Equal(("Дұрыс", true), ((string)after["popups"]![0]!["text"]!, (bool)after["popups"]![0]!["is_alert"]!));
        var bubble = after["messages"]![1]!;
        Assert.Equal(("Сұрақ", "bold", "Иә"), ((string)bubble["text"]!, (string)bubble["entities"]![0]!["type"]!, (string)bubble["rows"]![0]![0]!["text"]!));
        Assert.Equal(("Сұрақ", true, false), ((string)after["notes"]![0]!["text"]!, (bool)after["notes"]![0]!["is_silent"]!, (bool)after["notes"]![0]!["is_withdrawn"]!));
    }

    [Fact]
    public async Task The_crowd_of_a_test_is_not_sent_to_the_page()
    {
        await using var stream = await EventsAsync();
        await stream.PersonAsync();
        await stream.PersonAsync();
        Server.Emulator.User(5).SendText("not for the page");
        await ActAsync(Kazakh, "text", """{"text":"for the page"}""");
        Assert.Equal(Kazakh, (long)(await stream.PersonAsync())["id"]!);
    }

    [Fact]
    public async Task The_page_knows_whether_a_bot_is_there()
    {
        await using var stream = await EventsAsync();
        Assert.False((bool)(await stream.NextAsync("state"))["is_connected"]!);
        var poll = Bot.UpdatesAsync(timeout: 50);
        while (!Server.Emulator.IsPolled) await Task.Yield();
        await ActAsync(Kazakh, "language", """{"language":"ru"}""");
        JsonNode state;
        do state = await stream.NextAsync("state"); while (!(bool)state["is_connected"]!);
        await ActAsync(Kazakh, "text", """{"text":"news"}""");
        await poll;
    }

    private async Task<EventStream> EventsAsync() =>
        new(await Browser.GetStreamAsync(new Uri("/sandbox/events", UriKind.Relative)));

    private sealed class EventStream(Stream stream) : IAsyncDisposable
    {
        private readonly StreamReader _reader = new(stream);

        public Task<JsonNode> PersonAsync() => NextAsync("person");

        public async Task<JsonNode> NextAsync(string name)
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(15));
            string? current = null;
            while (await _reader.ReadLineAsync(patience.Token) is { } line)
            {
                if (line.StartsWith("event: ", StringComparison.Ordinal)) current = line["event: ".Length..];
                else if (line.StartsWith("data: ", StringComparison.Ordinal) && current == name) return JsonNode.Parse(line["data: ".Length..])!;
            }

            throw new EndOfStreamException();
        }

        public ValueTask DisposeAsync()
        {
            _reader.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
