using HelpBot.Sandbox;
using Microsoft.Playwright;

namespace HelpBot.EndToEnd.Tests.Page;

/// <summary>The chat page in a real browser; the test is the bot.</summary>
public sealed class ChatPageTests(Chromium chromium) : IClassFixture<Chromium>, IAsyncLifetime
{
    private const long Kazakh = 900_000_001;

    private readonly SandboxClock _clock = new(TimeProvider.System);
    private SandboxServer _server = null!;
    private HandBot _bot = null!;

    public async Task InitializeAsync()
    {
        _server = await SandboxServer.StartAsync(new SandboxOptions { Listen = "127.0.0.1:0" }, _clock, CancellationToken.None);
        _bot = new HandBot(_server);
    }

    public async Task DisposeAsync() => await _server.DisposeAsync();

    [Fact]
    public async Task A_talk_can_be_led_with_the_keyboard_alone()
    {
        var page = await OpenAsync();
        var phone = page.GetByRole(AriaRole.Region, new() { Name = "Айгерім, телефон" });
        await phone.GetByRole(AriaRole.Button, new() { Name = "НАЧАТЬ" }).PressAsync("Enter");
        Assert.Equal("/start", (string?)(await _bot.NextAsync("message"))["text"]);
        var id = await _bot.SayAsync(Kazakh, "Сұрақ", "Иә", "Жоқ");
        await phone.GetByRole(AriaRole.Button, new() { Name = "Жоқ", Exact = true }).PressAsync("Enter");
        await _bot.AnswerAsync();
        await _bot.EditAsync(Kazakh, id, "Келесі сұрақ", "Білмеймін", "Артқа");
        await Assertions.Expect(phone.GetByText("Келесі сұрақ").First).ToBeVisibleAsync();

        // The edit took the pressed button away; the focus stays at its place.
        await Assertions.Expect(phone.GetByRole(AriaRole.Button, new() { Name = "Артқа" })).ToBeFocusedAsync();
        var input = phone.GetByRole(AriaRole.Textbox, new() { Name = "Сообщение" });
        await input.FillAsync("Орал");
        await input.PressAsync("Enter");
        Assert.Equal("Орал", (string?)(await _bot.NextAsync("message"))["text"]);
        await Assertions.Expect(input).ToHaveValueAsync("");
    }

    [Fact]
    public async Task An_alert_waits_for_an_answer_and_a_toast_does_not()
    {
        var page = await OpenAsync();
        var phone = await StartedAsync(page);
        await _bot.SayAsync(Kazakh, "Сұрақ", "Айту");
        var button = phone.GetByRole(AriaRole.Button, new() { Name = "Айту" });
        await button.ClickAsync();
        await _bot.AnswerAsync("Мекенжайды айтыңыз", isAlert: true);
        var alert = phone.GetByRole(AriaRole.Alertdialog);
        await Assertions.Expect(alert).ToContainTextAsync("Мекенжайды айтыңыз");
        await Assertions.Expect(alert.GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(alert).ToHaveCountAsync(0);
        await Assertions.Expect(button).ToBeFocusedAsync();
        await button.ClickAsync();
        await _bot.AnswerAsync("Дұрыс");
        await Assertions.Expect(phone.Locator(".toast")).ToHaveTextAsync("Дұрыс");
    }

    [Fact]
    public async Task Beside_the_phone_stands_what_others_would_see()
    {
        var page = await OpenAsync();
        var phone = await StartedAsync(page);
        var id = await _bot.SayAsync(Kazakh, "Бірінші сөздер");
        await Assertions.Expect(phone.Locator(".note-text")).ToHaveTextAsync("Бірінші сөздер");
        await Assertions.Expect(phone.Locator(".count strong")).ToHaveTextAsync(["1", "1"]);
        await _bot.EditAsync(Kazakh, id, "Басқа сөздер");
        await Assertions.Expect(phone.Locator(".remains-text")).ToHaveTextAsync(["/start", "Басқа сөздер"]);
        await Assertions.Expect(phone.Locator(".note-text")).ToHaveTextAsync("Бірінші сөздер");
        await _bot.DeleteAsync(Kazakh, 1, id);
        await Assertions.Expect(phone.GetByText("Ничего не осталось")).ToBeVisibleAsync();
        await Assertions.Expect(phone.Locator(".note-text")).ToHaveCountAsync(0);
        await Assertions.Expect(phone.GetByText("Исчезли с сообщениями: 1")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_bot_can_be_blocked_and_started_again_and_a_person_added()
    {
        var page = await OpenAsync();
        var phone = await StartedAsync(page);
        await phone.GetByRole(AriaRole.Button, new() { Name = "Ещё" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Остановить и заблокировать" }).ClickAsync();
        Assert.Equal("kicked", (string?)(await _bot.NextAsync("my_chat_member"))["new_chat_member"]!["status"]);
        await phone.GetByRole(AriaRole.Button, new() { Name = "ПЕРЕЗАПУСТИТЬ" }).ClickAsync();
        Assert.Equal("/start", (string?)(await _bot.NextAsync("message"))["text"]);
        await page.GetByRole(AriaRole.Button, new() { Name = "Добавить человека" }).ClickAsync();
        await Assertions.Expect(page.Locator(".station")).ToHaveCountAsync(3);
    }

    [Theory]
    [InlineData("Добавить человека")]
    [InlineData("Добавить дежурного")]
    public async Task Where_no_phone_has_room_any_more_the_page_says_so(string button)
    {
        var page = await OpenAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToHaveCountAsync(0);
        await page.EvaluateAsync("async () => { for (let each = 0; each < 30; each++) await fetch('/sandbox/people', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' }); }");
        await page.GetByRole(AriaRole.Button, new() { Name = button }).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("не помещается");
    }

    [Fact]
    public async Task Attachments_and_the_menu_of_commands_are_sent()
    {
        await _bot.CallAsync("setMyCommands", new() { ["commands"] = new System.Text.Json.Nodes.JsonArray(new System.Text.Json.Nodes.JsonObject { ["command"] = "help", ["description"] = "Анықтама" }) });
        var page = await OpenAsync();
        var phone = await StartedAsync(page);
        foreach (var (item, field) in new[] { ("Фотография", "photo"), ("Голосовое сообщение", "voice"), ("Стикер", "sticker") })
        {
            await phone.GetByRole(AriaRole.Button, new() { Name = "Прикрепить" }).ClickAsync();
            await page.GetByRole(AriaRole.Menuitem, new() { Name = item }).ClickAsync();
            Assert.NotNull((await _bot.NextAsync("message"))[field]);
        }

        await phone.GetByRole(AriaRole.Button, new() { Name = "Прикрепить" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Геопозиция" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Уральск" }).ClickAsync();
        Assert.Equal(51.23, (double)(await _bot.NextAsync("message"))["location"]!["latitude"]!);
        await phone.GetByRole(AriaRole.Button, new() { Name = "Меню" }).ClickAsync();
        await page.GetByRole(AriaRole.Menuitem, new() { Name = "Анықтама" }).ClickAsync();
        Assert.Equal("/help", (string?)(await _bot.NextAsync("message"))["text"]);
    }

    [Fact]
    public async Task A_phone_of_360_points_shows_one_person_and_one_view_without_sideways_scrolling()
    {
        var page = await OpenAsync(360, 740);
        await Assertions.Expect(page.Locator(".station:visible")).ToHaveCountAsync(1);
        await page.GetByRole(AriaRole.Button, new() { Name = "НАЧАТЬ" }).ClickAsync();
        await _bot.NextAsync("message");
        await _bot.SayAsync(Kazakh, "Сұрақ", "Өте ұзын жазуы бар түйме осында тұр, сыймай қалмасын");
        await Assertions.Expect(page.GetByRole(AriaRole.Log)).ToContainTextAsync("Сұрақ");
        foreach (var view in (string[])["Уведомления", "Осталось", "Чат"])
        {
            await page.GetByRole(AriaRole.Tab, new() { Name = view }).ClickAsync();
            Assert.Equal(360, await page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, ...[...document.querySelectorAll('.station.is-selected *')].filter(e => e.offsetParent).map(e => Math.ceil(e.getBoundingClientRect().right)))"));
        }
    }

    [Fact]
    public async Task The_page_speaks_both_languages_and_every_button_has_a_name()
    {
        var page = await OpenAsync();
        await StartedAsync(page);
        await _bot.SayAsync(Kazakh, "Сұрақ", "Иә");
        await Assertions.Expect(page.GetByText("Экран блокировки").First).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Қазақша" }).ClickAsync();
        await Assertions.Expect(page.GetByText("Құлыпталған экран").First).ToBeVisibleAsync();
        Assert.Equal("kk", await page.EvaluateAsync<string>("() => document.documentElement.lang"));
        Assert.Empty(await page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('button, select, textarea')].filter(e => !(e.getAttribute('aria-label') || e.textContent.trim() || e.labels?.length)).map(e => e.outerHTML)"));
    }

    [Fact]
    public async Task The_clock_on_the_page_moves_and_old_messages_are_marked()
    {
        var page = await OpenAsync();
        var phone = await StartedAsync(page);
        await _bot.SayAsync(Kazakh, "Сұрақ");
        await Assertions.Expect(phone.Locator(".remains-list li")).ToHaveCountAsync(2);
        foreach (var _ in Enumerable.Range(0, 2))
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "+24 ч" }).ClickAsync();
            await Assertions.Expect(page.Locator(".bar.is-moving")).ToHaveCountAsync(0);
        }

        await Assertions.Expect(page.Locator(".bar-ahead")).ToHaveTextAsync("впереди на 2 дн.");
        await Assertions.Expect(phone.Locator("li.is-too-old")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task The_clock_moves_by_the_minutes_of_the_ladder_too_and_nothing_scrolls_sideways_beside_it()
    {
        foreach (var (width, language) in (IEnumerable<(int, string)>)[(1400, "Русский"), (1400, "Қазақша"), (360, "Рус")])
        {
            var page = await OpenAsync(width, 900);
            await page.GetByRole(AriaRole.Button, new() { Name = language }).ClickAsync();
            Assert.Equal(0, await page.EvaluateAsync<int>("() => Math.max(...[document.scrollingElement, document.querySelector('.bar'), document.querySelector('.stations')].map(e => e.scrollWidth - e.clientWidth))"));
            foreach (var minutes in (int[])[1, 3, 5])
            {
                await page.GetByRole(AriaRole.Button, new() { Name = $"+{minutes} мин" }).ClickAsync();
                await Assertions.Expect(page.Locator(".bar.is-moving")).ToHaveCountAsync(0);
            }
        }
        Assert.Equal(TimeSpan.FromMinutes(3 * 9), _clock.Ahead);
    }

    private Task<IPage> OpenAsync(int width = 1440, int height = 900) => chromium.OpenAsync(_server.Url, width, height);

    private async Task<ILocator> StartedAsync(IPage page)
    {
        var phone = page.GetByRole(AriaRole.Region, new() { Name = "Айгерім, телефон" });
        await phone.GetByRole(AriaRole.Button, new() { Name = "НАЧАТЬ" }).ClickAsync();
        await _bot.NextAsync("message");
        return phone;
    }
}
