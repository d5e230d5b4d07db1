using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts.Checks.Texts;
using HelpBot.EndToEnd.Tests.ByHand;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Crowd;
using HelpBot.Tests;

namespace HelpBot.EndToEnd.Tests.Cover;

/// <summary>What somebody sees who holds her phone and does not know her word: through the real bot, on the screen of the emulated Telegram.</summary>
public sealed class CoverTests
{
    private const string Own = "подсолнух", Force = "черемуха";

    private static readonly string[] Typed =
    [
        "помощь", "помогите", "көмек", "көмектесіңдер", "кто ты", "сен кімсің", "что это за бот", "привет", "сәлем", "старт", "меню", "мәзір", "номера", "стоп", "өшір", "план", "жоспар",
        "102", "111", "103", "112", "муж бьет", "он ломает дверь", "күйеуім ұрады", "қорқып тұрмын", "хочу умереть", "открой", "пароль", "құпиясөз", "берёза", "1234", "?", "…", "👍", "я волонтер",
        "admin", "help", "test", "Алматы", "где приют", "юрист", "развод", "удали мои данные", "что хранится", "язык", "қазақша", "по-русски", "арбуз лодка метель фонарь",
    ];

    private static readonly string[] Commands = ["start", "help", "privacy", "language", "stop", "stats", "on", "off", "admin", "menu", "settings", "cancel", "start k7f2", "start almaty", "start 123456789"];

    [Theory]
    [InlineData(Language.Kazakh)]
    [InlineData(Language.Russian)]
    public async Task Two_hundred_things_that_he_may_try_show_no_telling_word(Language language)
    {
        var clock = new HandClock();
        await using var telegram = await TelegramEmulator.StartAsync(new EmulatorOptions { Clock = new DatesOfHand(clock), MaxRecordedCalls = 0 });
        await using var bot = new HandDrivenBot(telegram, clock);
        await bot.StartAsync();
        var her = new Seeker(telegram, 700_003_001, language).User;
        await SetWordsAsync(bot, her, language);
        var telling = new TellingWords(Words.Script.Telling.In.SelectMany(stems => stems).Select(stem => stem.Value));
        // The check can fail: what lies under the cover does tell.
        Assert.NotNull(telling.FindIn(her.Screen.ToString()));
        her.Press(Words.Label("row.close", language));
        await bot.RestAsync();

        var tries = Tries(her).ToList();
        Assert.InRange(tries.Count, 200, int.MaxValue);
        for (var at = 0; at < tries.Count; at++)
        {
            tries[at]();
            await bot.RestAsync();
            var seen = her.Screen;
            if (telling.FindIn(seen.ToString()) is { } word) Assert.Fail($"After try {at} \"{word}\" is seen:\n{seen}");
            Assert.All(her.Popups, popup => Assert.Null(telling.FindIn(popup.Text)));
            Assert.All(her.Notes, note => Assert.Null(telling.FindIn(note.Text)));
        }
        // All of that, and her word still opens what was hers, once the pause after so many wrong ones is over.
        await bot.PassAsync(TimeSpan.FromSeconds(6));
        her.SendText(Own);
        await bot.RestAsync();
        Assert.True(her.Screen.Shows(Words.Beginning("unlock.left", language)), her.Screen.ToString());
    }

    [Theory]
    [InlineData(Language.Kazakh)]
    [InlineData(Language.Russian)]
    public async Task After_the_word_under_force_every_screen_is_byte_for_byte_that_of_a_fresh_start(Language language)
    {
        var clock = new HandClock();
        await using var telegram = await TelegramEmulator.StartAsync(new EmulatorOptions { Clock = new DatesOfHand(clock), MaxRecordedCalls = 0 });
        await using var bot = new HandDrivenBot(telegram, clock);
        await bot.StartAsync();
        var (her, fresh) = (new Seeker(telegram, 700_003_001, language).User, new Seeker(telegram, 700_003_002, language).User);
        await SetWordsAsync(bot, her, language);
        her.Press(Words.Label("row.close", language));
        await bot.RestAsync();
        her.SendText(Force);
        fresh.Start();
        await bot.RestAsync();

        string[] way =
        [
            language == Language.Kazakh ? "language.kk" : "language.ru", "answer.yes", "answer.no", "Шымкент", "to.plan", "plan.to-papers", "plan.papers.id", "plan.all", "to.menu", "menu.settings", "settings.to-word",
            "word.set", "", "next", "to.menu", "menu.settings", "settings.to-force", "force.later", "settings.to-age", "settings.age-1", "menu.settings", "settings.to-lock", "settings.lock-60", "to.menu", "to.topics",
            "row.numbers", "numbers.to-calmer", "to.plan", "receipt.to-offer", "back", "to.menu", "menu.privacy", "back", "menu.forget", "forget.no", "row.close",
        ];
        Assert.Equal(Draw(fresh), Draw(her));
        foreach (var step in way)
        {
            foreach (var one in (CrowdUser[])[her, fresh])
            {
                if (step.Length == 0) one.SendText("морковка");
                else if (step == "plan.papers.id") one.Press("☐ " + Words.Label(step, language));
                else one.Press(step == "Шымкент" ? step : Words.Label(step, language));
            }
            await bot.RestAsync();
            Assert.Equal(Draw(fresh), Draw(her));
        }
    }

    [Theory]
    [InlineData(Language.Kazakh)]
    [InlineData(Language.Russian)]
    public async Task Somebody_with_two_phones_cannot_tell_by_four_words_whether_it_was_opened_under_force(Language language)
    {
        var clock = new HandClock();
        await using var telegram = await TelegramEmulator.StartAsync(new EmulatorOptions { Clock = new DatesOfHand(clock), MaxRecordedCalls = 0 });
        await using var bot = new HandDrivenBot(telegram, clock);
        await bot.StartAsync();
        CrowdUser[] phones = [.. Enumerable.Range(0, 4).Select(at => new Seeker(telegram, 700_004_001 + at, language).User)];
        var (her, fresh, herSecond, freshSecond) = (phones[0], phones[1], phones[2], phones[3]);
        await SetWordsAsync(bot, her, language);
        her.Press(Words.Label("row.close", language));
        await bot.RestAsync();
        her.SendText(Force);
        foreach (var phone in phones[1..]) phone.Start();
        await bot.RestAsync();
        string[] opening = [language == Language.Kazakh ? "language.kk" : "language.ru", "answer.yes", "answer.no", "Шымкент"];
        foreach (var phone in phones) await WalkAsync(bot, phone, language, opening);
        foreach (var phone in (CrowdUser[])[her, fresh]) await WalkAsync(bot, phone, language, ["to.plan", "plan.to-papers", "☐ plan.papers.keys", "plan.all", "receipt.to-offer", "receipt.make"]);
        var (words, others) = (WordsOf(her), WordsOf(fresh));
        foreach (var (phone, typed) in ((CrowdUser, string)[])[(herSecond, words), (freshSecond, others)])
        {
            await WalkAsync(bot, phone, language, ["to.menu", "receipt.to-enter"]);
            phone.SendText(typed);
            await bot.RestAsync();
        }
        Assert.True(herSecond.Screen.Shows(Words.Beginning("plan.start", language)), herSecond.Screen.ToString());
        foreach (var step in (string[])["plan.to-papers", "plan.all", "to.menu"])
        {
            Assert.Equal(Draw(freshSecond), Draw(herSecond));
            await WalkAsync(bot, herSecond, language, [step]);
            await WalkAsync(bot, freshSecond, language, [step]);
        }
        Assert.Equal(Draw(freshSecond), Draw(herSecond));
    }

    private static string WordsOf(CrowdUser phone) => phone.Screen.Newest!.Text.Split('\n')[2];

    private static async Task WalkAsync(HandDrivenBot bot, CrowdUser phone, Language language, string[] steps)
    {
        foreach (var step in steps)
        {
            phone.Press(step switch { "Шымкент" => step, ['☐', ' ', ..] => "☐ " + Words.Label(step[2..], language), _ => Words.Label(step, language) });
            await bot.RestAsync();
        }
    }

    // In plain sight of the screen that she was at: something that tells, so that the cover has something to hide.
    private static async Task SetWordsAsync(HandDrivenBot bot, CrowdUser her, Language language)
    {
        her.Start();
        await bot.RestAsync();
        foreach (var step in (string[])[language == Language.Kazakh ? "language.kk" : "language.ru", "answer.yes", "answer.no", "Шымкент", "to.plan", "plan.to-papers", "plan.papers.id", "plan.all", "to.menu", "menu.settings",
            "settings.to-word", "word.set", Own, "settings.to-force", "force.set", Force, "to.menu", "row.numbers"])
        {
            if (step is Own or Force) her.SendText(step);
            else if (step == "plan.papers.id") her.Press("☐ " + Words.Label(step, language));
            else her.Press(step == "Шымкент" ? step : Words.Label(step, language));
            await bot.RestAsync();
        }
        Assert.True(her.Screen.Shows(Words.Beginning("numbers", language)), her.Screen.ToString());
    }

    private static IEnumerable<Action> Tries(CrowdUser her)
    {
        foreach (var text in Typed) yield return () => her.SendText(text);
        foreach (var command in Commands) yield return () => her.SendText("/" + command);
        // Old buttons: of every screen some, pressed on what stands there now.
        foreach (var tag in Words.Script.Pressable.Keys.Where((_, at) => at % 4 == 0)) yield return () => her.PressForged(her.Screen.FromBot.Last().Id, tag);
        foreach (var forged in (string[])["n", "h", "forged", "", "x:y", new string('z', 64)]) yield return () => her.PressForged(her.Screen.FromBot.Last().Id, forged);
        yield return () => her.SendVoice();
        yield return () => her.SendPhoto("помогите, муж бьёт");
        yield return () => her.SendPhoto();
        yield return () => her.SendSticker();
        yield return () => her.SendDocument();
        yield return () => her.SendLocation(43.2, 76.9);
        yield return () => her.SendContact("+77000000000", "Имя");
        yield return () => her.SendAlbum(3);
        yield return () => her.ForwardText("он ломает дверь", "Сосед");
        yield return () =>
        {
            var message = her.SendText("привет");
            her.EditText(message, "помогите он с ножом");
        };
        // The cover's own buttons, again and again.
        for (var more = 0; more < 40; more++)
            yield return () =>
            {
                var buttons = her.Screen.FromBot.Last().Buttons.ToList();
                her.PressForged(her.Screen.FromBot.Last().Id, buttons[her.Screen.Newest!.Text.Length % buttons.Count].Value);
            };
    }

    private static string Draw(CrowdUser user) => string.Join('\n', user.Screen.Messages.Select(message =>
        $"{message.IsFromBot} {message.Kind}: {message.Text} {string.Join(',', message.Entities)}\n{string.Join('\n', message.Rows.Select(row => string.Join(" | ", row.Select(button => $"{button.Text} = {button.Value}"))))}"));
}
