using HelpBot.Content;
using HelpBot.Content.Yaml;

namespace HelpBot.Tests.Content;

public class YamlReaderTests
{
    [Theory]
    [InlineData("a: yes", "yes")]
    [InlineData("a: no", "no")]
    [InlineData("a: 102", "102")]
    [InlineData("a: 2026-11-22", "2026-11-22")]
    [InlineData("a: 12:30", "12:30")]
    [InlineData("a: ~", "~")]
    [InlineData("a: \"x: y\"", "x: y")]
    [InlineData("a: x # said aside", "x")]
    [InlineData("a: |\n  one\n  two\n", "one\ntwo\n")]
    public void Every_scalar_is_a_string(string yaml, string value) =>
        Assert.Equal(value, Assert.IsType<YamlTree.Scalar>(Assert.IsType<YamlTree.Map>(Read(yaml).Tree).Find("a")).Value);

    [Fact]
    public void Every_piece_knows_its_line_and_path()
    {
        var root = Assert.IsType<YamlTree.Map>(Read("nodes:\n  numbers:\n    buttons:\n      - { text: x,\n          go: y }\n").Tree);
        var numbers = Assert.IsType<YamlTree.Map>(Assert.IsType<YamlTree.Map>(root.Find("nodes")).Find("numbers"));
        Assert.Equal((2, "nodes.numbers"), (numbers.At.Line, numbers.At.Path));
        var button = Assert.IsType<YamlTree.Map>(Assert.IsType<YamlTree.List>(numbers.Find("buttons")).Items[0]);
        Assert.Equal((4, "nodes.numbers.buttons[0]"), (button.At.Line, button.At.Path));
        Assert.Equal((5, "nodes.numbers.buttons[0].go"), (button.Find("go")!.At.Line, button.Find("go")!.At.Path));
    }

    [Fact]
    public void A_scalar_knows_where_in_the_file_it_is_written()
    {
        const string yaml = "a: { ru: \"қала\" , kk: two }\n";
        var inner = Assert.IsType<YamlTree.Map>(Assert.IsType<YamlTree.Map>(Read(yaml).Tree).Find("a"));
        Assert.Equal("\"қала\"", Cut(inner.Find("ru")));
        Assert.Equal("two", Cut(inner.Find("kk")));

        string Cut(YamlTree? scalar) => yaml[Assert.IsType<YamlTree.Scalar>(scalar).Span.Start..((YamlTree.Scalar)scalar).Span.End];
    }

    [Theory]
    [InlineData("a: 1\nb:\n\t- x\n", "yaml-tab", 3)]
    [InlineData("a: x\nb: one: two\n", "yaml-syntax", 2)]
    [InlineData("a: \"open\n", "yaml-syntax", 1)]
    [InlineData("a: @x\n", "yaml-syntax", 1)]
    [InlineData("a: {name} и дальше\n", "yaml-syntax", 1)]
    [InlineData("a: [1, 2\nb: 3\n", "yaml-syntax", 1)]
    [InlineData("a: 'x' y\n", "yaml-syntax", 1)]
    [InlineData("a: 1\n---\nb: 2\n", "yaml-syntax", 2)]
    [InlineData("[1, 2]: x\n", "yaml-syntax", 1)]
    [InlineData("a: 1\nb: 2\na: 3\n", "duplicate-key", 3)]
    [InlineData("a: &x 1\n", "yaml-anchor", 1)]
    [InlineData("a: b\nc: *x\n", "yaml-anchor", 2)]
    [InlineData("a: !!str 1\n", "yaml-tag", 1)]
    [InlineData("", "file-empty", 1)]
    [InlineData("# nothing\n", "file-empty", 1)]
    public void What_cannot_be_read_is_said_with_its_line(string yaml, string code, int line)
    {
        var issue = Assert.Single(Read(yaml).Issues.All);
        Assert.Equal((code, "x.yaml", line), (issue.Code, issue.At.File, issue.At.Line));
        Assert.NotEmpty(issue.Mend);
    }

    [Fact]
    public void A_nest_too_deep_is_refused_not_followed() =>
        Assert.Equal("yaml-syntax", Assert.Single(Read(new string('[', 5000)).Issues.All).Code);

    private static (YamlTree? Tree, IssueList Issues) Read(string yaml)
    {
        var issues = new IssueList();
        return (YamlReader.Read(yaml, "x.yaml", issues), issues);
    }
}
