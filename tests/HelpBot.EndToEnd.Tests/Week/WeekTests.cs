using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.ByHand;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Faults;
using HelpBot.Tests;
using Xunit.Abstractions;

namespace HelpBot.EndToEnd.Tests.Week;

/// <summary>
/// Promise 2 on the real bot, its files and real HTTP, with a clock moved by hand: at no moment does a message older than the chosen age lie on a screen while the bot runs;
/// after two days in which it did not run, what is too old to delete is neutral, and she is told after she has come back and answered the first question, not on the cover.
/// </summary>
public sealed class WeekTests(ITestOutputHelper output)
{
    private const int People = 200;
    private const int Seed = 20261124;

    // How often the screens are looked at: less than the five minutes and more by which every erasure is early.
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan WholeTime = TimeSpan.FromDays(7);
    private static readonly string[] Outgoing = ["sendMessage", "editMessageText", "deleteMessage", "deleteMessages"];

    private readonly HandClock _clock = new();
    private readonly Random _chance = new(Seed);

    [Fact]
    public async Task Through_a_week_of_random_use_no_message_grows_older_than_its_age_and_after_two_dark_days_all_is_neutral_and_told()
    {
        var real = TimeProvider.System.GetTimestamp();
        await using var telegram = await TelegramEmulator.StartAsync(new EmulatorOptions { Clock = new DatesOfHand(_clock), MaxRecordedCalls = 0 });
        await using var bot = new HandDrivenBot(telegram, _clock);
        var people = Enumerable.Range(0, People).Select(number => new Passer(telegram, 700_002_000 + number, new Random(Seed + number))).ToList();
        await bot.StartAsync();
        await ChooseAgesAsync(bot, people);

        var (acts, kills, outages, looked) = (0, 0, 0, 0L);
        var end = _clock.GetUtcNow() + WholeTime;
        while (_clock.GetUtcNow() < end)
        {
            // Mostly nothing, now and then several at once, as in a night and in an evening.
            for (var left = _chance.Next(5) == 0 ? _chance.Next(8) : 0; left > 0; left--, acts++) people[_chance.Next(People)].Act();
            if (_chance.Next(300) == 0)
            {
                // In the middle of whatever it does.
                if (_chance.Next(2) == 0) await Task.Yield();
                await bot.KillAsync();
                await bot.StartAsync();
                kills++;
            }
            if (_chance.Next(250) == 0)
            {
                await FailAsync(telegram, bot);
                outages++;
            }
            await bot.PassAsync(Step);
            looked += Look(people);
        }
        output.WriteLine($"{People} people, {acts} acts, {kills} kills, {outages} outages of Telegram, {telegram.Log.Counts.Where(count => Outgoing.Contains(count.Key)).Sum(count => count.Value)} calls; {looked} looks at a screen in {WholeTime / Step} steps.");

        await GoDarkAsync(bot, people);
        output.WriteLine($"{TimeProvider.System.GetElapsedTime(real).TotalSeconds:0} s of real time.");
    }

    private long Look(List<Passer> people)
    {
        var now = _clock.GetUtcNow();
        var looked = 0L;
        foreach (var person in people)
        {
            looked++;
            if (person.FindTooOld(now) is { } old)
                Assert.Fail($"{now:ddd HH:mm}: message {old.Id} of {(old.IsFromBot ? "the bot" : "hers")} in {person.User.Id} is {now - old.Date} old, {person.Age} was chosen: {old.Text}");
        }
        return looked;
    }

    // A third keeps messages for an hour, a third for forty; half of them set a word of their own as well.
    private static async Task ChooseAgesAsync(HandDrivenBot bot, List<Passer> people)
    {
        string[] way = ["", "answer.yes", "answer.no", "Шымкент", "to.menu", "menu.settings", "settings.to-age"];
        foreach (var person in people) person.User.Start();
        await bot.RestAsync();
        foreach (var key in way)
        {
            foreach (var person in people)
            {
                if (key.Length == 0) person.User.Press(person.Language == Language.Kazakh ? "Қазақша" : "Русский");
                else if (key == "Шымкент") person.User.Press(key);
                else person.Press(key);
            }
            await bot.RestAsync();
        }
        for (var at = 0; at < people.Count; at++) people[at].Press(at % 3 == 0 ? "settings.age-1" : at % 3 == 1 ? "settings.age-40" : "settings.age-12");
        await bot.RestAsync();
        Assert.All(people, person => Assert.Null(person.FindTooOld(person.User.Screen.Newest!.Date)));
        Assert.Equal(people.Count / 3 + 1, people.Count(person => person.Age == TimeSpan.FromHours(1)));
    }

    // Telegram fails for a while, less than the minutes by which every erasure is early: before it did what was asked, or after.
    private async Task FailAsync(TelegramEmulator telegram, HandDrivenBot bot)
    {
        using var fault = telegram.Faults.Add(new Fault(_chance.Next(2) == 0 ? FaultKind.ServerError : FaultKind.Drop) { Methods = Outgoing, Share = 0.7, IsAfterEffect = _chance.Next(2) == 0 });
        for (var seconds = _chance.Next(20, 100); seconds > 0; seconds -= 10)
        {
            await bot.PassAsync(TimeSpan.FromSeconds(10));
        }
    }

    private async Task GoDarkAsync(HandDrivenBot bot, List<Passer> people)
    {
        // Everybody has something on the screen when it ends: one has a word of her own, the others none.
        foreach (var person in people) person.User.Start();
        await bot.RestAsync();
        var (plain, withWord) = (people[1], people[4]);
        await OpenAsync(bot, withWord);
        foreach (var key in (string[])["to.menu", "menu.settings", "settings.to-word", "word.set"]) await PressAsync(bot, withWord, key);
        withWord.User.SendText("подсолнух");
        await bot.RestAsync();
        await PressAsync(bot, withWord, "row.close");
        await bot.KillAsync();
        _clock.Advance(TimeSpan.FromHours(49.5));
        await bot.StartAsync();
        await bot.PassAsync(Step);

        var now = _clock.GetUtcNow();
        Assert.All(people, person => Assert.All(person.User.Screen.FromBot.Where(message => now - message.Date > person.Age), message => Assert.True(Passer.IsNeutral(message), message.Text)));
        var left = people.Sum(person => person.User.Screen.FromBot.Count(Passer.IsNeutral));
        Assert.InRange(left, People, int.MaxValue);
        output.WriteLine($"After {TimeSpan.FromHours(49.5).TotalHours} dark hours {left} messages are neutral.");

        // Without a word: not on the greeting, not with the first question, but after it.
        plain.User.Start();
        await bot.RestAsync();
        AssertShown(plain, "start.greeting", "first.traces");
        plain.User.Press(plain.Language == Language.Kazakh ? "Қазақша" : "Русский");
        await bot.RestAsync();
        AssertShown(plain, "first.question", "first.traces");
        await PressAsync(bot, plain, "answer.yes");
        AssertShown(plain, "first.traces", "start.greeting");

        // With one: the cover says nothing, nor what her word opens, for the talk has ended by now; again it is the first question that comes before.
        withWord.User.Start();
        await bot.RestAsync();
        AssertShown(withWord, "cover.word", "first.traces");
        withWord.User.SendText("подсолнух");
        await bot.RestAsync();
        AssertShown(withWord, "start.greeting", "first.traces");
        withWord.User.Press(withWord.Language == Language.Kazakh ? "Қазақша" : "Русский");
        await bot.RestAsync();
        await PressAsync(bot, withWord, "answer.yes");
        AssertShown(withWord, "first.traces", "cover.word");
    }

    private static async Task OpenAsync(HandDrivenBot bot, Passer person)
    {
        person.User.Press(person.Language == Language.Kazakh ? "Қазақша" : "Русский");
        await bot.RestAsync();
        foreach (var key in (string[])["answer.yes", "answer.no"]) await PressAsync(bot, person, key);
        person.User.Press("Шымкент");
        await bot.RestAsync();
    }

    private static async Task PressAsync(HandDrivenBot bot, Passer person, string key)
    {
        person.User.Press(Words.Label(key, person.Language));
        await bot.RestAsync();
    }

    private static void AssertShown(Passer person, string key, string not)
    {
        var screen = person.User.Screen;
        Assert.True(screen.Shows(Words.Beginning(key, person.Language)), $"{key} should be seen:\n{screen}");
        Assert.False(screen.Shows(Words.Beginning(not, person.Language)), $"{not} should not be seen:\n{screen}");
    }
}
