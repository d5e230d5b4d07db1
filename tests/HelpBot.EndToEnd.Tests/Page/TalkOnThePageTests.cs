using Microsoft.Playwright;

namespace HelpBot.EndToEnd.Tests.Page;

/// <summary>The real bot, started by one command, led on the chat page in a real browser.</summary>
public sealed class TalkOnThePageTests(Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData("Айгерім", "Қазақша", "Иә", "Иә")]
    [InlineData("Ольга", "Русский", "Да", "Да")]
    public async Task A_stranger_reaches_the_numbers_in_four_presses(string name, params string[] presses)
    {
        await using var program = await SandboxProcess.StartAsync();
        var page = await chromium.OpenAsync(program.Url, 1440, 900);
        var phone = await LeadAsync(page, name, presses);
        await Assertions.Expect(phone.Locator(".is-theirs .text")).ToContainTextAsync("102");
        await Assertions.Expect(phone.Locator(".count strong")).ToHaveTextAsync(["1", "0"]);
        await Assertions.Expect(phone.Locator(".note-text")).Not.ToContainTextAsync("102");
    }

    [Theory]
    [InlineData("Айгерім", "Жабу", "Қазақша", "Иә")]
    [InlineData("Ольга", "Закрыть", "Русский", "Да")]
    public async Task What_is_left_of_a_talk_goes_to_zero_after_the_close_button(string name, string close, params string[] presses)
    {
        await using var program = await SandboxProcess.StartAsync();
        var page = await chromium.OpenAsync(program.Url, 1440, 900);
        var phone = await LeadAsync(page, name, presses);
        await Assertions.Expect(phone.Locator(".count strong")).ToHaveTextAsync(["1", "0"]);
        await phone.Locator(".key").GetByText(close, new() { Exact = true }).ClickAsync();
        await Assertions.Expect(phone.Locator(".remains-none")).ToBeVisibleAsync();
        await Assertions.Expect(phone.Locator(".remains-cover")).ToHaveCountAsync(1);
        await Assertions.Expect(phone.Locator(".is-theirs .text")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task The_picture_of_the_page_can_be_taken_anew()
    {
        await using var program = await SandboxProcess.StartAsync();
        var page = await chromium.OpenAsync(program.Url, 1440, 880);
        await LeadAsync(page, "Айгерім", "Қазақша", "Иә", "Иә");
        await Assertions.Expect(page.Locator(".station").First.Locator(".is-theirs .text")).ToContainTextAsync("102");
        await LeadAsync(page, "Ольга", "Русский");
        await page.Mouse.MoveAsync(5, 5);
        var picture = await page.ScreenshotAsync();
        Assert.True(picture.Length > 50_000);

        // The picture in the repository changes only on purpose.
        if (Environment.GetEnvironmentVariable("HELPBOT_TAKE_PICTURE") == "1")
            await File.WriteAllBytesAsync(Path.Combine(Repository.Folder, "docs", "chat-page.png"), picture);
    }

    private static async Task<ILocator> LeadAsync(IPage page, string name, params string[] presses)
    {
        var phone = page.GetByRole(AriaRole.Region, new() { Name = $"{name}, телефон" });
        await phone.GetByRole(AriaRole.Button, new() { Name = "НАЧАТЬ" }).ClickAsync();
        string? before = null;
        foreach (var label in presses)
        {
            var text = phone.Locator(".is-theirs .text");
            if (before is not null) await Assertions.Expect(text).Not.ToHaveTextAsync(before);
            await Assertions.Expect(text).ToHaveCountAsync(1);
            before = await text.InnerTextAsync();
            await phone.Locator(".key").GetByText(label, new() { Exact = true }).ClickAsync();
        }

        await Assertions.Expect(phone.Locator(".is-theirs .text")).Not.ToHaveTextAsync(before!);
        return phone;
    }
}
