using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;

namespace HelpBot.Tests.Domain.Conversation.Shipped;

/// <summary>The promise of the cover, held against the script as it is shipped.</summary>
public sealed class DisguiseTests
{
    private static readonly string[] Typed =
    [
        "помощь", "помогите", "көмек", "кто ты", "сен кімсің", "привет", "сәлем", "старт", "меню", "номера", "стоп", "өшір", "план", "102", "111",
        "муж бьет", "күйеуім ұрады", "что это за бот", "открой", "пароль", "берёза", "1234", "?", "…", "я волонтер", "admin", "help", "test", "Алматы", "где приют",
    ];

    [Fact]
    public void Two_hundred_inputs_of_an_observer_without_her_word_see_no_telling_word()
    {
        foreach (var language in (Language[])[Language.Kazakh, Language.Russian])
        {
            var talk = Locked(language);
            var inputs = Inputs(talk.Script).ToList();
            Assert.InRange(inputs.Count, 200, int.MaxValue);
            foreach (var input in inputs)
            {
                talk.Do(input);
                Assert.True(talk.Session.Holdings.Locked);
                Assert.Null(Telling(talk));
            }
        }
    }

    [Fact]
    public void The_observer_would_see_a_telling_word_on_an_open_screen()
    {
        var talk = Locked(Language.Russian).Type("берёза", WordMatch.Own);
        talk.Session = talk.Session with { Dialogue = talk.Session.Dialogue with { Node = "numbers" } };
        Assert.NotNull(Observer.FindTelling(talk.Script, talk.Screen));
    }

    [Fact]
    public void The_cover_has_content_for_two_hundred_inputs()
    {
        foreach (var language in (Language[])[Language.Kazakh, Language.Russian])
        {
            var talk = Locked(language);
            var words = new HashSet<string>();
            for (var i = 0; i < 100; i++) words.Add(talk.Press(Label(talk, "cover.more")).Screen.Html);
            talk.Press(Label(talk, "cover.example"));
            for (var i = 0; i < 100; i++) words.Add(talk.Do(new Input.Pressed(talk.Screen.Rows[0][0].Data!)).Screen.Html);
            Assert.InRange(words.Count, 195, 200);
        }
    }

    // Privacy is the same true text in every state; it speaks of what is held, not of why.
    private static string? Telling(Talk talk) => talk.Node == Reserved.Privacy ? null : Observer.FindTelling(talk.Script, talk.Screen);

    private static IEnumerable<Input> Inputs(Script script) =>
    [
        .. Typed.Select(text => new Input.Text(text)),
        .. Typed.Select(text => new Input.Edited(text)),
        .. script.Commands.Keys.Append("stats").Append("on").Select(name => new Input.Command(name)),
        .. script.Pressable.Keys.Where((_, at) => at % 3 == 0).Select(tag => new Input.Pressed(tag)),
        .. Enum.GetValues<MediaKind>().Select(kind => new Input.Media(kind, "помогите")),
        new Input.Location(43.2, 76.9), new Input.Command("start", "k7f2"), new Input.Pressed("n"), new Input.Pressed("h"), new Input.Pressed("forged"),
    ];

    private static Talk Locked(Language language)
    {
        var talk = new Talk(ShippedScript.Script).Command("start").Press(language == Language.Kazakh ? "Қазақша" : "Русский");
        talk.Session = talk.Session with { Holdings = talk.Session.Holdings with { OwnWord = [1], ForceWord = [2] } };
        return talk.Press("row.close");
    }

    private static string Label(Talk talk, string key) => talk.Script.Texts[key].In(talk.Session.Dialogue.Language!.Value).Source;
}
