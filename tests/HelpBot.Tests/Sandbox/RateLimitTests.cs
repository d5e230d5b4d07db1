using HelpBot.Sandbox;
using HelpBot.Sandbox.Limits;
using HelpBot.Sandbox.Model;

namespace HelpBot.Tests.Sandbox;

public class RateLimitTests : EmulatorTests
{
    private protected override EmulatorOptions Options() => new() { Clock = Clock, Limits = RateLimits.Telegram with { MaxHeld = TimeSpan.Zero } };

    [Fact]
    public async Task A_chat_takes_five_at_once_then_one_a_second()
    {
        Emulator.User(11).Start();
        for (var i = 0; i < 5; i++) await Bot.SayAsync(11, "x");
        Assert.Equal((429, "Too Many Requests: retry after 1"), await SayTooMuchAsync(11));
        Clock.Advance(TimeSpan.FromSeconds(1));
        var id = await Bot.SayAsync(11, "x");
        Assert.Equal(429, (await SayTooMuchAsync(11)).Code);
        Assert.Equal(429, (await Bot.RefusalAsync("editMessageText", ("chat_id", 11), ("message_id", id), ("text", "y"))).Code);
    }

    [Fact]
    public async Task All_chats_together_take_thirty_a_second()
    {
        for (var id = 1; id <= 31; id++) Emulator.User(id).Start();
        for (var id = 1; id <= 30; id++) await Bot.SayAsync(id, "x");
        Assert.Equal(429, (await SayTooMuchAsync(31)).Code);
        Clock.Advance(TimeSpan.FromSeconds(1));
        await Bot.SayAsync(31, "x");
    }

    [Fact]
    public async Task A_group_takes_twenty_a_minute()
    {
        var group = Emulator.Group("Кезекшілер");
        group.ChangeBot(Emulator.User(21), Membership.FullAdministrator);
        for (var i = 0; i < 20; i++) await Bot.SayAsync(group.Id, "x");
        Assert.Equal((429, "Too Many Requests: retry after 3"), await SayTooMuchAsync(group.Id));
        Clock.Advance(TimeSpan.FromSeconds(3));
        await Bot.SayAsync(group.Id, "x");
    }

    [Fact]
    public async Task A_short_wait_is_held_back_and_then_succeeds()
    {
        Emulator.Limits = RateLimits.Telegram;
        Emulator.User(11).Start();
        for (var i = 0; i < 5; i++) await Bot.SayAsync(11, "x");
        var held = Bot.SayAsync(11, "late");
        while (Emulator.Calls.Count < 6) await Task.Yield();
        Assert.Equal(0, Emulator.Calls[^1].Status);
        while (!held.IsCompleted)
        {
            Clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.True(Emulator.User(11).Screen.Shows("late"));
    }

    private Task<(int Code, string Description)> SayTooMuchAsync(long chatId) =>
        Bot.RefusalAsync("sendMessage", ("chat_id", chatId), ("text", "x"));
}
