using System.Text.Json.Nodes;
using HelpBot.Sandbox;

namespace HelpBot.Tests.Sandbox;

public class StrictTests : EmulatorTests
{
    private protected override EmulatorOptions Options() => new() { Clock = Clock, IsStrict = true };

    public static TheoryData<string, string> Refused => new()
    {
        { """{"chat_id":11,"text":"x","disable_web_page_preview":true}""", "sendMessage has no parameter \"disable_web_page_preview\"" },
        { """{"chat_id":11}""", "sendMessage needs \"text\"" },
        { """{"chat_id":11,"text":5}""", "sendMessage.text is no String" },
        { """{"chat_id":11,"text":"x","disable_notification":"true"}""", "sendMessage.disable_notification is no Boolean" },
        { """{"chat_id":11,"text":"x","message_thread_id":"7"}""", "sendMessage.message_thread_id is no Integer" },
        { """{"chat_id":11,"text":"x","link_preview_options":{"disabled":true}}""", "sendMessage.link_preview_options holds the unknown field LinkPreviewOptions.disabled" },
        { """{"chat_id":11,"text":"x","reply_parameters":{}}""", "sendMessage.reply_parameters lacks ReplyParameters.message_id" },
        { """{"chat_id":11,"text":"x","reply_markup":{"inline_keyboard":[[{"text":"a","callbackData":"b"}]]}}""", "sendMessage.reply_markup holds InlineKeyboardMarkup.inline_keyboard, which holds the unknown field InlineKeyboardButton.callbackData" },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_the_real_server_would_let_pass_is_refused(string body, string expected)
    {
        Emulator.User(11).Start();
        var arguments = JsonNode.Parse(body)!.AsObject().Select(field => (field.Key, field.Value?.DeepClone())).ToArray();
        Assert.Equal((400, "Bad Request: strict mode: " + expected), await Bot.RefusalAsync("sendMessage", arguments));
    }

    [Fact]
    public async Task Limits_are_not_bent_but_refused()
    {
        Assert.Equal((400, "Bad Request: strict mode: getUpdates.limit is not within 1..100"), await Bot.RefusalAsync("getUpdates", ("limit", 101)));
        Assert.Equal((400, "Bad Request: strict mode: setMyName.name has 65 characters, not 0..64"), await Bot.RefusalAsync("setMyName", ("name", new string('ж', 65))));
    }

    [Fact]
    public async Task A_correct_call_passes_in_json_and_in_a_form()
    {
        Emulator.User(11).Start();
        var id = await Bot.SayAsync(
            11, "<b>x</b>", ("parse_mode", "HTML"), ("disable_notification", true), ("reply_markup", ApiBot.Keyboard("a")),
            ("link_preview_options", new JsonObject { ["is_disabled"] = true }));
        using var http = new HttpClient();
        using var form = new FormUrlEncodedContent(
            [new("chat_id", "11"), new("message_id", $"{id}"), new("text", "y"), new("reply_markup", ApiBot.Keyboard("b").ToJsonString())]);
        using var answer = await http.PostAsync(new Uri($"{Emulator.BaseUrl}/bot{Emulator.Token}/editMessageText"), form);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync());
        await Bot.ResultAsync("setMyCommands", ("commands", new JsonArray()), ("scope", new JsonObject { ["type"] = "all_private_chats" }));
    }

    [Fact]
    public async Task Strictness_can_be_switched_off_at_run_time()
    {
        Emulator.User(11).Start();
        Emulator.IsStrict = false;
        await Bot.SayAsync(11, "x", ("misspelt", 1));
    }
}
