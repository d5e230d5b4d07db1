using HelpBot.Sandbox.Text;

namespace HelpBot.Tests.Sandbox;

public class EntityDetectionTests
{
    [Theory]
    [InlineData("/start abc", "bot_command /start")]
    [InlineData("/help@sandbox_bot", "bot_command /help@sandbox_bot")]
    [InlineData("and/or 1/2", "")]
    [InlineData("+7 700 000 00 00", "phone_number +7 700 000 00 00")]
    [InlineData("+7(700)000-00-00.", "phone_number +7(700)000-00-00")]
    [InlineData("102 112 111 8 700 000 00 00", "")]
    [InlineData("+7 700", "")]
    [InlineData("see https://example.org/a?b=1.", "url https://example.org/a?b=1")]
    [InlineData("gov.kz or a.b", "url gov.kz")]
    [InlineData("write me@example.org or @someone", "email me@example.org, mention @someone")]
    [InlineData("#көмек", "hashtag #көмек")]
    public void Telegram_marks_what_it_knows(string text, string expected)
    {
        var found = EntityDetection.Add(new FormattedText(text, []));
        Assert.Equal(expected, string.Join(", ", found.Entities.Select(e => $"{e.Type} {text.Substring(e.Offset, e.Length)}")));
    }

    [Fact]
    public void Nothing_is_looked_for_inside_code() =>
        Assert.Equal(["code"], EntityDetection.Add(HtmlParser.Parse("<code>+7 700 000 00 00</code>")).Entities.Select(e => e.Type));
}
