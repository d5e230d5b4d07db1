using HelpBot.Domain.Scripts.Checks.Texts;

namespace HelpBot.Tests.Domain.Scripts.Checks;

public class TelegramHtmlTests
{
    [Theory]
    [InlineData("<b>102</b> — полиция", "102 — полиция")]
    [InlineData("<b>a <i>b</i></b>", "a b")]
    [InlineData("1 &lt; 2 &amp; 3 &gt; 2 &quot;x&quot;", "1 < 2 & 3 > 2 \"x\"")]
    [InlineData("&#1178;&#x49A;", "ҚҚ")]
    [InlineData("a & b &nbsp; c", "a & b &nbsp; c")]
    [InlineData("a > b", "a > b")]
    public void What_Telegram_takes_is_read_as_she_sees_it(string html, string plain)
    {
        var parsed = TelegramHtml.Parse(html);
        Assert.Equal((plain, null), (parsed.Plain, parsed.Fault));
        Assert.Empty(parsed.Foreign);
    }

    [Theory]
    [InlineData("a<br>b", "<br>")]
    [InlineData("a < b", "&lt;")]
    [InlineData("<b>a", "never closed")]
    [InlineData("a</b>", "closes nothing")]
    [InlineData("<b><i>a</b></i>", "must be closed first")]
    [InlineData("<p>a</p>", "<p>")]
    public void What_Telegram_refuses_is_explained(string html, string reason) =>
        Assert.Contains(reason, TelegramHtml.Parse(html).Fault, StringComparison.Ordinal);

    [Fact]
    public void Tags_that_only_Telegram_knows_are_named() =>
        Assert.Equal("tg-spoiler, a", string.Join(", ", TelegramHtml.Parse("<tg-spoiler>x</tg-spoiler> <a href=\"https://a.example\">y</a>").Foreign));

    [Fact]
    public void The_length_counts_code_points_without_markup() => Assert.Equal(3, TelegramHtml.Parse(" <b>a😀ё</b> \n").CodePoints);
}
