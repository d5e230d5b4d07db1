using System.Text.Json.Nodes;

namespace HelpBot.Tests.Sandbox;

public class PollingTests : EmulatorTests
{
    [Fact]
    public async Task An_update_comes_again_until_its_id_is_passed()
    {
        Emulator.User(11).SendText("one");
        Emulator.User(11).SendText("two");
        var first = await Bot.UpdatesAsync();
        Assert.Equal(["one", "two"], Texts(first));
        Assert.Equal(["one", "two"], Texts(await Bot.UpdatesAsync()));
        Assert.Equal(["two"], Texts(await Bot.UpdatesAsync(Id(first[1]!))));
        Assert.Empty(await Bot.UpdatesAsync(Id(first[1]!) + 1));
    }

    [Fact]
    public async Task Ids_rise_by_one()
    {
        for (var i = 0; i < 3; i++) Emulator.User(11).SendText($"text {i}");
        var updates = await Bot.UpdatesAsync();
        Assert.Equal([500_000_001, 500_000_002, 500_000_003], updates.Select(update => Id(update!)));
    }

    [Fact]
    public async Task A_negative_offset_keeps_only_the_last_ones()
    {
        for (var i = 0; i < 5; i++) Emulator.User(11).SendText($"text {i}");
        Assert.Equal(["text 3", "text 4"], Texts(await Bot.UpdatesAsync(-2)));
        Assert.Equal(2, (await Bot.UpdatesAsync()).Count);
    }

    [Fact]
    public async Task An_offset_far_ahead_confirms_nothing()
    {
        Emulator.User(11).SendText("one");
        Assert.Equal(["one"], Texts(await Bot.UpdatesAsync(900_000_000)));
    }

    [Fact]
    public async Task A_limit_out_of_range_is_bent_not_refused()
    {
        for (var i = 0; i < 120; i++) Emulator.User(11).SendText($"text {i}");
        Assert.Equal(100, (await Bot.UpdatesAsync(more: ("limit", 5000))).Count);
        Assert.Equal(7, (await Bot.UpdatesAsync(more: ("limit", 7))).Count);
    }

    [Fact]
    public async Task A_waiting_poll_wakes_on_news()
    {
        var poll = Bot.UpdatesAsync(timeout: 50);
        await WaitForPollAsync();
        Emulator.User(11).SendText("news");
        Assert.Equal(["news"], Texts(await poll.WaitAsync(TimeSpan.FromSeconds(5))));
    }

    [Fact]
    public async Task A_waiting_poll_ends_empty_after_its_time_and_never_after_more_than_fifty_seconds()
    {
        var poll = Bot.UpdatesAsync(timeout: 5000);
        await WaitForPollAsync();
        Clock.Advance(TimeSpan.FromSeconds(49));
        Assert.False(poll.IsCompleted);
        Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Empty(await poll.WaitAsync(TimeSpan.FromSeconds(5)));
    }

    [Fact]
    public async Task The_older_of_two_polls_gets_the_conflict_and_the_newer_the_news()
    {
        var older = Bot.CallAsync("getUpdates", ("timeout", 50));
        await WaitForPollAsync();
        var newer = Bot.UpdatesAsync(timeout: 50);
        var refused = await older.WaitAsync(TimeSpan.FromSeconds(5));
        Assert.Equal(409, (int)refused["error_code"]!);
        Assert.Contains("terminated by other getUpdates request", (string)refused["description"]!, StringComparison.Ordinal);
        await WaitForPollAsync();
        Emulator.User(11).SendText("news");
        Assert.Equal(["news"], Texts(await newer.WaitAsync(TimeSpan.FromSeconds(5))));
    }

    [Fact]
    public async Task A_press_is_lost_after_150_seconds_and_a_message_after_a_day()
    {
        var person = Emulator.User(11);
        person.Start();
        await Bot.SayAsync(11, "question", ("reply_markup", ApiBot.Keyboard("yes")));
        person.Press("yes");
        Assert.Equal(2, (await Bot.UpdatesAsync()).Count);
        Clock.Advance(TimeSpan.FromSeconds(150));
        Assert.Equal(["/start"], Texts(await Bot.UpdatesAsync()));
        Clock.Advance(TimeSpan.FromSeconds(86_400 - 150));
        Assert.Empty(await Bot.UpdatesAsync());
    }

    [Fact]
    public async Task Allowed_updates_are_kept_and_filter_at_the_moment_of_making()
    {
        await Bot.UpdatesAsync(more: ("allowed_updates", new JsonArray("callback_query")));
        Emulator.User(11).SendText("not made");
        Assert.Empty(await Bot.UpdatesAsync(more: ("allowed_updates", new JsonArray("message"))));
        Emulator.User(11).SendText("made");
        Assert.Equal(["made"], Texts(await Bot.UpdatesAsync()));
    }

    [Fact]
    public async Task Unknown_names_alone_stand_for_the_default_set()
    {
        await Bot.UpdatesAsync(more: ("allowed_updates", new JsonArray("nonsense")));
        Emulator.User(11).SendText("made");
        Assert.Single(await Bot.UpdatesAsync());
    }

    [Fact]
    public async Task Any_json_can_be_delivered_for_tests_of_hostile_input()
    {
        Emulator.Inject("\"unheard_of\":{\"x\":1}");
        Assert.Equal(1, (int)(await Bot.UpdatesAsync())[0]!["unheard_of"]!["x"]!);
    }

    private async Task WaitForPollAsync()
    {
        while (!Emulator.IsPolled) await Task.Yield();
    }

    private static int Id(JsonNode update) => (int)update["update_id"]!;

    private static IEnumerable<string?> Texts(JsonArray updates) => updates.Select(update => (string?)update!["message"]?["text"]);
}
