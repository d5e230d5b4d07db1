using HelpBot.Sandbox.Calls;
using HelpBot.Sandbox.Text;

namespace HelpBot.Tests.Sandbox;

public class HtmlParserTests
{
    [Theory]
    [InlineData("plain", "plain", "")]
    [InlineData("<b>a</b> <i>b</i>", "a b", "bold 0 1, italic 2 1")]
    [InlineData("<strong>a</strong><em>b</em><ins>c</ins><del>d</del><strike>e</strike><s>f</s><u>g</u>", "abcdefg", "bold 0 1, italic 1 1, underline 2 1, strikethrough 3 1, strikethrough 4 1, strikethrough 5 1, underline 6 1")]
    [InlineData("<b>a<i>b</i></b>", "ab", "bold 0 2, italic 1 1")]
    [InlineData("<B>a</b>", "a", "bold 0 1")]
    [InlineData("1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;", "1 < 2 && 3 > 2 \"", "")]
    [InlineData("&#1179;&#x49B; &nbsp; & &;", "ққ &nbsp; & &;", "")]
    [InlineData("😀<b>a</b>", "😀a", "bold 2 1")]
    [InlineData("<span class=\"tg-spoiler\">a</span><tg-spoiler>b</tg-spoiler>", "ab", "spoiler 0 1, spoiler 1 1")]
    [InlineData("<a href=\"https://example.org/?a=1&amp;b=2\">x</a>", "x", "text_link 0 1 https://example.org/?a=1&b=2")]
    [InlineData("<a href=\"tel:112\">112</a>", "112", "")]
    [InlineData("<a href='tg://user?id=1'>x</a>", "x", "text_link 0 1 tg://user?id=1")]
    [InlineData("<pre><code class=\"language-c\">x</code></pre>", "x", "pre 0 1 c")]
    [InlineData("<blockquote>a</blockquote><blockquote expandable>b</blockquote>", "ab", "blockquote 0 1, expandable_blockquote 1 1")]
    [InlineData("<b></b>x", "x", "")]
    [InlineData("<b>x</>", "x", "bold 0 1")]
    public void Tags_become_entities_and_references_letters(string html, string text, string entities)
    {
        var parsed = HtmlParser.Parse(html);
        Assert.Equal(text, parsed.Value);
        Assert.Equal(entities, string.Join(", ", parsed.Entities.Select(e => $"{e.Type} {e.Offset} {e.Length} {e.Argument}".Trim())));
    }

    [Theory]
    [InlineData("a<br>b", "Unsupported start tag \"br\" at byte offset 1")]
    [InlineData("қ<p>", "Unsupported start tag \"p\" at byte offset 2")]
    [InlineData("<b>a", "Can't find end tag corresponding to start tag \"b\"")]
    [InlineData("<b>a</i>", "Unmatched end tag at byte offset 4, expected \"</b>\", found \"</i>\"")]
    [InlineData("a</b>", "Unexpected end tag at byte offset 1")]
    [InlineData("a < b", "Unsupported start tag \"\" at byte offset 2")]
    [InlineData("a <b", "Unclosed start tag at byte offset 2")]
    [InlineData("<b>a</b", "Unclosed end tag at byte offset 4")]
    [InlineData("<span>a</span>", "Tag \"span\" must have class \"tg-spoiler\" at byte offset 0")]
    [InlineData("<a href>x</a>", "Expected equal sign in declaration of an attribute of the tag \"a\" at byte offset 0")]
    [InlineData("<a href=\"x>y</a>", "Unclosed start tag at byte offset 0")]
    [InlineData("<a href=a/b>y</a>", "Unexpected end of name token at byte offset 8")]
    public void What_telegram_refuses_is_refused_in_its_words(string html, string expected) =>
        Assert.Equal("Bad Request: can't parse entities: " + expected, Assert.Throws<Refusal>(() => HtmlParser.Parse(html)).Message);
}
