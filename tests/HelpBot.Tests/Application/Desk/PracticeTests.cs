namespace HelpBot.Tests.Application.Desk;

public sealed class PracticeTests
{
    [Fact]
    public async Task A_talk_that_is_taken_from_the_practice_room_stands_there_instead_of_it()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.AskingAsync(11);
        her.SendText("мне нужен совет");
        var volunteer = world.User(DeskWorld.Second);
        volunteer.SendText("/practice");
        await volunteer.WaitAsync(screen => screen.Shows("practice.list"));
        await world.PressInGroupAsync(DeskWorld.Second, "button.take");
        await volunteer.WaitAsync(screen => screen.Shows("мне нужен совет") && screen.HasButton("button.close") && !screen.Shows("practice.list"));
    }

    [Fact]
    public async Task Another_command_leaves_the_practice_room()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var volunteer = world.User(DeskWorld.Second);
        volunteer.SendText("/practice");
        await volunteer.WaitAsync(screen => screen.Shows("practice.list"));
        volunteer.SendText("/off");
        await volunteer.WaitAsync(screen => screen.Shows("shift.off") && screen.HasButton("button.shift-on") && !screen.Shows("practice.list"));
    }
}
