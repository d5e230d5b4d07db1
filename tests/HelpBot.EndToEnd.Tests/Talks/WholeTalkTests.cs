using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.Running;
using HelpBot.Sandbox;

namespace HelpBot.EndToEnd.Tests.Talks;

[Collection(OneAtATime.Name)]
public sealed class WholeTalkTests
{
    [Theory]
    [InlineData(Language.Kazakh, false)]
    [InlineData(Language.Russian, false)]
    [InlineData(Language.Kazakh, true)]
    [InlineData(Language.Russian, true)]
    public async Task The_talk_reaches_the_referral_and_then_the_numbers(Language language, bool byWebhook)
    {
        await using var telegram = await TelegramEmulator.StartAsync(new EmulatorOptions { IsStrict = true });
        using var folder = new BotFolder();
        await using var bot = BotProcess.Start(telegram, folder, byWebhook ? BotProcess.Webhook() : []);
        var seeker = new Seeker(telegram, 700_000_001, language);

        var help = await seeker.ComesToTheHelpAsync();
        Assert.True(help.Shows("111"), help.ToString());

        seeker.User.SendText(language == Language.Russian ? "муж сейчас меня бьёт" : "күйеуім қазір мені ұрып жатыр");
        await seeker.SeesAsync("numbers");
        Assert.All(seeker.User.Notes, note => Assert.True(note.IsSilent, "A message made a sound."));
        Assert.Equal(0, telegram.DoubleAnswers);
        Assert.Equal(byWebhook, !telegram.Log.Counts.ContainsKey("getUpdates"));
        Assert.Equal(0, await bot.StopAsync());
    }
}
