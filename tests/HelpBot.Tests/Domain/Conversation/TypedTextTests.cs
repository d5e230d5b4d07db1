using HelpBot.Domain.Conversation;
using HelpBot.Tests.Domain.Scripts;

namespace HelpBot.Tests.Domain.Conversation;

public sealed class TypedTextTests
{
    [Theory]
    [InlineData("!опасно", "numbers")]
    [InlineData("?опасно", "danger.doubt")]
    [InlineData("!себя", "harm.ask")]
    [InlineData("!бьёт", "violence.ack")]
    [InlineData("!следы", "topic.1")]
    [InlineData("!забудь", "forget.ask")]
    [InlineData("!спрячь", "cover.word")]
    [InlineData("?спрячь", "text.unknown")]
    [InlineData("?бьёт", "violence.ack")]
    [InlineData("?бьёт в Таразе", "help.list")]
    [InlineData("?бьёт предписание", "topic.1")]
    [InlineData("!бьёт предписание", "violence.ack")]
    [InlineData("как получить предписание", "topic.1")]
    [InlineData("орден об охранном деле", "topic.1")]
    [InlineData("охранный", "text.unknown")]
    [InlineData("#тема", "topic.1")]
    [InlineData("#темы", "text.unknown")]
    [InlineData("#тема, живу в Таразе", "help.list")]
    [InlineData("суд", "topic.1")]
    [InlineData("судак", "text.unknown")]
    [InlineData("!закон про предписание", "topic.1")]
    [InlineData("я живу в Алматы", "help.list")]
    [InlineData("!закон, живу в Таразе", "help.list")]
    [InlineData("что угодно", "text.unknown")]
    [InlineData("номера", "numbers")]
    [InlineData("План!", "plan")]
    [InlineData("", "text.unknown")]
    [InlineData("\0\0", "text.unknown")]
    public void Typed_words_lead_to_their_screen(string text, string node) => Assert.Equal(node, new Talk().BeginAtMenu().Type(text).Node);

    [Fact]
    public void Danger_outranks_the_place_that_the_screen_asks_for()
    {
        var talk = new Talk().Begin().Press("answer.no");
        Assert.Equal("place.ask", talk.Node);
        Assert.Equal("numbers", talk.Type("я в Таразе, !опасно").Node);
        Assert.Equal(Urgency.Numbers, talk.Effects.OfType<Effect.Show>().Single().Urgency);
        Assert.Contains(new Effect.Count(Counts.Danger), talk.Effects);
    }

    [Fact]
    public void A_doubt_about_a_place_that_was_asked_for_keeps_the_place()
    {
        var talk = new Talk().Begin().Press("answer.no").Type("?опасно Тараз");
        Assert.Equal("danger.doubt", talk.Node);
        Assert.Equal("help.list", talk.Press("answer.no").Node);
        Assert.Equal("zhambyl", talk.Session.Dialogue.Region);
    }

    [Fact]
    public void A_doubt_is_asked_about_and_no_leads_back_to_where_she_was()
    {
        var talk = new Talk().BeginAtMenu().Press("topic.go").Type("?опасно");
        Assert.Contains(new Effect.Count(Counts.Doubt), talk.Effects);
        Assert.Equal("topic.1", talk.Press("answer.no").Node);
        Assert.Equal("menu", talk.Press("back").Node);
    }

    [Fact]
    public void One_interruption_after_another_still_leads_back_to_where_she_was()
    {
        var talk = new Talk().BeginAtMenu().Press("topic.go").Type("что угодно").Type("?опасно").Type("ещё что-то");
        Assert.Equal("text.unknown", talk.Node);
        Assert.Equal("topic.1", talk.Press("continue").Node);
    }

    [Fact]
    public void A_screen_that_she_typed_her_way_to_is_where_she_was()
    {
        var talk = new Talk().BeginAtMenu().Type("предписание").Type("?опасно");
        Assert.Equal("topic.1", talk.Press("answer.no").Node);
        Assert.Equal("menu", talk.Press("back").Node);
    }

    [Fact]
    public void Danger_is_understood_before_anything_was_asked()
    {
        Assert.Equal("numbers.nolang", new Talk().Type("!опасно").Node);
        Assert.Equal("numbers.nolang", new Talk().Command("start").Type("?опасно").Node);
        Assert.Equal("numbers.nolang", new Talk().Command("start").Type("!себя").Node);
        Assert.Equal("numbers", new Talk().Command("start").Press("language.ru").Type("!опасно").Node);
        Assert.Equal("danger.doubt", new Talk().Command("start").Press("language.ru").Type("?опасно").Node);
        Assert.Equal("cover.word", new Talk().Command("start").Type("!спрячь").Node);
        Assert.Equal("first.question", new Talk().Command("start").Press("language.ru").Type("!бьёт").Node);
    }

    [Fact]
    public void He_is_coming_hides_and_the_danger_question_waits_for_her_return()
    {
        var talk = new Talk().BeginAtMenu();
        talk.Session = talk.Session with { Holdings = talk.Session.Holdings with { OwnWord = [1], UnlockTold = true } };
        talk.Press("topic.go").Type("!идёт спрячь");
        Assert.Equal("cover.word", talk.Node);
        Assert.True(talk.Did<Effect.EraseAll>());
        Assert.Equal("danger.doubt", talk.Type("берёза", WordMatch.Own).Node);
        Assert.Equal("topic.1", talk.Press("answer.no").Node);
    }

    [Fact]
    public void An_edited_text_and_a_caption_are_read_like_a_text()
    {
        Assert.Equal("numbers", new Talk().BeginAtMenu().Do(new Input.Edited("!опасно")).Node);
        Assert.Equal("numbers", new Talk().BeginAtMenu().Do(new Input.Media(MediaKind.Photo, "!опасно")).Node);
        Assert.Equal("media.in", new Talk().BeginAtMenu().Do(new Input.Media(MediaKind.Photo, "что угодно")).Node);
    }

    [Theory]
    [InlineData(MediaKind.Voice, "voice.in")]
    [InlineData(MediaKind.Photo, "media.in")]
    [InlineData(MediaKind.Sticker, "media.in")]
    [InlineData(MediaKind.Document, "media.in")]
    [InlineData(MediaKind.Contact, "media.in")]
    [InlineData(MediaKind.Other, "media.in")]
    public void Other_messages_are_answered_and_the_screen_stays_reachable(MediaKind kind, string node)
    {
        var talk = new Talk().BeginAtMenu().Press("topic.go").Do(new Input.Media(kind));
        Assert.Equal(node, talk.Node);
        Assert.Equal("topic.1", talk.Press(kind == MediaKind.Voice ? "answer.no" : "continue").Node);
    }

    [Fact]
    public void An_unknown_command_is_offered_help() => Assert.Equal("text.unknown", new Talk().BeginAtMenu().Command("stats").Node);

    [Fact]
    public void A_screen_that_takes_no_text_still_takes_danger_and_commands()
    {
        var script = SmallScript.Compile(SmallScript.With("menu", node => node with { Typed = "none" }));
        Assert.Equal("menu", new Talk(script).BeginAtMenu().Type("!бьёт").Node);
        Assert.Equal("menu", new Talk(script).BeginAtMenu().Type("в Алматы").Node);
        Assert.Equal("numbers", new Talk(script).BeginAtMenu().Type("!опасно").Node);
        Assert.Equal("cover.word", new Talk(script).BeginAtMenu().Type("стоп").Node);
    }

    [Fact]
    public void Danger_passes_where_a_word_is_asked_for()
    {
        Assert.Equal("numbers", new Talk().BeginAtMenu().Press("word.go").Type("он здесь, !опасно").Node);
        Assert.Equal("word.bad", new Talk().BeginAtMenu().Press("word.go").Type("он здесь, !бьёт").Node);
    }

    [Fact]
    public void Her_own_word_typed_while_all_is_open_changes_nothing_and_the_word_under_force_works_at_once()
    {
        Assert.Equal("topic.1", new Talk().BeginAtMenu().Press("topic.go").Type("берёза", WordMatch.Own).Node);
        Assert.True(new Talk().BeginAtMenu().Type("сирень", WordMatch.Force).Session.Dialogue.Forced);
    }
}
