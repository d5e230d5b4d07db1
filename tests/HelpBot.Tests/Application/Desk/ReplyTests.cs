using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Application.Desk;

/// <summary>Ready answers: looked at, then sent or copied.</summary>
public sealed class ReplyTests
{
    [Fact]
    public async Task A_ready_answer_is_read_as_a_whole_before_it_goes()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        her.SendText("что мне делать");
        await volunteer.WaitAsync(screen => screen.Shows("что мне делать"));
        await DeskWorld.PressAsync(volunteer, "button.replies");
        await DeskWorld.PressOnAsync(volunteer, "replies.head", "short ru");
        var seen = await volunteer.WaitAsync(screen => screen.Shows("replies.one short ru aaa"));
        Assert.True(seen.Shows("что мне делать"));
        Assert.DoesNotContain(world.Telegram.Calls, call => call.ChatId == 11 && call.Arguments.Contains("short ru", StringComparison.Ordinal));
        volunteer.Press("button.copy");
        Assert.Equal("short ru ".PadRight(20, 'a'), volunteer.Clipboard);
        volunteer.Press("button.back");
        await DeskWorld.PressAsync(volunteer, "short ru");
        await DeskWorld.PressAsync(volunteer, "button.send-as-is");
        await her.WaitAsync(screen => screen.Shows("short ru aaa"));
        await volunteer.WaitAsync(screen => screen.Shows("▸ short ru aaa") && screen.HasButton("button.close"));
    }

    [Fact]
    public async Task What_is_too_long_for_a_button_has_none_that_copies()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        await DeskWorld.PressAsync(volunteer, "button.replies");
        await DeskWorld.PressAsync(volunteer, "long ru");
        var seen = await volunteer.WaitAsync(screen => screen.HasButton("button.send-as-is"));
        Assert.False(seen.HasButton("button.copy"));
    }

    [Fact]
    public async Task It_stands_in_her_language_with_its_meaning_under_it()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        volunteer.PressForged(volunteer.Screen.Newest!.Id, $"v:{MeSide.Read}:{(int)Language.Kazakh}");
        await DeskWorld.PressAsync(volunteer, "button.replies");
        // Which language that is stands at the head of the talk.
        await volunteer.WaitAsync(screen => screen.Shows("mark.writes.ru"));
        await DeskWorld.PressAsync(volunteer, "short kk");
        await volunteer.WaitAsync(screen => screen.Shows("replies.one short ru") && screen.Shows("replies.meaning short kk"));
        volunteer.Press("button.send-as-is");
        await her.WaitAsync(screen => screen.Shows("short ru"));
        Assert.False(her.Screen.Shows("short kk"));
    }

    [Fact]
    public async Task An_old_tap_sends_nothing()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var volunteer = world.User(DeskWorld.Second);
        volunteer.PressForged(volunteer.Screen.Newest!.Id, $"v:{VolunteerSide.AsItIs}");
        volunteer.PressForged(volunteer.Screen.Newest!.Id, $"v:{VolunteerSide.Reply}:1");
        await volunteer.WaitAsync(screen => screen.HasButton("button.send-as-is"));
        Assert.Empty(world.Room.Memory.Files.Values.SelectMany(file => file.Items.Values));
        Assert.False(her.Screen.Shows("short"));
    }

    [Fact]
    public async Task A_case_goes_by_the_same_words_on_the_board_and_in_every_chat()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var volunteer = world.User(DeskWorld.Second);
        volunteer.PressForged(volunteer.Screen.Newest!.Id, $"v:{MeSide.Read}:{(int)Language.Kazakh}");
        await world.TalkingAsync(11, DeskWorld.Second);
        await volunteer.WaitAsync(screen => screen.Shows("Тихий клён"));
        await world.Group.WaitAsync(screen => screen.Shows("Тихий клён"));
        Assert.False(volunteer.Screen.Shows("Тыныш"));
    }
}
