using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.Running;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Faults;

namespace HelpBot.EndToEnd.Tests.Leaving;

/// <summary>It mostly waits for the usual pace of a chat, so it runs beside others of that kind.</summary>
public sealed class HideTests : IDisposable
{
    private const int Messages = 100;
    private static readonly string[] Deleting = ["deleteMessage", "deleteMessages"];

    private readonly BotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_hundred_messages_are_gone_within_five_seconds_of_one_press()
    {
        await using var telegram = await TelegramEmulator.StartAsync();
        // With the usual limits of pace: they are what makes this hard.
        await using var bot = BotProcess.StartWith(telegram.Token, [$"--Telegram:ApiBaseUrl={telegram.BaseUrl}", .. BotProcess.Paths(_folder)]);
        var seeker = new Seeker(telegram, 700_002_001, Language.Russian);
        await seeker.ComesToThePlaceAsync();
        using (telegram.Faults.Add(new Fault(FaultKind.ServerError) { Methods = Deleting }))
        {
            for (var typed = 1; typed < Messages; typed++) seeker.User.SendText("абвгд");
            await seeker.User.WaitAsync(screen => screen.FromBot.Count() == 1 && screen.Shows(Words.Beginning("place.unknown", Language.Russian)), Patience.Long);
        }
        using var slow = telegram.Faults.Add(new Fault(FaultKind.Slow) { Methods = [.. Deleting, "sendMessage", "editMessageText", "answerCallbackQuery"], Delay = TimeSpan.FromMilliseconds(50) });
        Assert.Equal(Messages, seeker.User.Screen.Messages.Count);

        var start = TimeProvider.System.GetTimestamp();
        seeker.Presses("row.close");
        await seeker.SeesAsync("cover.word");
        var took = TimeProvider.System.GetElapsedTime(start);
        Assert.True(took < TimeSpan.FromSeconds(5), $"It took {took.TotalSeconds:0.0} s.");
    }
}
