using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.Running;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Faults;
using Xunit.Abstractions;

namespace HelpBot.EndToEnd.Tests.Faults;

/// <summary>Some people talk with the bot while something goes wrong.</summary>
internal sealed class TalkUnderFault(BotFolder folder, ITestOutputHelper output)
{
    private const int People = 6;

    /// <summary>Plays it; fails if a talk does not go on, or if two messages of the bot stand in a chat for too long.</summary>
    public async Task PlayAsync(Fault fault, params string[] settings)
    {
        await using var telegram = await TelegramEmulator.StartAsync();
        using var two = new TwoAtOnce(telegram);
        two.Lives();
        await using var bot = BotProcess.Start(telegram, folder, settings);
        using (telegram.Faults.Add(fault))
        {
            var seekers = Enumerable.Range(0, People)
                .Select(number => new Seeker(telegram, 700_000_100 + number, number % 2 == 0 ? Language.Kazakh : Language.Russian))
                .ToList();
            await Task.WhenAll(seekers.Select(AskForNumbersAsync));
            Assert.True(telegram.Faults.Hits > 0, "The fault was never met: this test has tested nothing.");
            Assert.All(seekers, seeker => Assert.True(Seeker.IsSettled(seeker.User.Screen), seeker.User.Screen.ToString()));
        }
        two.AssertShort();
        output.WriteLine(two.ToString());
        Assert.False(bot.HasEnded, bot.Said);
        Assert.Equal(0, await bot.StopAsync());
    }

    private static async Task AskForNumbersAsync(Seeker seeker)
    {
        await seeker.ComesToThePlaceAsync();
        // Typed, so that there is something of hers to erase too.
        seeker.AsksForNumbers();
        await seeker.SeesAsync("numbers");
    }
}
