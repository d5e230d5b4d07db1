using System.Text.Json.Nodes;

namespace HelpBot.Tests.Sandbox;

public class PressTests : EmulatorTests
{
    [Fact]
    public async Task A_press_brings_the_data_and_the_message_it_hangs_under()
    {
        var person = Emulator.User(11);
        person.Start();
        var id = await Bot.SayAsync(11, "question", ("reply_markup", ApiBot.Keyboard("yes")));
        person.Press("yes");
        var query = (await Bot.UpdatesAsync())[^1]!["callback_query"]!;
        Assert.Equal(("d:yes", 11, id), ((string)query["data"]!, (int)query["from"]!["id"]!, (int)query["message"]!["message_id"]!));
    }

    [Fact]
    public async Task The_answer_is_shown_and_leaves_no_message()
    {
        var press = await PressAsync();
        await Bot.ResultAsync("answerCallbackQuery", ("callback_query_id", press.Id), ("text", "shown once"), ("show_alert", true));
        Assert.True(press.IsAnswered && press.IsAlert);
        Assert.Equal("shown once", Assert.Single(Emulator.User(11).Popups).Text);
        Assert.False(Emulator.User(11).Screen.Shows("shown once"));
    }

    [Fact]
    public async Task After_fifteen_seconds_an_answer_comes_too_late()
    {
        var press = await PressAsync();
        Clock.Advance(TimeSpan.FromSeconds(15));
        await Bot.ResultAsync("answerCallbackQuery", ("callback_query_id", press.Id));
        Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(
            (400, "Bad Request: query is too old and response timeout expired or query ID is invalid"),
            await Bot.RefusalAsync("answerCallbackQuery", ("callback_query_id", press.Id)));
    }

    [Fact]
    public async Task A_second_answer_is_flagged_and_shows_nothing()
    {
        var press = await PressAsync();
        await Bot.ResultAsync("answerCallbackQuery", ("callback_query_id", press.Id));
        await Bot.ResultAsync("answerCallbackQuery", ("callback_query_id", press.Id), ("text", "again"));
        Assert.Equal(1, Emulator.DoubleAnswers);
        Assert.Empty(Emulator.User(11).Popups);
    }

    [Fact]
    public async Task A_long_answer_is_refused()
    {
        var press = await PressAsync();
        Assert.Equal((400, "Bad Request: MESSAGE_TOO_LONG"), await Bot.RefusalAsync("answerCallbackQuery", ("callback_query_id", press.Id), ("text", new string('ұ', 201))));
    }

    [Fact]
    public async Task A_press_on_a_message_that_is_gone_shows_only_where_it_was()
    {
        var person = Emulator.User(11);
        person.Start();
        var id = await Bot.SayAsync(11, "question");
        person.Delete(id);
        person.PressForged(id, "other:node");
        var message = (await Bot.UpdatesAsync())[^1]!["callback_query"]!["message"]!.AsObject();
        Assert.Equal(["chat", "message_id", "date"], message.Select(field => field.Key));
        Assert.Equal(0, (int)message["date"]!);
    }

    [Fact]
    public async Task Copying_and_links_tell_the_bot_nothing()
    {
        var person = Emulator.User(11);
        person.Start();
        var keyboard = new JsonObject
        {
            ["inline_keyboard"] = new JsonArray(new JsonArray(
                new JsonObject { ["text"] = "copy", ["copy_text"] = new JsonObject { ["text"] = "+7 700 000 00 00" } },
                new JsonObject { ["text"] = "site", ["url"] = "https://example.org" })),
        };
        await Bot.SayAsync(11, "text", ("reply_markup", keyboard));
        Assert.Null(person.Press("copy"));
        Assert.Null(person.Press("site"));
        Assert.Equal("+7 700 000 00 00", person.Clipboard);
        Assert.Single(await Bot.UpdatesAsync());
    }

    [Fact]
    public void Pressing_what_is_not_there_says_what_is()
    {
        var person = Emulator.User(11);
        person.SendText("hello");
        Assert.Contains("hello", Assert.Throws<InvalidOperationException>(() => person.Press("nothing")).Message, StringComparison.Ordinal);
    }

    private async Task<HelpBot.Sandbox.Crowd.PressResult> PressAsync()
    {
        var person = Emulator.User(11);
        person.Start();
        await Bot.SayAsync(11, "question", ("reply_markup", ApiBot.Keyboard("yes")));
        return person.Press("yes")!;
    }
}
