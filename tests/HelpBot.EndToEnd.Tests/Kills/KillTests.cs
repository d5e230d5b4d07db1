using HelpBot.Application.Telegram;
using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Stored;
using HelpBot.EndToEnd.Tests.Running;
using HelpBot.Sandbox;
using HelpBot.Storage;
using Xunit.Abstractions;

namespace HelpBot.EndToEnd.Tests.Kills;

/// <summary>The bot is killed again and again while a crowd writes. Nobody may notice but by the wait.</summary>
[Collection(OneAtATime.Name)]
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    /// <summary>More for a night: <c>HELPBOT_KILLS=1000</c>.</summary>
    internal static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("HELPBOT_KILLS") ?? "50");

    private const int People = 20;
    private const int Seed = 20261124;

    /// <summary>Calls into chats within one life of the bot, at most.</summary>
    private const int MaxCallsInLife = 80;

    /// <summary>One life in so many ends by the clock instead, often before the bot has even started.</summary>
    private const int OneByClock = 5;

    /// <summary>The longest of those, in milliseconds.</summary>
    private const int LongestByClock = 3000;

    /// <summary>Telegram itself waits ever longer after each post into the void, up to two minutes: nobody's patience lasts through dozens of kills.</summary>
    private static readonly TimeSpan PushAgain = TimeSpan.FromMilliseconds(500);

    private static readonly string[] Counted = ["sendMessage", "editMessageText", "deleteMessage", "deleteMessages", "answerCallbackQuery"];

    private static readonly string[] Asking = ["getUpdates", "setWebhook"];

    private readonly BotFolder _folder = new();
    private readonly Random _chance = new(Seed);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Killed_at_any_moment_it_loses_nothing_and_does_nothing_twice() => KillAsync(Kills, Twin.MaxBurst);

    // One act at a time: posts of presses and of messages may overtake each other, and then nobody can say what must be seen.
    [Fact]
    public Task Killed_behind_a_webhook_it_loses_nothing_and_does_nothing_twice() => KillAsync(Kills / 5, 1, BotProcess.Webhook());

    private async Task KillAsync(int kills, int maxBurst, params string[] settings)
    {
        await using var telegram = await TelegramEmulator.StartAsync(new EmulatorOptions { LongestPushPause = PushAgain });
        using var two = new TwoAtOnce(telegram);
        var isOver = false;
        var crowd = Enumerable.Range(0, People).Select(number => new Survivor(telegram, 700_001_000 + number, Seed + number, maxBurst)).ToList();
        var lives = crowd.Select(survivor => survivor.LiveAsync(() => Volatile.Read(ref isOver))).ToList();

        for (var kill = 0; kill < kills && !lives.Exists(life => life.IsFaulted); kill++) await LiveAndDieAsync(telegram, two, lives, settings);
        Volatile.Write(ref isOver, true);
        await using var bot = BotProcess.Start(telegram, _folder, settings);
        two.Lives();
        await Task.WhenAll(lives);
        await Patience.UntilAsync(() => Waiting(telegram) == 0, "every update is confirmed");
        Assert.Equal(0, await bot.StopAsync());

        two.AssertShort();
        await CompareTurnsAsync(crowd);
        output.WriteLine($"{kills} kills, {crowd.Sum(survivor => survivor.Acts)} acts of {People} people, {Calls(telegram)} calls. {two}");
    }

    private async Task LiveAndDieAsync(TelegramEmulator telegram, TwoAtOnce two, List<Task> lives, string[] settings)
    {
        var before = Asked(telegram);
        await using var bot = BotProcess.Start(telegram, _folder, settings);
        if (_chance.Next(OneByClock) > 0)
        {
            // What was not yet written down is done again first. Counted are the calls after that, or a life could end before it has heard anything.
            await Patience.UntilAsync(() => Asked(telegram) > before || bot.HasEnded, "the bot asks for updates");
            two.Lives();
            var after = Calls(telegram) + _chance.Next(MaxCallsInLife);
            await Patience.UntilAsync(() => Calls(telegram) >= after || lives.Exists(life => life.IsFaulted) || bot.HasEnded, "the bot goes on with its work");
            Assert.False(bot.HasEnded, $"The bot ended by itself and said:\n{bot.Said}");
        }
        // No condition is waited for here: any moment at all is what is tested.
        else await Task.Delay(TimeSpan.FromMilliseconds(_chance.Next(LongestByClock)), TimeProvider.System);
        await bot.KillAsync();
        two.Dies();
    }

    // A screen can look right although an act counted twice; the number of turns cannot.
    private async Task CompareTurnsAsync(List<Survivor> crowd)
    {
        await using var store = await SqliteSessionStore.OpenAsync(new StoreOptions(_folder.Data, _folder.Keys), TimeProvider.System, null, CancellationToken.None);
        var found = await store.LoadAsync([.. crowd.Select(survivor => new TelegramChatId(survivor.User.Id))], CancellationToken.None);
        Assert.All(crowd.Zip(found), pair =>
        {
            var (survivor, row) = pair;
            var kept = Assert.IsType<Decoding<Dialogue>.Whole>(SessionCodec.DecodeDialogue(row.Row!.Dialogue.Span)).Value;
            Assert.Equal((survivor.Twin.Session.Dialogue.Node, survivor.Twin.Session.Dialogue.Turn), (kept.Node, kept.Turn));
        });
    }

    private static int Waiting(TelegramEmulator telegram)
    {
        lock (telegram.World.Gate) return telegram.World.Updates.Queue.Count;
    }

    private static long Asked(TelegramEmulator telegram) => Sum(telegram, Asking);

    private static long Calls(TelegramEmulator telegram) => Sum(telegram, Counted);

    private static long Sum(TelegramEmulator telegram, string[] methods)
    {
        var counts = telegram.Log.Counts;
        return methods.Sum(method => counts.GetValueOrDefault(method));
    }
}
