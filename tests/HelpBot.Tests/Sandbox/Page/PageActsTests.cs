using System.Net;
using System.Text;

namespace HelpBot.Tests.Sandbox.Page;

public class PageActsTests : SandboxPage
{
    [Theory]
    [InlineData("text", """{"text":"сәлем"}""", "text")]
    [InlineData("location", """{"latitude":51.23,"longitude":51.37}""", "location")]
    [InlineData("voice", "{}", "voice")]
    [InlineData("photo", "{}", "photo")]
    [InlineData("sticker", "{}", "sticker")]
    [InlineData("contact", "{}", "contact")]
    public async Task What_somebody_sends_reaches_the_bot(string act, string body, string field)
    {
        await ActAsync(Kazakh, act, body);
        var message = Assert.Single(await Bot.UpdatesAsync())!["message"]!;
        Assert.NotNull(message[field]);
        Assert.Equal("kk", (string?)message["from"]!["language_code"]);
    }

    [Fact]
    public async Task A_long_text_goes_in_parts_as_a_client_cuts_it()
    {
        await ActAsync(Kazakh, "text", $$"""{"text":"{{new string('ә', 5000)}}"}""");
        Assert.Equal([4096, 904], (await Bot.UpdatesAsync()).Select(update => ((string)update!["message"]!["text"]!).Length));
    }

    [Fact]
    public async Task Blocking_restarting_deleting_clearing_and_dismissing_do_what_they_say()
    {
        var person = Server.Emulator.User(Kazakh);
        await ActAsync(Kazakh, "text", """{"text":"/start"}""");
        await Bot.SayAsync(Kazakh, "one");
        await Bot.SayAsync(Kazakh, "two");
        await ActAsync(Kazakh, "delete", """{"message":2,"for_both":true}""");
        Assert.Equal(["two"], person.Screen.FromBot.Select(message => message.Text));
        await ActAsync(Kazakh, "dismiss");
        Assert.Empty(person.Notes);
        await ActAsync(Kazakh, "clear", """{"for_both":false}""");
        Assert.Empty(person.Screen.Messages);
        await ActAsync(Kazakh, "block");
        Assert.Equal(403, (await Bot.RefusalAsync("sendMessage", ("chat_id", Kazakh), ("text", "x"))).Code);
        await ActAsync(Kazakh, "restart");
        await Bot.SayAsync(Kazakh, "x");
    }

    [Fact]
    public async Task What_cannot_be_done_is_said_in_a_sentence()
    {
        Assert.Equal("There is no act \"dance\".", await ErrorAsync(await PostAsync($"/sandbox/people/{Kazakh}/dance", "{}")));
        Assert.Equal("There is no such person on the page.", await ErrorAsync(await PostAsync("/sandbox/people/5/voice", "{}")));
        await ActAsync(Kazakh, "block");
        Assert.Contains("blocked", await ErrorAsync(await PostAsync($"/sandbox/people/{Kazakh}/voice", "{}")), StringComparison.Ordinal);
        Assert.Contains("minutes", await ErrorAsync(await PostAsync("/sandbox/clock", """{"minutes":-1}""")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_can_be_added_until_the_page_is_full()
    {
        var added = long.Parse(await (await PostAsync("/sandbox/people", """{"language":"kk"}""")).Content.ReadAsStringAsync(), System.Globalization.CultureInfo.InvariantCulture);
        await ActAsync(added, "text", """{"text":"/start"}""");
        for (var i = 3; i < HelpBot.Sandbox.Page.PagePeople.MaxPeople; i++) await PostAsync("/sandbox/people", "{}");
        Assert.Equal("The page is full.", await ErrorAsync(await PostAsync("/sandbox/people", "{}")));
    }

    [Fact]
    public async Task The_clock_moves_for_bot_and_emulator_together()
    {
        await ActAsync(Kazakh, "text", """{"text":"/start"}""");
        var before = Clock.GetUtcNow();
        Assert.True((await PostAsync("/sandbox/clock", """{"minutes":2940}""")).IsSuccessStatusCode);
        Assert.Equal(TimeSpan.FromHours(49), Clock.GetUtcNow() - before);
        Assert.Equal((400, "Bad Request: message can't be deleted"), await Bot.RefusalAsync("deleteMessage", ("chat_id", Kazakh), ("message_id", 1)));
    }

    [Fact]
    public async Task Another_site_in_the_same_browser_has_no_say()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"/sandbox/people/{Kazakh}/block", UriKind.Relative));
        request.Content = new StringContent("{}", Encoding.UTF8, "application/json");
        request.Headers.Add("Origin", "https://example.org");
        using var response = await Browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Fact]
    public async Task Faults_and_modes_can_be_switched_over_http()
    {
        using var added = await PostAsync("/sandbox/faults", """{"kind":"flood","methods":["getMe"],"retry_after":9,"times":1}""");
        Assert.Contains("Flood", await added.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal((429, "Too Many Requests: retry after 9"), await Bot.RefusalAsync("getMe"));
        await Bot.ResultAsync("getMe");
        Assert.StartsWith("\"kind\" must be one of Flood", await ErrorAsync(await PostAsync("/sandbox/faults", """{"kind":"rain"}""")), StringComparison.Ordinal);
        Assert.Equal(400, (await Bot.RefusalAsync("getMe", ("misspelt", 1))).Code);
        await PostAsync("/sandbox/mode", """{"strict":false,"limits":true}""");
        await Bot.ResultAsync("getMe", ("misspelt", 1));
        Assert.NotNull(Server.Emulator.Limits);
    }
}
