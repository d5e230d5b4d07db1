using HelpBot.Domain.Conversation;
using HelpBot.Domain.Desk;
using HelpBot.Tests.Domain.Conversation.Shipped;

namespace HelpBot.Tests.Domain.Desk;

public sealed class DeskWordsTests
{
    private static readonly DeskWords Words = new(ShippedScript.Script.Book, Language.Russian);

    [Fact]
    public void What_is_filled_in_is_escaped_for_a_message_and_bare_on_a_button()
    {
        Assert.Equal("<b>Тихий клён</b>:\n&lt;b&gt; &amp; всё", Words.Html("talk.says", ("alias", "Тихий клён"), ("text", "<b> & всё")));
        Assert.Equal("По плану ваша смена скоро: 18:00. Выйти: /on", Words.Plain("shift.begins", ("time", "18:00")));
    }

    [Fact]
    public void A_card_says_alias_language_priority_minutes_and_nothing_else() =>
        Assert.Equal(["alias", "language", "priority", "minutes"], DeskKeys.All["board.card.waiting"].AsEnumerable());

    [Fact]
    public void A_card_of_the_first_minute_says_no_more() => Assert.Equal(["alias", "language", "priority"], DeskKeys.All["board.card.now"].AsEnumerable());

    [Fact]
    public void A_text_that_is_not_there_is_a_fault_of_the_program() => Assert.Throws<KeyNotFoundException>(() => Words.Html("board.cart"));
}
