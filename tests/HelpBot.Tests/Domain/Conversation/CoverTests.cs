using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Conversation;

public sealed class CoverTests
{
    private static readonly string[] Neutral = ["cover.word", "cover.sum", "cover.numbers", "cover.other", "cover.forget", "privacy"];

    [Fact]
    public void Hide_covers_first_and_then_erases()
    {
        var talk = new Talk().BeginAtMenu().Press("row.close");
        Assert.Equal([new Effect.Show(Urgency.Hide), new Effect.EraseAll(), new Effect.Count(Counts.Hide)], talk.Effects);
        Assert.True(talk.Session.Holdings.Locked);
        Assert.StartsWith("Слово дня «слово", talk.Screen.Html, StringComparison.Ordinal);
        Assert.Equal(["row.numbers ру", "row.close ру"], talk.Labels.TakeLast(2));
    }

    [Theory]
    [InlineData("стоп")]
    [InlineData("  Стоп! ")]
    [InlineData("ӨШІР")]
    [InlineData("ошир")]
    public void A_hide_word_hides_as_the_whole_message(string word) => Assert.Equal("cover.word", new Talk().BeginAtMenu().Type(word).Node);

    [Fact]
    public void A_hide_word_inside_a_sentence_does_not_hide() => Assert.NotEqual("cover.word", new Talk().BeginAtMenu().Type("он не сказал стоп мне").Node);

    [Fact]
    public void Under_the_lock_nothing_but_the_cover_answers()
    {
        var talk = Locked(ownWord: true);
        var old = talk.Script.Pressable.Keys.Where(tag => !Neutral.Contains(talk.Script.Pressable[tag].Node.Id));
        Input[] inputs =
        [
            .. old.Select(tag => new Input.Pressed(tag)), new Input.Pressed("n"), new Input.Pressed("h"), new Input.Pressed(""),
            .. talk.Script.Commands.Keys.Select(name => new Input.Command(name)), new Input.Command("unknown"), new Input.Command("start", "k7f2"),
            new Input.Text("помогите, он меня убивает"), new Input.Text("план"), new Input.Text("старт"), new Input.Text("стоп"), new Input.Edited("номера"),
            new Input.Location(43.2, 76.9), new Input.Media(MediaKind.Voice), new Input.Media(MediaKind.Photo, "помогите"),
        ];
        foreach (var input in inputs)
        {
            talk.Do(input);
            Assert.Contains(talk.Node, Neutral);
            Assert.True(talk.Session.Holdings.Locked);
        }
    }

    [Fact]
    public void What_is_typed_on_the_cover_is_answered_by_the_cover() => Assert.Equal("cover.other", Locked(ownWord: true).Type("кто ты").Node);

    [Fact]
    public void Privacy_under_the_lock_has_no_way_on_but_the_bottom_row()
    {
        var talk = Locked(ownWord: true).Command("privacy");
        Assert.Equal("privacy ру", talk.Screen.Html);
        Assert.Equal(["row.numbers ру", "row.close ру"], talk.Labels);
        Assert.Equal("cover.numbers", talk.Press("row.numbers").Node);
    }

    [Fact]
    public void Her_word_opens_where_she_was_after_telling_once_what_remains()
    {
        var talk = Locked(ownWord: true, before: t => t.Press("topic.go"));
        Assert.Equal("unlock.left", talk.Type("берёза", WordMatch.Own).Node);
        Assert.Equal("topic.1", talk.Press("continue").Node);
        Assert.Equal("topic.1", talk.Press("row.close").Type("берёза", WordMatch.Own).Node);
        Assert.Equal("menu", talk.Press("back").Node);
    }

    [Fact]
    public void Without_a_word_a_start_asks_everything_again()
    {
        foreach (var again in (Input[])[new Input.Command("start"), new Input.Text("старт"), new Input.Text("Бастау!")])
        {
            var talk = Locked(ownWord: false).Do(again);
            Assert.Equal("start.greeting", talk.Node);
            Assert.False(talk.Session.Holdings.Locked);
            Assert.Null(talk.Session.Dialogue.Language);
            Assert.Equal(Facts.None, talk.Session.Dialogue.Facts);
        }
    }

    [Fact]
    public void The_word_under_force_opens_a_chat_that_looks_never_used()
    {
        var used = Locked(ownWord: true, before: t => t.Press("plan.go").Press("☐ tick.a"));
        used.Type("сирень", WordMatch.Force);
        Assert.Contains(new Effect.Count(Counts.Force), used.Effects);
        var fresh = new Talk().Command("start");
        foreach (var label in (string[])["language.ru", "answer.yes", "answer.no", "skip", "menu.go", "plan.go", "☐ tick.b", "back", "word.go"])
        {
            Assert.Equal(Text(fresh), Text(used));
            fresh.Press(label);
            used.Press(label);
        }
        Assert.Equal(["tick.a"], used.Session.Holdings.Ticks.AsEnumerable());
    }

    [Fact]
    public void After_force_her_own_word_opens_her_own_chat_with_her_ticks()
    {
        var talk = Locked(ownWord: true, before: t => t.Press("plan.go").Press("☐ tick.a")).Type("сирень", WordMatch.Force);
        talk.Press("language.ru").Press("row.close").Type("берёза", WordMatch.Own);
        Assert.False(talk.Session.Dialogue.Forced);
        Assert.Equal("start.greeting", talk.Node);
        talk.Press("language.ru").Press("answer.yes").Press("answer.no").Press("skip").Press("menu.go").Press("plan.go");
        Assert.Contains("☑ tick.a ру", talk.Labels);
    }

    [Fact]
    public void Another_word_and_another_sum_follow_and_the_screen_stays_the_same_when_drawn_again()
    {
        var talk = Locked(ownWord: true);
        var first = talk.Screen.Html;
        talk.Now += TimeSpan.FromDays(3);
        Assert.Equal(first, talk.Screen.Html);
        Assert.NotEqual(first, talk.Press("cover.next").Screen.Html);
        talk.Press("cover.to-sum");
        for (var i = 0; i < 50; i++) AnswerOnce(talk, right: i % 2 == 0);
    }

    [Fact]
    public void An_answer_to_an_older_sum_is_stale()
    {
        var talk = Locked(ownWord: true).Press("cover.to-sum");
        var old = talk.Screen.Rows[0][0].Data!;
        talk.Do(new Input.Pressed(old));
        var shown = talk.Screen.Html;
        Assert.Equal(shown, talk.Do(new Input.Pressed(old)).Screen.Html);
    }

    [Fact]
    public void Forget_under_the_cover_asks_neutrally()
    {
        var talk = Locked(ownWord: true).Command("forget");
        Assert.Equal("cover.forget", talk.Node);
        Assert.True(talk.Press("forget.yes").Did<Effect.Forget>());
    }

    [Fact]
    public void The_cover_before_any_language_speaks_both()
    {
        var talk = new Talk().Command("start").Press("row.close");
        Assert.Matches(@"^Слово дня «сөз\d»\nмағына \d қаз\nСлово дня «слово\d»\nсмысл \d ру$", talk.Screen.Html);
    }

    [Fact]
    public void A_lock_from_elsewhere_is_a_lock()
    {
        var talk = new Talk().BeginAtMenu();
        talk.Session = talk.Session with { Holdings = talk.Session.Holdings with { Locked = true, OwnWord = [1] } };
        Assert.StartsWith("Слово дня", talk.Screen.Html, StringComparison.Ordinal);
        Assert.Equal("cover.other", talk.Type("план").Node);
        Assert.Equal("menu", talk.Type("берёза", WordMatch.Own).Press("continue").Node);
    }

    private static Talk Locked(bool ownWord, Action<Talk>? before = null)
    {
        var talk = new Talk().BeginAtMenu();
        before?.Invoke(talk);
        if (ownWord) talk.Session = talk.Session with { Holdings = talk.Session.Holdings with { OwnWord = [1, 2], ForceWord = [3] } };
        return talk.Press("row.close");
    }

    private static void AnswerOnce(Talk talk, bool right)
    {
        var sum = talk.Screen.Html.Split('\n')[^1].Split(' ');
        var answer = (int.Parse(sum[0]) + int.Parse(sum[2])).ToString();
        Assert.Equal(3, talk.Screen.Rows[0].Select(button => button.Label).Distinct().Count());
        talk.Press(right ? answer : talk.Labels.Take(3).First(label => label != answer));
        Assert.StartsWith(right ? $"Верно, {answer}." : $"Ответ: {answer}.", talk.Screen.Html, StringComparison.Ordinal);
    }

    private static string Text(Talk talk) => talk.Screen.Html + string.Concat(talk.Screen.Rows.Select(row => "\n" + string.Join('|', row)));
}
