using HelpBot.Domain.Conversation;

namespace HelpBot.Tests.Domain.Conversation;

public sealed class OpeningTests
{
    [Fact]
    public void A_start_greets_in_both_languages_and_carries_the_bottom_row_in_both()
    {
        var talk = new Talk().Command("start");
        Assert.Equal("start.greeting", talk.Node);
        Assert.Equal("start.greeting қаз\nstart.greeting ру", talk.Screen.Html);
        Assert.Equal(["language.kk қаз · language.kk ру", "language.ru қаз · language.ru ру", "row.numbers қаз · row.numbers ру", "Жабу · Закрыть"], talk.Labels);
        var show = Assert.IsType<Effect.Show>(talk.Effects[0]);
        Assert.Equal((Urgency.First, true), (show.Urgency, show.MayBeNew));
    }

    [Fact]
    public void The_clients_language_only_orders_the_halves_and_the_language_buttons()
    {
        var talk = new Talk().Do(new Input.Command("start", Client: Language.Russian));
        Assert.Equal("start.greeting ру\nstart.greeting қаз", talk.Screen.Html);
        Assert.StartsWith("language.ru", talk.Labels.First(), StringComparison.Ordinal);
        Assert.Null(talk.Session.Dialogue.Language);
    }

    [Fact]
    public void Whatever_she_does_first_is_answered_in_the_order_of_her_client()
    {
        foreach (var first in (Input[])[new Input.Text("привет"), new Input.Media(MediaKind.Sticker), new Input.Location(43.2, 76.9), new Input.Edited("привет"), new Input.Pressed("x"), new Input.Command("help")])
        {
            var talk = new Talk().Do(first with { Client = Language.Russian });
            Assert.Equal("start.greeting ру\nstart.greeting қаз", talk.Screen.Html);
            Assert.StartsWith("language.ru", talk.Labels.First(), StringComparison.Ordinal);
            Assert.Equal("start.greeting қаз\nstart.greeting ру", new Talk().Do(first with { Client = Language.Kazakh }).Screen.Html);
        }
    }

    [Fact]
    public void What_says_nothing_of_her_client_leaves_the_order_as_it_was()
    {
        var talk = new Talk().Do(new Input.Text("привет") { Client = Language.Russian }).Do(new Input.Text("привет"));
        Assert.Equal(Language.Russian, talk.Session.Dialogue.ClientLanguage);
    }

    [Fact]
    public void Three_presses_lead_from_the_start_to_the_numbers()
    {
        var talk = new Talk().Command("start").Press("language.ru");
        Assert.Equal("first.question ру", talk.Screen.Html);
        talk.Press("answer.yes");
        Assert.Equal("what.danger", talk.Node);
        talk.Press("answer.yes");
        Assert.Equal("numbers", talk.Node);
        Assert.Equal("yes", talk.Session.Dialogue.Facts["danger"]);
        Assert.Equal(Urgency.Numbers, Assert.IsType<Effect.Show>(talk.Effects[0]).Urgency);
    }

    [Fact]
    public void Numbers_before_a_language_are_shown_in_both()
    {
        var talk = new Talk().Command("start").Press("row.numbers");
        Assert.Equal("numbers.nolang", talk.Node);
        Assert.Equal("нөмірлер · номера 102 103 112", talk.Screen.Html);
        talk.Press("language.kk");
        Assert.Equal("first.question", talk.Node);
        Assert.Equal(Language.Kazakh, talk.Session.Dialogue.Language);
    }

    [Fact]
    public void Somebody_reading_along_ends_at_a_screen_with_nothing_but_the_bottom_row()
    {
        var talk = new Talk().Command("start").Press("language.kk").Press("answer.no");
        Assert.Equal("first.no", talk.Node);
        Assert.Equal(["row.numbers қаз", "row.close қаз"], talk.Labels);
    }

    [Fact]
    public void Whoever_comes_back_after_somebody_read_along_is_asked_again()
    {
        foreach (var input in (Input[])[new Input.Text("можно"), new Input.Media(MediaKind.Sticker), new Input.Command("help")])
            Assert.Equal("first.question", new Talk().Command("start").Press("language.kk").Press("answer.no").Do(input).Node);
    }

    [Fact]
    public void Before_the_first_question_is_answered_nothing_typed_opens_a_topic()
    {
        var talk = new Talk().Command("start").Press("language.ru");
        foreach (var text in (string[])["план", "что делать", "предписание"]) Assert.Equal("first.question", talk.Type(text).Node);
        Assert.Equal("first.question", talk.Command("help").Node);
        Assert.Equal("privacy", talk.Command("privacy").Node);
        Assert.Equal("first.question", talk.Press("back").Node);
    }

    [Fact]
    public void A_new_start_drops_answers_and_the_way_back()
    {
        var talk = new Talk().BeginAtMenu();
        talk.Session = talk.Session with { Dialogue = talk.Session.Dialogue with { Region = "almaty" } };
        talk.Command("start");
        Assert.Equal(Facts.None, talk.Session.Dialogue.Facts);
        Assert.Empty(talk.Session.Dialogue.Back);
        Assert.Null(talk.Session.Dialogue.Region);
        Assert.Null(talk.Session.Dialogue.Language);
        Assert.False(talk.Session.Dialogue.Opened);
    }

    [Fact]
    public void The_plan_waits_for_the_first_question()
    {
        var talk = new Talk().BeginAtMenu().Press("plan.go").Press("☐ tick.a");
        talk.Command("start").Press("language.ru").Press("row.numbers").Press("calmer").Press("plan.go");
        Assert.Equal("first.question", talk.Node);
        talk.Press("answer.yes").Press("answer.no").Press("skip").Press("menu.go").Press("plan.go");
        Assert.Contains("☑ tick.a ру", talk.Labels);
    }

    [Fact]
    public void A_chat_that_begins_without_a_start_is_greeted()
    {
        Assert.Equal("start.greeting", new Talk().Type("алло").Node);
        Assert.Equal("start.greeting", new Talk().Do(new Input.Media(MediaKind.Sticker)).Node);
        Assert.Equal("start.greeting", new Talk().Do(new Input.Pressed("forged")).Node);
        Assert.Equal("numbers.nolang", new Talk().Do(new Input.Pressed("n")).Node);
    }
}
