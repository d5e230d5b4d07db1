using System.Text;
using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.Running;
using HelpBot.Sandbox;

namespace HelpBot.EndToEnd.Tests.Talks;

/// <summary>Her plan, from her phone to another one, through the real program: two chats of one Telegram.</summary>
[Collection(OneAtATime.Name)]
public sealed class ReceiptTests
{
    [Theory]
    [InlineData(Language.Kazakh)]
    [InlineData(Language.Russian)]
    public async Task Four_words_open_the_plan_in_another_chat_once_and_are_written_nowhere(Language language)
    {
        await using var telegram = await TelegramEmulator.StartAsync(new EmulatorOptions { IsStrict = true });
        using var folder = new BotFolder();
        string words;
        await using (var bot = BotProcess.Start(telegram, folder))
        {
            var seeker = new Seeker(telegram, 700_000_001, language);
            await seeker.ComesToTheHelpAsync();
            seeker.Presses("to.plan");
            await seeker.SeesAsync("plan.start");
            seeker.Presses("plan.to-papers");
            await seeker.SeesAsync("plan.papers");
            seeker.User.Press("☐ " + Words.Label("plan.papers.id", language));
            await seeker.User.WaitAsync(screen => screen.Newest!.Rows.SelectMany(row => row).Any(button => button.Text.StartsWith('☑')), Patience.Long);
            seeker.Presses("plan.all");
            await seeker.SeesAsync("plan.start");
            seeker.Presses("receipt.to-offer");
            await seeker.SeesAsync("receipt.offer");
            seeker.Presses("receipt.make");
            words = (await seeker.SeesAsync("receipt.show")).Newest!.Text.Split('\n')[2];
            Assert.Equal(4, words.Split(' ').Length);
            seeker.Presses("next");
            Assert.DoesNotContain(words, (await seeker.SeesAsync("plan.start")).ToString(), StringComparison.Ordinal);
            Assert.Equal(0, await bot.StopAsync());
        }

        // It outlives a restart, and neither file holds a word of it.
        Assert.DoesNotContain(folder.Files, file => File.ReadAllBytes(file).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words.Split(' ').MaxBy(word => word.Length)!)) >= 0);
        await using var again = BotProcess.Start(telegram, folder);
        var elsewhere = await ArrivesAsync(new Seeker(telegram, 700_000_002, language));
        elsewhere.User.SendText(Sloppily(words));
        await elsewhere.SeesAsync("plan.start");
        elsewhere.Presses("plan.to-papers");
        Assert.Contains("☑ " + Words.Label("plan.papers.id", language), (await elsewhere.SeesAsync("plan.papers")).Newest!.Rows.SelectMany(row => row).Select(button => button.Text));

        var third = await ArrivesAsync(new Seeker(telegram, 700_000_003, language));
        third.User.SendText(words);
        await third.SeesAsync("receipt.refused");
        Assert.Equal(0, await again.StopAsync());
    }

    [Fact]
    public async Task Forget_destroys_it()
    {
        await using var telegram = await TelegramEmulator.StartAsync(new EmulatorOptions { IsStrict = true });
        using var folder = new BotFolder();
        await using var bot = BotProcess.Start(telegram, folder);
        var seeker = new Seeker(telegram, 700_000_001, Language.Russian);
        await seeker.ComesToTheHelpAsync();
        seeker.Presses("to.plan");
        await seeker.SeesAsync("plan.start");
        seeker.Presses("receipt.to-offer");
        await seeker.SeesAsync("receipt.offer");
        seeker.Presses("receipt.make");
        var words = (await seeker.SeesAsync("receipt.show")).Newest!.Text.Split('\n')[2];
        seeker.User.SendText("/forget");
        await seeker.SeesAsync("forget.ask");
        seeker.Presses("forget.yes");
        await seeker.SeesAsync("forget.done");

        var elsewhere = await ArrivesAsync(new Seeker(telegram, 700_000_002, Language.Russian));
        elsewhere.User.SendText(words);
        await elsewhere.SeesAsync("receipt.refused");
        Assert.Equal(0, await bot.StopAsync());
    }

    private static async Task<Seeker> ArrivesAsync(Seeker seeker)
    {
        await seeker.ComesToTheHelpAsync();
        seeker.Presses("to.menu");
        await seeker.SeesAsync("menu");
        seeker.Presses("receipt.to-enter");
        await seeker.SeesAsync("receipt.enter");
        return seeker;
    }

    // In capitals, without Kazakh letters, with more blanks than needed.
    private static string Sloppily(string words)
    {
        var typed = new StringBuilder("  ");
        foreach (var letter in words.ToUpperInvariant().Replace(" ", "  ", StringComparison.Ordinal))
            typed.Append(letter switch { 'Ә' => 'А', 'І' => 'И', 'Ң' => 'Н', 'Ғ' => 'Г', 'Ү' or 'Ұ' => 'У', 'Қ' => 'К', 'Ө' => 'О', 'Һ' => 'Х', 'Ё' => 'Е', _ => letter });
        return typed.ToString();
    }
}
