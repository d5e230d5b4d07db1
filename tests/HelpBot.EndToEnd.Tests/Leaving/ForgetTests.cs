using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.Running;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Sandbox;
using HelpBot.Storage;

namespace HelpBot.EndToEnd.Tests.Leaving;

[Collection(OneAtATime.Name)]
public sealed class ForgetTests : IDisposable
{
    private const string DataFile = "helpbot.db";

    private readonly BotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Who_was_forgotten_is_a_stranger_to_last_weeks_backup_too()
    {
        await using var telegram = await TelegramEmulator.StartAsync();
        var leaving = new Seeker(telegram, 700_003_001, Language.Russian);
        var staying = new Seeker(telegram, 700_003_002, Language.Kazakh);
        var backup = Path.Combine(_folder.Path, "last-week.db");

        await using (var bot = BotProcess.Start(telegram, _folder))
        {
            await SetWordAsync(leaving);
            await SetWordAsync(staying);
            Assert.Equal(0, await bot.StopAsync());
        }
        File.Copy(Path.Combine(_folder.Data, DataFile), backup);
        await using (var bot = BotProcess.Start(telegram, _folder))
        {
            leaving.User.SendText("/forget");
            await leaving.SeesAsync("forget.ask");
            leaving.Presses("forget.yes");
            await leaving.SeesAsync("forget.done");
            Assert.Equal(0, await bot.StopAsync());
        }
        Assert.Equal((false, true), await AreKnownAsync(leaving, staying));

        foreach (var log in Directory.GetFiles(_folder.Data, DataFile + "-*")) File.Delete(log);
        File.Copy(backup, Path.Combine(_folder.Data, DataFile), overwrite: true);
        Assert.Equal((false, true), await AreKnownAsync(leaving, staying));
        await using var restored = BotProcess.Start(telegram, _folder);
        leaving.User.Start();
        // Not alone: the backup does not know of the farewell that was still to be erased.
        var greeting = Words.Beginning("start.greeting", Language.Russian);
        await leaving.User.WaitAsync(screen => screen.Newest is { IsFromBot: true } newest && newest.Text.StartsWith(greeting, StringComparison.Ordinal), Patience.Long);
        // She who stayed has a word of her own, and it is still asked for.
        staying.User.Start();
        await staying.SeesAsync("cover.word");
    }

    private async Task<(bool Leaving, bool Staying)> AreKnownAsync(Seeker leaving, Seeker staying)
    {
        await using var store = await SqliteSessionStore.OpenAsync(new StoreOptions(_folder.Data, _folder.Keys), TimeProvider.System, null, CancellationToken.None);
        var found = await store.LoadAsync([new TelegramChatId(leaving.User.Id), new TelegramChatId(staying.User.Id)], CancellationToken.None);
        return (found[0].Row is not null, found[1].Row is not null);
    }

    private static async Task SetWordAsync(Seeker seeker)
    {
        await seeker.ComesToThePlaceAsync();
        seeker.AsksForNumbers();
        await seeker.SeesAsync("numbers");
        foreach (var (button, screen) in ((string, string)[])[("numbers.to-calmer", "calmer"), ("to.menu", "menu"), ("menu.settings", "settings"), ("settings.to-word", "word.offer"), ("word.set", "word.ask")])
        {
            seeker.Presses(button);
            await seeker.SeesAsync(screen);
        }
        seeker.User.SendText("самаурын");
        await seeker.SeesAsync("word.done");
    }
}
