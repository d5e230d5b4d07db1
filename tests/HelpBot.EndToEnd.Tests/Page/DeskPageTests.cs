using HelpBot.Sandbox;
using Microsoft.Playwright;

namespace HelpBot.EndToEnd.Tests.Page;

/// <summary>The volunteers' side of the chat page in a real browser; the test is the bot.</summary>
public sealed class DeskPageTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private SandboxServer _server = null!;
    private HandBot _bot = null!;

    public async Task InitializeAsync()
    {
        _server = await SandboxServer.StartAsync(new SandboxOptions { Listen = "127.0.0.1:0", People = ["ru"] }, new SandboxClock(TimeProvider.System), CancellationToken.None);
        _bot = new HandBot(_server);
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_volunteer_is_added_and_takes_a_card_of_the_group()
    {
        var page = await chromium.OpenAsync(_server.Url, 1900, 900);
        await page.GetByRole(AriaRole.Button, new() { Name = "Добавить дежурного" }).ClickAsync();
        var group = page.GetByRole(AriaRole.Region, new() { Name = "Кезекшілер · Дежурные" });
        await Assertions.Expect(group).ToContainTextAsync("Теперь в группе");
        await _bot.SayAsync(_server.Desk.GroupId, "Тихий клён\nрусский · срочно\nЖдёт: 1 мин", "Беру", "Не я");
        await group.GetByRole(AriaRole.Button, new() { Name = "Беру" }).ClickAsync();
        var press = await _bot.NextAsync("callback_query");
        Assert.Equal("Мадина", (string?)press["from"]!["first_name"]);
        await _bot.CallAsync("answerCallbackQuery", new() { ["callback_query_id"] = press["id"]!.DeepClone(), ["text"] = "Этот случай уже взяли.", ["show_alert"] = true });
        await Assertions.Expect(group.GetByRole(AriaRole.Alertdialog)).ToContainTextAsync("уже взяли");
        await Assertions.Expect(page.GetByRole(AriaRole.Region, new() { Name = "Мадина, телефон" })).ToContainTextAsync("дежурный");
    }

    [Fact]
    public async Task The_group_is_written_in_as_the_member_who_is_chosen()
    {
        var page = await chromium.OpenAsync(_server.Url, 1900, 900);
        for (var count = 0; count < 2; count++) await page.GetByRole(AriaRole.Button, new() { Name = "Добавить дежурного" }).ClickAsync();
        var group = page.GetByRole(AriaRole.Region, new() { Name = "Кезекшілер · Дежурные" });
        await group.GetByLabel("От имени").SelectOptionAsync("Тимур, дежурный");
        var input = group.GetByRole(AriaRole.Textbox, new() { Name = "Сообщение" });
        await input.FillAsync("здесь");
        await input.PressAsync("Enter");
        while (true)
        {
            var message = await _bot.NextAsync("message");
            if ((string?)message["text"] != "здесь") continue;
            Assert.Equal("Тимур", (string?)message["from"]!["first_name"]);
            break;
        }
        await group.GetByLabel("От имени").SelectOptionAsync("Мадина, старший дежурный");
        await Assertions.Expect(group.Locator(".author")).ToHaveTextAsync("Тимур");
    }

    [Fact]
    public async Task The_night_button_is_there_only_where_somebody_is_played()
    {
        var page = await chromium.OpenAsync(_server.Url, 1900, 900);
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Бурная ночь" })).ToBeHiddenAsync();
        _server.Desk.Night = [new NightTalk("ru", ["Русский"], ["здравствуйте"], "Открыть", [])];
        await page.GetByRole(AriaRole.Button, new() { Name = "Бурная ночь" }).ClickAsync();
        Assert.Equal("/start", (string?)(await _bot.NextAsync("message"))["text"]);
    }
}
