using HelpBot.Tests.Application.Fakes;

namespace HelpBot.Tests.Application.Turns;

public sealed class FirstTurnTests
{
    private const long Chat = 7001;

    [Fact]
    public void A_start_is_answered_with_one_message_and_its_own_trace_is_gone()
    {
        using var world = new World();
        var accepted = world.Start(Chat);
        Assert.True(accepted.IsCompletedSuccessfully);
        Assert.Equal("greeting 1", world.Telegram.Only(Chat).Text);
    }

    [Fact]
    public void A_press_edits_the_same_message_and_is_answered()
    {
        using var world = new World();
        world.Start(Chat);
        var first = world.Telegram.Only(Chat).Id;
        world.Press(Chat, "more");
        Assert.Equal((first, "more 2"), (world.Telegram.Only(Chat).Id, world.Telegram.Only(Chat).Text));
        Assert.Single(world.Telegram.Answers);
    }
}
