using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;
using HelpBot.Tests.Application.Fakes;

namespace HelpBot.Tests.Application.Turns;

public sealed class SuspicionTests
{
    private const long Broken = 7001, Other = 7002;

    [Fact]
    public void A_message_at_which_the_program_fails_silences_nobody_else_and_is_given_up_in_the_end()
    {
        using var world = new World();
        world.Store.Bugs.Add(Broken);
        Assert.True(world.HandIn(Update(world, Broken, new Input.Text("words of hers")), Update(world, Other, new Input.Command("start"))).IsFaulted);
        for (var again = 0; again < 6; again++)
        {
            world.PassSeconds(1);
            world.Redeliver();
        }
        Assert.StartsWith("greeting", world.Telegram.Only(Other).Text, StringComparison.Ordinal);
        Assert.Empty(world.Unconfirmed);

        // A minute later all is as before; the fault itself may be mended by then.
        world.Store.Bugs.Clear();
        world.PassSeconds(61);
        world.Start(Broken);
        world.PassSeconds(1);
        Assert.StartsWith("greeting", world.Telegram.Ours(Broken).Single().Text, StringComparison.Ordinal);
    }

    private static ChatUpdate Update(World world, long chat, Input input)
    {
        var message = world.Telegram.Type(chat, "words of hers");
        return world.Update(new UpdateContent.Private(new TelegramChatId(chat), input, message.Id, message.Sent, null));
    }
}
