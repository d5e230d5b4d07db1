using System.Reflection;
using HelpBot.Application.Desk.Sides;
using HelpBot.Domain.Cases;
using HelpBot.Sandbox.Crowd;
using HelpBot.Sandbox.Faults;

namespace HelpBot.Tests.Application.Desk;

/// <summary>Somebody whom a lead has taken off the list and who is still in the group.</summary>
public sealed class RemovedTests
{
    private static readonly string[] Verbs = [.. typeof(PanelAct).Assembly.GetTypes().Where(type => type.Namespace == typeof(PanelAct).Namespace)
        .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        .Where(field => field is { IsLiteral: true, FieldType.Name: nameof(String) }).Select(field => (string)field.GetRawConstantValue()!)];

    [Fact]
    public async Task Who_was_taken_off_the_list_does_nothing_with_any_button_or_word_and_sees_nothing_more()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 2);
        var her = await world.TalkingAsync(11, DeskWorld.Second);
        her.SendText("можно поговорить");
        var removed = world.User(DeskWorld.Second);
        await removed.WaitAsync(screen => screen.Shows("можно поговорить"));
        var (id, panel) = (world.Room.Memory.State.OwnedBy(Of(world, removed)).Single().Id, removed.Screen.Newest!.Id);
        await AskAsync(world, removed);
        world.User(DeskWorld.Lead).Press("button.remove-yes");
        await removed.WaitAsync(screen => screen.Messages.Count == 1 && screen.Shows("removed"));
        await world.Group.WaitAsync(screen => screen.HasButton("button.take"));
        var from = world.Telegram.Calls[^1].Number;

        Assert.True(Verbs.Length > 40, "The verbs are no longer found: this test has tested nothing.");
        foreach (var verb in Verbs)
        {
            var press = world.Group.PressForged(removed, world.Group.Screen.FindButton("button.take")!.Value.Message.Id, $"v:{verb}:{id.Value}");
            await press.AnsweredAsync();
            Assert.Equal("alert.unknown", press.Text);
            // In the private chat they are anybody: a button that the screen does not have is answered with the screen.
            await removed.PressForged(panel, $"v:{verb}:{id.Value}:1").AnsweredAsync();
        }
        foreach (var text in (string[])["/on", "/people", "/stats", "/invite lead", "/remove v1", "/practice", "/plan", "/join", "я всё ещё здесь"])
        {
            removed.SendText(text);
            await removed.WaitAsync(screen => !screen.FromPeople.Any());
        }
        AssertNothing(world, removed, from);
        Assert.False(her.Screen.Shows("я всё ещё здесь"));
        Assert.Equal(2, world.Room.Memory.State.People.Count);
        Assert.True(Assert.Single(world.Room.Memory.State.Cases.Values).Waits);

        // Nothing of it stood in anybody's way.
        await world.PressInGroupAsync(DeskWorld.Third, "button.take");
        await world.User(DeskWorld.Third).WaitAsync(screen => screen.Shows("можно поговорить"));
    }

    [Fact]
    public async Task A_take_and_a_text_in_the_same_breath_as_the_removal_are_refused_also_after_a_kill()
    {
        await using var world = await DeskWorld.StaffedAsync(others: 2);
        var her = await world.AskingAsync(11);
        her.SendText("можно поговорить");
        await her.WaitAsync(screen => !screen.FromPeople.Any());
        await world.Group.WaitAsync(screen => screen.HasButton("button.take"));
        var removed = world.User(DeskWorld.Second);
        var card = world.Group.Screen.FindButton("button.take")!.Value.Message.Id;
        await AskAsync(world, removed);
        // More than a minute later: Telegram is asked again whether the lead belongs to the group, and what comes after must wait for that.
        world.Clock.Advance(TimeSpan.FromSeconds(61));
        await removed.WaitAsync(screen => screen.HasButton("v:take:1"));
        var from = world.Telegram.Calls.Last(call => call.ChatId == removed.Id).Number;
        using var slow = world.Telegram.Faults.Add(new Fault(FaultKind.Slow) { Delay = TimeSpan.FromMilliseconds(400), Methods = ["getChatMember"], Times = 1 });
        world.User(DeskWorld.Lead).Press("button.remove-yes");
        var presses = new[] { world.Group.PressForged(removed, card, "v:take:1"), removed.PressForged(removed.Screen.Newest!.Id, "v:take:1"), removed.PressForged(removed.Screen.Newest!.Id, "v:join:1") };
        removed.SendText("я отвечу");
        await DeskWorld.UntilAsync(() =>
        {
            world.Clock.Advance(TimeSpan.FromMilliseconds(100));
            return presses.All(press => press.IsAnswered);
        });
        await removed.WaitAsync(screen => !screen.FromPeople.Any());
        Assert.Equal("alert.unknown", presses[0].Text);
        await world.RestartAsync();
        var again = world.Group.PressForged(removed, card, "v:take:1");
        await again.AnsweredAsync();
        Assert.Equal("alert.unknown", again.Text);
        AssertNothing(world, removed, from);
        Assert.False(her.Screen.Shows("я отвечу"));
        Assert.True(Assert.Single(world.Room.Memory.State.Cases.Values).Waits);
    }

    // A lead asks for it, and is asked.
    private static async Task AskAsync(DeskWorld world, CrowdUser removed)
    {
        var lead = world.User(DeskWorld.Lead);
        lead.PressForged(lead.Screen.Newest!.Id, $"v:remove:{Of(world, removed).Value}");
        await lead.WaitAsync(screen => screen.HasButton("button.remove-yes"));
    }

    // Neither a word of hers nor anything of the desk: only the farewell and what anybody sees.
    private static void AssertNothing(DeskWorld world, CrowdUser removed, long from)
    {
        var calls = world.Telegram.Calls.Where(call => call.Number > from && call.ChatId == removed.Id).ToList();
        Assert.NotEmpty(calls);
        Assert.All(calls, call => Assert.DoesNotMatch("поговорить|reveal|call\\.volunteer|people\\.|stats\\.|shift\\.|practice\\.|home\\.|\"v:", call.Arguments));
    }

    private static VolunteerId Of(DeskWorld world, CrowdUser who) => world.Room.Memory.Panels.First(panel => panel.Value.Chat.Value == who.Id).Key;
}
