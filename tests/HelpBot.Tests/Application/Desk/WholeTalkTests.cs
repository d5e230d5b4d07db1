namespace HelpBot.Tests.Application.Desk;

/// <summary>A talk from her tap to the last key.</summary>
public sealed class WholeTalkTests
{
    [Fact]
    public async Task From_her_tap_to_the_last_key()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.AskingAsync(11);
        her.SendText("мне страшно, позвоните 8 700 000 00 00");
        await her.WaitAsync(screen => screen.FromPeople.All(message => !message.Text.Contains("страшно", StringComparison.Ordinal)));

        await world.PressInGroupAsync(DeskWorld.Second, "button.take");
        var volunteer = world.User(DeskWorld.Second);
        await volunteer.WaitAsync(screen => screen.Shows("мне страшно") && screen.Newest!.IsProtected);
        Assert.DoesNotContain("700", volunteer.Screen.ToString(), StringComparison.Ordinal);

        volunteer.SendText("Здравствуйте, я рядом.");
        await her.WaitAsync(screen => screen.Shows("я рядом") && screen.Messages.Count == 1);
        her.SendText("спасибо");
        await volunteer.WaitAsync(screen => screen.Shows("спасибо") && screen.Messages.Count == 1);

        await DeskWorld.PressAsync(volunteer, "button.close");
        await volunteer.WaitAsync(screen => screen.Shows("close.ask"));
        Assert.True(her.Screen.Shows("я рядом"));
        await DeskWorld.PressAsync(volunteer, "button.close-yes");
        await her.WaitAsync(screen => screen.HasButton("easier") && !screen.Shows("я рядом"));
        await volunteer.WaitAsync(screen => !screen.Shows("спасибо"));
        await world.Group.WaitAsync(screen => !screen.HasButton("button.close"));

        world.Clock.Advance(TimeSpan.FromHours(24));
        await DeskWorld.UntilAsync(() => world.Store.AskKeys("SELECT count(*) FROM desk_key") == 2);
        Assert.Empty(world.Room.Memory.Files);
    }
}
