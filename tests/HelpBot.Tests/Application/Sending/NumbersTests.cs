using HelpBot.Tests.Application.Fakes;

namespace HelpBot.Tests.Application.Sending;

public sealed class NumbersTests
{
    private const long Chat = 7001;

    [Fact]
    public void Beside_a_call_that_hangs_they_go_out_after_two_seconds_as_a_new_message()
    {
        using var world = Hanging("more");
        world.Press(Chat, "numbers");
        world.PassSeconds(1.9);
        Assert.Single(world.Telegram.Chat(Chat));
        world.PassSeconds(0.2);
        Assert.Equal("numbers 3", world.Telegram.Ours(Chat).Last().Text);
    }

    [Fact]
    public void The_edit_that_comes_late_cannot_overwrite_them()
    {
        using var world = Hanging("more");
        world.Press(Chat, "numbers");
        world.PassSeconds(30);
        Assert.Equal("numbers 3", world.Telegram.Only(Chat).Text);
    }

    [Fact]
    public void While_they_hang_themselves_nothing_is_doubled()
    {
        using var world = Hanging("numbers");
        world.PassSeconds(9);
        Assert.Equal(1, world.Telegram.Calls.Count(call => call.Text.StartsWith("numbers", StringComparison.Ordinal)));
        world.PassSeconds(9);
        Assert.Equal("numbers 2", world.Telegram.Only(Chat).Text);
    }

    [Fact]
    public void Screens_of_others_wait_for_the_call_that_hangs()
    {
        using var world = Hanging("more");
        world.Press(Chat, "other");
        world.PassSeconds(5);
        Assert.Equal("greeting 1", world.Telegram.Only(Chat).Text);
        world.PassSeconds(6);
        Assert.Equal("other 3", world.Telegram.Only(Chat).Text);
    }

    private static World Hanging(string button)
    {
        var world = new World();
        world.Start(Chat);
        world.Telegram.Faults = (method, _) => method == "edit" ? Fault.Slow(TimeSpan.FromSeconds(10)) : null;
        world.Press(Chat, button);
        world.Telegram.Faults = static (_, _) => null;
        return world;
    }
}
