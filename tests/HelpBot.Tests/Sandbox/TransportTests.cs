using System.Net;
using HelpBot.Sandbox;

namespace HelpBot.Tests.Sandbox;

public class TransportTests : EmulatorTests
{
    [Fact]
    public async Task A_wrong_token_is_refused_with_401()
    {
        using var shaped = new ApiBot(Emulator.BaseUrl, "123:wrong");
        Assert.Equal((401, "Unauthorized"), await shaped.RefusalAsync("getMe"));
        using var shapeless = new ApiBot(Emulator.BaseUrl, "nonsense");
        Assert.Equal((401, "Unauthorized: invalid token specified"), await shapeless.RefusalAsync("getMe"));
    }

    [Fact]
    public async Task An_unknown_method_is_refused_with_404() =>
        Assert.Equal((404, "Not Found: method not found"), await Bot.RefusalAsync("getNothing"));

    [Fact]
    public async Task Method_names_are_read_in_any_case() =>
        Assert.True((bool)(await Bot.ResultAsync("GETME"))["is_bot"]!);

    [Fact]
    public async Task Arguments_may_come_as_json_form_or_query()
    {
        Emulator.User(11).Start();
        await Bot.SayAsync(11, "by json");
        using var http = new HttpClient();
        var url = $"{Emulator.BaseUrl}/bot{Emulator.Token}/sendMessage";
        using var form = new FormUrlEncodedContent([new("chat_id", "11"), new("text", "by form")]);
        using var posted = await http.PostAsync(new Uri(url), form);
        using var parts = new MultipartFormDataContent { { new StringContent("11"), "chat_id" }, { new StringContent("by parts"), "text" } };
        using var multipart = await http.PostAsync(new Uri(url), parts);
        using var queried = await http.GetAsync(new Uri(url + "?chat_id=11&text=by%20query"));
        Assert.All([posted, multipart, queried], answer => Assert.Equal(HttpStatusCode.OK, answer.StatusCode));
        Assert.Equal(["by json", "by form", "by parts", "by query"], Emulator.User(11).Screen.FromBot.Select(message => message.Text));
    }

    [Fact]
    public async Task Objects_inside_a_form_are_read_as_json()
    {
        Emulator.User(11).Start();
        await Bot.SayAsync(11, "text", ("reply_markup", ApiBot.Keyboard("yes").ToJsonString()));
        Assert.True(Emulator.User(11).Screen.HasButton("yes"));
    }

    [Fact]
    public async Task Every_call_but_polls_is_on_record()
    {
        Emulator.User(11).Start();
        await Bot.SayAsync(11, "hello");
        await Bot.UpdatesAsync();
        await Bot.RefusalAsync("sendMessage", ("chat_id", 99), ("text", "x"));
        Assert.Equal(["sendMessage", "sendMessage"], Emulator.Calls.Select(call => call.Method));
        Assert.Equal((11L, "hello", true), (Emulator.Calls[0].ChatId, Emulator.Calls[0].Argument("text"), Emulator.Calls[0].IsOk));
        Assert.Equal((400, "Bad Request: chat not found"), (Emulator.Calls[1].Status, Emulator.Calls[1].Description));
    }

    [Fact]
    public async Task The_record_forgets_the_oldest_when_it_is_full()
    {
        await using var small = await TelegramEmulator.StartAsync(new EmulatorOptions { MaxRecordedCalls = 2 });
        using var bot = new ApiBot(small);
        for (var i = 0; i < 5; i++) await bot.ResultAsync("getMe");
        Assert.Equal([4L, 5L], small.Calls.Select(call => call.Number));
        Assert.Equal(5, small.Log.Counts["getMe"]);
    }
}
