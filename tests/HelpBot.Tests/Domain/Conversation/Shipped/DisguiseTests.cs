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

    [Fact]
    public void Privacy_says_the_same_in_every_state_and_nothing_that_tells()
    {
        foreach (var language in (Language[])[Language.Kazakh, Language.Russian])
        {
            var said = new HashSet<string>();
            foreach (var state in States(language))
            {
                var before = Observer.FindTelling(state.Script, state.Screen);
                state.Command("privacy");
                Assert.Equal(Reserved.Privacy, state.Node);
                Assert.Null(Observer.FindTelling(state.Script, state.Screen));
                if (state.Session.Dialogue.Language is not null) said.Add(state.Screen.Html);
                // What it means for a talk stands behind a button, for whoever has answered the first question and nobody else.
                var mayKnow = state.Session is { Holdings.Locked: false, Dialogue.Facts: var facts } && facts["safe"] != Facts.Unset;
                Assert.Equal(mayKnow, state.Labels.Contains(Label("privacy.to-more", language)));
                Assert.True(before is null || mayKnow);
            }
            Assert.Single(said);
        }
    }

    // Nothing chosen, the first question, after it, in danger, in a talk, locked with and without words, under force.
    private static IEnumerable<Talk> States(Language language)
    {
        yield return new Talk(ShippedScript.Script);
        yield return new Talk(ShippedScript.Script).Command("start");
        yield return Chosen(language);
        yield return Chosen(language).Press(Label("answer.no", language));
        yield return Chosen(language).Press(Label("answer.yes", language));
        yield return Chosen(language).Press(Label("answer.yes", language)).Press(Label("answer.yes", language));
        var talking = Chosen(language).Press(Label("answer.yes", language));
        (talking.Session, talking.Desk) = (talking.Session with { Dialogue = talking.Session.Dialogue with { Node = "talk" } }, new DeskView(CaseStage.Talking));
        yield return talking;
        yield return Chosen(language).Press("row.close");
        yield return Locked(language);
        yield return Locked(language).Type("сирень", WordMatch.Force).Press(language.OwnName());
        yield return Locked(language).Type("сирень", WordMatch.Force).Press(language.OwnName()).Press(Label("answer.yes", language));
    }

    private static string? Telling(Talk talk) => Observer.FindTelling(talk.Script, talk.Screen);

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
        var talk = Chosen(language);
        talk.Session = talk.Session with { Holdings = talk.Session.Holdings with { OwnWord = [1], ForceWord = [2] } };
        return talk.Press("row.close");
    }

    private static Talk Chosen(Language language) => new Talk(ShippedScript.Script).Command("start").Press(language.OwnName());

    private static string Label(string key, Language language) => ShippedScript.Script.Texts[key].In(language).Source;

    private static string Label(Talk talk, string key) => talk.Script.Texts[key].In(talk.Session.Dialogue.Language!.Value).Source;
}
