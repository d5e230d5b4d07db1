using HelpBot.Domain.Cases;

namespace HelpBot.Tests.Application.Desk;

/// <summary>A contact put aside: what is asked before, and how it comes back.</summary>
public sealed class AsideTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_comes_back_rings_everybody_and_brings_the_note_and_her_words(bool byTime)
    {
        await using var world = await DeskWorld.StaffedAsync(others: 2, set: desk => (desk.ShiftHours, desk.LongestShiftHours) = (72, 72));
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        var (volunteer, next, lead) = (world.User(DeskWorld.Second), world.User(DeskWorld.Third), world.User(DeskWorld.Lead));
        her.SendText("первое слово");
        await volunteer.WaitAsync(screen => screen.Shows("первое слово"));
        her.SendText("второе слово");
        await volunteer.WaitAsync(screen => screen.Shows("второе слово"));
        await DeskWorld.PressAsync(volunteer, "button.notes");
        await volunteer.WaitAsync(screen => screen.Shows("notes.ask"));
        volunteer.SendText("пишет с чужого телефона");
        await DeskWorld.PressAsync(volunteer, "button.aside");
        await DeskWorld.PressAsync(volunteer, "button.aside-yes");
        await DeskWorld.PressOnAsync(lead, "aside.review", "button.sealed");
        await lead.WaitAsync(screen => screen.Shows("второе слово") && !screen.Shows("чужого телефона"));
        if (byTime)
        {
            // What stood in their chats is long gone by then.
            world.Clock.Advance(TimeSpan.FromHours(13));
            await next.WaitAsync(screen => screen.Messages.Count == 0);
        }
        else lead.Press("button.undo-aside");
        // Its clock goes on in small steps, as time does: an alarm that is being set must not be overtaken by hours.
        await DeskWorld.UntilAsync(() =>
        {
            world.Clock.Advance(byTime ? TimeSpan.FromMinutes(5) : TimeSpan.FromMilliseconds(100));
            return next.Screen.Shows("call.volunteer");
        });
        await lead.WaitAsync(screen => screen.Shows("call.volunteer") && !screen.Shows("второе слово"));
        Assert.False(volunteer.Screen.Shows("call.volunteer"));
        var name = world.Texts.Case(Assert.Single(world.Room.Memory.State.Cases.Values).Alias);
        await world.RestartAsync();
        next.Press($"button.take: {name}");
        await next.WaitAsync(screen => screen.Shows("первое слово") && screen.Shows("второе слово") && screen.Shows("notes.shown пишет с чужого телефона"));
    }

    [Fact]
    public async Task In_danger_it_is_asked_in_plain_words_with_staying_first_and_handing_over_at_hand()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        var her = await world.AskingAsync(11, inDanger: true);
        await world.PressInGroupAsync(DeskWorld.Second, "button.take");
        await her.WaitAsync(screen => screen.HasButton("talk.end"));
        var volunteer = world.User(DeskWorld.Second);
        await DeskWorld.PressAsync(volunteer, "button.aside");
        var asked = await volunteer.WaitAsync(screen => screen.Shows("aside.ask-high"));
        Assert.Equal(["button.aside-no", "button.hand-over", "button.aside-yes"], asked.Newest!.Buttons.Select(button => button.Text));
        volunteer.Press("button.aside-no");
        await volunteer.WaitAsync(screen => !screen.Shows("aside.ask") && screen.HasButton("button.aside"));
        volunteer.Press("button.aside");
        await DeskWorld.PressAsync(volunteer, "button.hand-over");
        await volunteer.WaitAsync(screen => screen.Shows("handover.ask"));
        Assert.Equal(CaseState.Claimed, Assert.Single(world.Room.Memory.State.Cases.Values).State);
    }

    [Fact]
    public async Task Elsewhere_one_short_question_is_asked()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 1);
        await world.TalkingAsync(11, DeskWorld.Second);
        await DeskWorld.PressAsync(world.User(DeskWorld.Second), "button.aside");
        var asked = await world.User(DeskWorld.Second).WaitAsync(screen => screen.Shows("aside.ask"));
        Assert.False(asked.Shows("aside.ask-high"));
        Assert.Equal(["button.aside-yes", "button.back"], asked.Newest!.Buttons.Select(button => button.Text));
    }
}
