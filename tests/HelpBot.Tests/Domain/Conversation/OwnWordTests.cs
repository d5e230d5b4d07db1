using HelpBot.Domain.Conversation;
using HelpBot.Domain.Conversation.Typing;

namespace HelpBot.Tests.Domain.Conversation;

public sealed class OwnWordTests
{
    [Theory]
    [InlineData("Берёза", "берёза")]
    [InlineData("БЕРЕЗА", "берёза")]
    [InlineData(",thtpf", "береза")]
    [InlineData("  жұлдыз ", "жулдыз")]
    [InlineData("қазір", "0fp3h")]
    [InlineData("казир", "қазір")]
    [InlineData("kitap", "лшефз")]
    [InlineData("берёза!", "берёза")]
    public void A_word_is_the_same_without_regard_to_case_layout_and_kazakh_letters(string one, string other)
    {
        Assert.NotNull(OwnWordForm.Fold(one));
        Assert.Equal(OwnWordForm.Fold(one), OwnWordForm.Fold(other));
    }

    [Theory]
    [InlineData("берёза", "сирень")]
    [InlineData("kitap", "kitab")]
    public void Different_words_stay_different(string one, string other) => Assert.NotEqual(OwnWordForm.Fold(one), OwnWordForm.Fold(other));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("два слова")]
    [InlineData("?!")]
    public void What_cannot_be_a_word_folds_to_nothing(string text) => Assert.Null(OwnWordForm.Fold(text));

    [Fact]
    public void A_text_of_300_letters_folds_to_nothing() => Assert.Null(OwnWordForm.Fold(new string('а', 300)));

    [Fact]
    public void A_hash_is_wanted_only_where_a_word_is_asked_for()
    {
        var talk = new Talk().BeginAtMenu();
        Assert.False(Engine.WantsHash(talk.Session, talk.Script));
        Assert.True(Engine.WantsHash(talk.Press("word.go").Session, talk.Script));
        Assert.False(Engine.WantsHash(talk.Press("row.close").Session, talk.Script));
    }

    [Fact]
    public void A_good_word_is_taken_and_only_its_hash_is_kept()
    {
        var talk = AtOwnWord().Do(new Input.Text("берёза", Hashed: [7, 7]));
        Assert.Equal("word.done", talk.Node);
        Assert.Equal([7, 7], talk.Session.Holdings.OwnWord.AsEnumerable());
        talk.Press("menu.go").Press("force.go").Do(new Input.Text("сирень", Hashed: [8]));
        Assert.Equal([8], talk.Session.Holdings.ForceWord.AsEnumerable());
    }

    [Theory]
    [InlineData("дом", WordMatch.None)]
    [InlineData("а", WordMatch.None)]
    [InlineData("1985", WordMatch.None)]
    [InlineData("два слова", WordMatch.None)]
    [InlineData("Привет", WordMatch.None)]
    [InlineData("сирень", WordMatch.Force)]
    public void A_bad_word_is_refused(string word, WordMatch match)
    {
        var talk = AtOwnWord().Do(new Input.Text(word, match, [7]));
        Assert.Equal("word.bad", talk.Node);
        Assert.Empty(talk.Session.Holdings.OwnWord);
    }

    [Fact]
    public void A_command_word_acts_and_is_never_taken()
    {
        var talk = AtOwnWord().Do(new Input.Text("стоп", Hashed: [7]));
        Assert.Equal("cover.word", talk.Node);
        Assert.Empty(talk.Session.Holdings.OwnWord);
    }

    [Fact]
    public void Without_a_hash_the_screen_waits()
    {
        var talk = AtOwnWord().Type("берёза");
        Assert.Equal("word.ask", talk.Node);
        Assert.Empty(talk.Session.Holdings.OwnWord);
    }

    [Fact]
    public void The_words_can_be_cleared()
    {
        var talk = AtOwnWord().Do(new Input.Text("берёза", Hashed: [7])).Press("menu.go").Press("word.go").Press("word.clear");
        Assert.Empty(talk.Session.Holdings.OwnWord);
    }

    [Fact]
    public void Under_force_a_new_word_opens_the_empty_view_and_hers_stays_hers()
    {
        var talk = new Talk().BeginAtMenu();
        talk.Session = talk.Session with { Holdings = talk.Session.Holdings with { OwnWord = [1], ForceWord = [2] } };
        talk.Press("row.close").Type("сирень", WordMatch.Force).Press("language.ru").Press("answer.yes").Press("answer.no").Press("skip").Press("menu.go");
        talk.Press("word.go").Do(new Input.Text("ловушка", Hashed: [9]));
        Assert.Equal("word.done", talk.Node);
        Assert.Equal([1], talk.Session.Holdings.OwnWord.AsEnumerable());
        Assert.Equal([9], talk.Session.Holdings.ForceWord.AsEnumerable());
        talk.Press("menu.go").Press("word.go").Press("word.clear");
        Assert.Equal([1], talk.Session.Holdings.OwnWord.AsEnumerable());
    }

    private static Talk AtOwnWord() => new Talk().BeginAtMenu().Press("word.go");
}
