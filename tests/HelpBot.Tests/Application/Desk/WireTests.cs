namespace HelpBot.Tests.Application.Desk;

/// <summary>What stands in the calls themselves: neither side's account in any call to the other.</summary>
public sealed class WireTests
{
    [Fact]
    public async Task No_call_to_one_side_names_the_other()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        const long Her = 7_456_123_001;
        world.User(Her).Profile.FirstName = "Айгерім-canary";
        world.User(Her).Profile.Username = "her_canary_name";
        world.User(DeskWorld.Second).Profile.FirstName = "Сауле-canary";
        world.User(DeskWorld.Second).Profile.Username = "volunteer_canary";
        var her = await world.TalkingAsync(Her, DeskWorld.Second);
        her.SendText("пишите @her_canary_name или +7 700 000 00 00");
        await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("пишите •••"));
        world.User(DeskWorld.Second).SendText("хорошо");
        await her.WaitAsync(screen => screen.Shows("хорошо"));
        await DeskWorld.PressAsync(her, "continue");
        await DeskWorld.PressAsync(her, "talk.end");
        await her.WaitAsync(screen => screen.HasButton("easier"));
        await world.User(DeskWorld.Second).WaitAsync(screen => !screen.Shows("хорошо"));

        string[] hers = [Her.ToString(System.Globalization.CultureInfo.InvariantCulture), "Айгерім", "her_canary", "700 000"];
        string[] theirs = [DeskWorld.Second.ToString(System.Globalization.CultureInfo.InvariantCulture), "Сауле", "volunteer_canary"];
        Assert.Contains(world.Telegram.Calls, call => call.ChatId == Her);
        Assert.Contains(world.Telegram.Calls, call => call.ChatId == DeskWorld.Second);
        foreach (var call in world.Telegram.Calls)
        {
            if (call.Method == "getChatMember") continue;
            if (call.ChatId != Her) Assert.DoesNotContain(hers, word => call.Arguments.Contains(word, StringComparison.Ordinal));
            // The menu of a chat names that chat: it goes to nobody else.
            if (call.ChatId != DeskWorld.Second && call.Method != "setMyCommands") Assert.DoesNotContain(theirs, word => call.Arguments.Contains(word, StringComparison.Ordinal));
        }
    }
}
