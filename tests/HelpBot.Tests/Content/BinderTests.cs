using HelpBot.Content;
using HelpBot.Content.Shapes;
using HelpBot.Content.Yaml;
using HelpBot.Domain.Scripts.Source;

namespace HelpBot.Tests.Content;

public class BinderTests
{
    [Fact]
    public void A_screen_is_bound_with_rows_of_one_and_of_several_buttons()
    {
        var (conversation, issues) = Bind<ConversationSource>("""
            start: a
            facts: { danger: [yes, no] }
            nodes:
              a:
                columns: 2
                both: true
                buttons:
                  - { text: one, set: { danger: yes } }
                  - - { text: two, when: { danger: [yes, unset], language: ru, at_least: { n: 1, is: yes, of: [danger] } } }
                    - { text: three, do: timer-later }
            """);
        Assert.Empty(issues.All);
        var node = conversation!.Nodes["a"];
        Assert.Equal((2, true), (node.Columns, node.Both));
        Assert.Equal([["one"], ["two", "three"]], node.Buttons.Select(row => row.Select(button => button.Text!.Value.Value)));
        Assert.Equal("yes", node.Buttons[0][0].Set["danger"].Value);
        var when = node.Buttons[1][0].When!;
        Assert.Equal(["yes", "unset"], when.Facts["danger"].Select(value => value.Value));
        Assert.Equal(["ru"], when.Facts["language"].Select(value => value.Value));
        Assert.Equal((1, 9), (when.AtLeast!.N, when.AtLeast.Is!.Value.At.Line));
        Assert.Equal("nodes.a.buttons[1][1]", node.Buttons[1][1].At.Path);
    }

    [Fact]
    public void A_text_may_be_just_the_words()
    {
        var (texts, issues) = Bind<IReadOnlyDictionary<string, TextSource>>("answer.yes: Да\nnumbers:\n  text: |\n    Справка\n    102\n  reviewed: true\n  facts: [a]\n");
        Assert.Empty(issues.All);
        Assert.Equal(("Да", false, 1), (texts!["answer.yes"].Text, texts["answer.yes"].Reviewed, texts["answer.yes"].At.Line));
        Assert.Equal(("Справка\n102", true), (texts["numbers"].Text, texts["numbers"].Reviewed));
    }

    [Theory]
    [InlineData("start: a\nnodes: { a: { buton: x } }", "unknown-key", "nodes.a.buton", "Did you mean buttons?")]
    [InlineData("start: a\nnodes: { a: { area: covr } }", "unknown-choice", "nodes.a.area", "Did you mean cover?")]
    [InlineData("start: a\nnodes: { a: { both: yes } }", "wrong-kind", "nodes.a.both", "Write true or false.")]
    [InlineData("start: a\nnodes: { a: { columns: two } }", "wrong-kind", "nodes.a.columns", "Write a whole number.")]
    [InlineData("start: a\nnodes: { a: { ticks: one } }", "wrong-kind", "nodes.a.ticks", "Write a list.")]
    [InlineData("start: a\nnodes: { a: { text: [b] } }", "wrong-kind", "nodes.a.text", "Write a word or text.")]
    [InlineData("start: a\nnodes: [a]", "wrong-kind", "nodes", "Write keys with values.")]
    [InlineData("start: a\nnodes: { a: }", "empty-value", "nodes.a", "Write a value, or take the key away.")]
    [InlineData("nodes: { a: { } }", "missing-key", "", "Add start: with its value.")]
    [InlineData("start: a\nnodes: { a: { buttons: [ { text: x, do: dance } ] } }", "unknown-choice", "nodes.a.buttons[0].do", "timer-NAME")]
    public void What_does_not_fit_is_said_with_its_path_and_its_mend(string yaml, string code, string path, string mend)
    {
        var issue = Assert.Single(Bind<ConversationSource>(yaml).Issues.All);
        Assert.Equal((code, path), (issue.Code, issue.At.Path));
        Assert.Contains(mend, issue.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void One_fault_does_not_hide_another()
    {
        var (conversation, issues) = Bind<ConversationSource>("strat: a\nnodes: { a: { both: maybe, text: t }, b: { class: slow } }");
        Assert.Equal(["unknown-key", "wrong-kind", "unknown-choice", "missing-key"], issues.All.Select(issue => issue.Code).Order().OrderBy(code => Array.IndexOf(["unknown-key", "wrong-kind", "unknown-choice", "missing-key"], code)));
        Assert.Equal("t", conversation!.Nodes["a"].Text!.Value.Value);
    }

    private static (T? Bound, IssueList Issues) Bind<T>(string yaml) where T : class
    {
        var issues = new IssueList();
        return (new Binder(issues).Bind<T>(YamlReader.Read(yaml, "conversation.yaml", issues)!), issues);
    }
}
