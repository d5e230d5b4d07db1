using System.Net.Http.Json;
using System.Text.Json;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Desk.Practice;
using HelpBot.EndToEnd.Tests.Nights;
using HelpBot.EndToEnd.Tests.Talks;
using Microsoft.Playwright;

namespace HelpBot.EndToEnd.Tests.Page;

/// <summary>The desk of the real bot on the chat page in a real browser: a lead, a volunteer and somebody who asks for a person.</summary>
public sealed class DeskPictureTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const string Lead = "Мадина, телефон", Volunteer = "Тимур, телефон", Her = "Ольга, телефон", HersToo = "Айгерім, телефон";

    [Fact]
    public async Task A_card_is_taken_on_the_page_and_the_picture_of_the_desk_can_be_taken_anew()
    {
        await using var program = await SandboxProcess.StartAsync();
        using var http = new HttpClient { BaseAddress = new Uri(program.Url) };
        var page = await chromium.OpenAsync(program.Url, 1440, 880);
        foreach (var name in (string[])[Lead, Volunteer])
        {
            var id = await (await http.PostAsJsonAsync("/sandbox/volunteers", new { language = "ru" })).Content.ReadFromJsonAsync<long>();
            await Assertions.Expect(Phone(page, name)).ToContainTextAsync("Здравствуйте. Вы в списке");
            await PractiseAsync(http, id);
            await PressAsync(page, name, DeskLabels.Of("button.shift-on"));
            await PressAsync(page, name, DeskLabels.Of("button.abroad"));
            await Assertions.Expect(Phone(page, name)).ToContainTextAsync("Вы на смене");
        }
        await Assertions.Expect(Phone(page, Lead)).ToContainTextAsync("старший дежурный");
        await AskAsync(page, Her, ["Русский", "Да", "Нет", "Алматы"], "хочу поговорить с человеком", "Да", "Всё равно");
        var group = page.GetByRole(AriaRole.Region, new() { Name = "Кезекшілер · Дежурные" });
        await group.GetByLabel("От имени").SelectOptionAsync("Тимур, дежурный");
        await group.Locator(".key").GetByText(DeskLabels.Of("button.take"), new() { Exact = true }).ClickAsync();
        await Assertions.Expect(Phone(page, Volunteer)).ToContainTextAsync("Теперь отвечаете вы");
        await AskAsync(page, HersToo, ["Қазақша", "Иә", "Жоқ", "Астана"], "адаммен сөйлескім келеді", "Иә", "Бәрібір");
        await Assertions.Expect(group.Locator(".key").GetByText(DeskLabels.Of("button.not-me"))).ToBeVisibleAsync();
        await PressAsync(page, Volunteer, DeskLabels.Of("button.replies"));
        await PressAsync(page, Volunteer, DeskLabels.Of("replies.first"));
        await PressAsync(page, Volunteer, "Начало");
        await Assertions.Expect(Phone(page, Volunteer).Locator(".key").GetByText(DeskLabels.Of("button.send-as-is"))).ToBeVisibleAsync();

        // The picture in the repository changes only on purpose: the group and the volunteer's phone, smaller than the page.
        if (Environment.GetEnvironmentVariable("HELPBOT_TAKE_PICTURE") != "1") return;
        await page.EvaluateAsync("() => { for (const station of document.querySelectorAll('.station')) { const name = station.getAttribute('aria-label'); if (!name.startsWith('Кезекшілер') && !name.startsWith('Тимур')) station.remove(); } }");
        await page.Mouse.MoveAsync(5, 5);
        await page.ScreenshotAsync(new() { Clip = new() { X = 200, Y = 92, Width = 1030, Height = 738 }, Path = Path.Combine(Repository.Folder, "docs", "desk-page.png") });
    }

    // What she presses and writes until a person is asked for.
    private static async Task AskAsync(IPage page, string name, string[] first, string words, params string[] then)
    {
        await Phone(page, name).GetByRole(AriaRole.Button, new() { Name = "НАЧАТЬ" }).ClickAsync();
        foreach (var label in first) await PressAsync(page, name, label);
        await Phone(page, name).GetByRole(AriaRole.Textbox).FillAsync(words);
        await Phone(page, name).GetByRole(AriaRole.Textbox).PressAsync("Enter");
        foreach (var label in then) await PressAsync(page, name, label);
    }

    private static ILocator Phone(IPage page, string name) => page.GetByRole(AriaRole.Region, new() { Name = name });

    private static Task PressAsync(IPage page, string name, string label) => Phone(page, name).Locator(".key").GetByText(label, new() { Exact = true }).ClickAsync();

    // Five scenes by hand would be a test of patience.
    private static async Task PractiseAsync(HttpClient http, long id)
    {
        var scenes = Words.Script.Book.Scenes;
        for (var at = 0; at < scenes.Length; at++)
        {
            await PressAsync(http, id, $"v:{PracticeSide.Scene}:{at + 1}");
            for (var run = Rehearsal.Begin(scenes[at]); run.Step is { } step;)
            {
                var best = step.Replies.ToList().FindIndex(reply => reply.Worth == step.Replies.Min(other => other.Worth));
                await PressAsync(http, id, $"v:{PracticeSide.Answer}:{best + 1}");
                run = run.Answer(best);
            }
        }
        await PressAsync(http, id, $"v:{PracticeSide.Quit}");
    }

    private static async Task PressAsync(HttpClient http, long id, string data) =>
        (await http.PostAsJsonAsync($"/sandbox/people/{id}/press", new { message = await MessageAsync(http, id), data })).EnsureSuccessStatusCode();

    // The one message of a volunteer's chat.
    private static async Task<int> MessageAsync(HttpClient http, long id)
    {
        using var reader = new StreamReader(await http.GetStreamAsync(new Uri("/sandbox/events", UriKind.Relative)));
        while (await reader.ReadLineAsync() is { } line)
        {
            if (!line.StartsWith("data: ", StringComparison.Ordinal)) continue;
            using var told = JsonDocument.Parse(line[6..]);
            if (told.RootElement.TryGetProperty("has_started", out _) && told.RootElement.GetProperty("id").GetInt64() == id)
                return told.RootElement.GetProperty("messages").EnumerateArray().Last().GetProperty("id").GetInt32();
        }
        throw new InvalidOperationException("The page was told nothing.");
    }
}
