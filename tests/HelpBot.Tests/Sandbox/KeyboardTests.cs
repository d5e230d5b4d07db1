using System.Text.Json.Nodes;
using HelpBot.Sandbox.Keyboards;

namespace HelpBot.Tests.Sandbox;

public class KeyboardTests : EmulatorTests
{
    public static TheoryData<string, string> Refused => new()
    {
        { """{"text":"a","callback_data":"өөөөөөөөөөөөөөөөөөөөөөөөөөөөөөөөө"}""", "BUTTON_DATA_INVALID" },
        { """{"text":"a","callback_data":""}""", "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard" },
        { """{"text":"a"}""", "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard" },
        { """{"callback_data":"x"}""", "can't parse inline keyboard button: Can't find field \"text\"" },
        { """{"text":5,"callback_data":"x"}""", "can't parse inline keyboard button: Field \"text\" must be of type String" },
        { """{"text":"a","url":"tel:112"}""", "inline keyboard button URL 'tel:112' is invalid: Unsupported URL protocol" },
        { """{"text":"a","callback_data":"x","style":"red"}""", "can't parse inline keyboard button: invalid button style specified" },
        { """{"text":"a","copy_text":{"text":""}}""", "BUTTON_COPY_TEXT_INVALID" },
        { """{"text":"a","web_app":{"url":"http://example.org"}}""", "inline keyboard button Web App URL 'http://example.org' is invalid: Only HTTPS links are allowed" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task A_button_telegram_refuses_is_refused(string button, string expected)
    {
        Emulator.User(11).Start();
        var keyboard = new JsonObject { ["inline_keyboard"] = new JsonArray(new JsonArray(JsonNode.Parse(button))) };
        Assert.Equal((400, "Bad Request: " + expected), await Bot.RefusalAsync("sendMessage", ("chat_id", 11), ("text", "x"), ("reply_markup", keyboard)));
    }

    [Fact]
    public async Task Sixty_four_bytes_of_data_pass()
    {
        Emulator.User(11).Start();
        var data = new string('ө', InlineButtonParser.MaxDataBytes / 2);
        var keyboard = new JsonObject { ["inline_keyboard"] = new JsonArray(new JsonArray(new JsonObject { ["text"] = "a", ["callback_data"] = data })) };
        await Bot.SayAsync(11, "x", ("reply_markup", keyboard));
        Assert.Equal(data, Emulator.User(11).Screen.Newest!.Buttons.Single().Value);
    }

    [Fact]
    public async Task A_keyboard_that_is_no_list_of_lists_is_refused()
    {
        Emulator.User(11).Start();
        var flat = new JsonObject { ["inline_keyboard"] = new JsonArray(new JsonObject { ["text"] = "a", ["callback_data"] = "x" }) };
        Assert.Equal(400, (await Bot.RefusalAsync("sendMessage", ("chat_id", 11), ("text", "x"), ("reply_markup", flat))).Code);
    }

    [Fact]
    public async Task More_than_twelve_in_a_row_are_dropped_in_silence()
    {
        Emulator.User(11).Start();
        var row = new JsonArray([.. Enumerable.Range(1, 15).Select(i => (JsonNode)new JsonObject { ["text"] = $"{i}", ["callback_data"] = $"{i}" })]);
        await Bot.SayAsync(11, "x", ("reply_markup", new JsonObject { ["inline_keyboard"] = new JsonArray(row) }));
        Assert.Equal(12, Emulator.User(11).Screen.Newest!.Buttons.Count());
    }
}
