using HelpBot.Domain.Conversation;
using HelpBot.Domain.Scripts;
using HelpBot.Domain.Scripts.Source;
using static HelpBot.Tests.Domain.Scripts.SmallScript;

namespace HelpBot.Tests.Domain.Scripts;

public sealed class ScriptCompilerTests
{
    [Fact]
    public void A_sound_script_compiles_without_any_issue()
    {
        var (script, issues) = ScriptCompiler.Compile(Source);
        Assert.Empty(issues);
        Assert.NotNull(script);
        Assert.Equal(Source.Conversation.Nodes.Keys, script.Ordered.Select(node => node.Id));
        Assert.Equal(16, script.Version.Length);
    }

    [Fact]
    public void The_version_changes_with_any_word_and_with_nothing_else()
    {
        Assert.Equal(Compiled.Version, Compile(Source with { }).Version);
        Assert.Equal(Compiled.Version, Compile(With("menu", node => node with { At = new("elsewhere.yaml", 7, "x") })).Version);
        Assert.NotEqual(Compiled.Version, Compile(WithText("menu", "другое", "басқа")).Version);
        Assert.NotEqual(Compiled.Version, Compile(With("plan", node => node with { Columns = 3 })).Version);
        Assert.NotEqual(Compiled.Version, Compile(With("menu", node => node with { Class = "first" })).Version);
    }

    [Fact]
    public void An_empty_content_gives_issues_and_no_script()
    {
        var (script, issues) = ScriptCompiler.Compile(new());
        Assert.Null(script);
        foreach (var id in Reserved.Nodes)
            Assert.Contains(issues, issue => issue.Code == "missing-reserved" && issue.Message.Contains($"'{id}'", StringComparison.Ordinal));
    }

    [Fact]
    public void A_topic_that_free_text_can_name_must_be_one()
    {
        Assert.Empty(ScriptCompiler.Compile(Source with { Understanding = Source.Understanding! with { Topics = ["topic.1"] } }).Issues);
        var (_, issues) = ScriptCompiler.Compile(Source with { Understanding = Source.Understanding! with { Topics = ["topic.1", "menu", "nowhere"] } });
        Assert.Equal(2, issues.Count(issue => issue.Code == "unknown-topic"));
    }

    [Fact]
    public void All_issues_are_told_at_once_with_their_places()
    {
        var at = new SourcePosition("conversation.yaml", 12, "nodes.menu.buttons[0]");
        var source = With("menu", node => node with
        {
            Buttons = [[Press("nowhere.text", "nowhere") with { At = at, Text = new Sourced("nowhere.text", at), Go = new Sourced("menus", at) }, Press("back", "plann")]],
        });
        var (_, issues) = ScriptCompiler.Compile(source);
        Assert.Equal(at, Assert.Single(issues, issue => issue.Code == "unknown-text").At);
        var unknown = Assert.Single(issues, issue => issue.Code == "unknown-node");
        Assert.Contains("'plan'", unknown.Mend, StringComparison.Ordinal);
    }

    [Fact]
    public void Callback_data_is_the_same_in_every_version_and_short()
    {
        var other = Compile(WithText("menu", "другое", "басқа"));
        foreach (var (tag, (node, button)) in Compiled.Pressable)
        {
            Assert.Equal(8, tag.Length);
            Assert.Equal((node.Id, button.Id), (other.Pressable[tag].Node.Id, other.Pressable[tag].Button.Id));
        }
    }

    [Fact]
    public void Reserved_screens_get_their_area_and_urgency()
    {
        Assert.Equal(Area.Cover, Compiled.Nodes["cover.sum"].Area);
        Assert.Equal(Area.Opening, Compiled.Nodes["first.no"].Area);
        Assert.Equal(Urgency.Numbers, Compiled.Nodes["numbers"].Urgency);
        Assert.Equal(Urgency.First, Compiled.Nodes["start.greeting"].Urgency);
        Assert.Equal(Urgency.Ordinary, Compiled.Nodes["menu"].Urgency);
    }

    [Fact]
    public void A_text_in_both_languages_is_joined_once()
    {
        Assert.Equal("Жабу · Закрыть", Compiled.Texts["row.close"].Label);
        Assert.Equal("row.numbers қаз · row.numbers ру", Compiled.Texts["row.numbers"].Label);
        Assert.Equal("start.greeting ру\nstart.greeting қаз", Compiled.Texts["start.greeting"].Together(Language.Russian).Source);
        Assert.Equal("start.greeting қаз\nstart.greeting ру", Compiled.Texts["start.greeting"].Together(Language.Kazakh).Source);
    }

    [Fact]
    public void The_date_of_the_oldest_statement_is_written_out()
    {
        Dictionary<string, TextSource> Texts(IReadOnlyDictionary<string, TextSource> texts) => new(texts)
        {
            ["menu"] = new() { Text = "Сверено {checked}.", Facts = ["new", "old"] },
        };
        var source = Source with
        {
            Texts = new(language => Texts(Source.Texts[language])),
            Statements = new Dictionary<string, StatementSource> { ["new"] = new() { Date = "2026-11-22" }, ["old"] = new() { Date = "2026-03-05" } },
        };
        Assert.Equal("Сверено 5 м3 2026.", Compile(source).Texts["menu"].In(Language.Russian).Source);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Each_fault_has_its_code(string code, ScriptSource source)
    {
        var (script, issues) = ScriptCompiler.Compile(source);
        var issue = Assert.Single(issues.Select(issue => issue.Code).Distinct(), found => found == code);
        Assert.NotNull(issue);
        Assert.True(script is null || issues.All(found => found.Severity == IssueSeverity.Warning));
        Assert.All(issues, found => Assert.True(found.Message.EndsWith('.') || found.Message.EndsWith('?')));
        Assert.All(issues, found => Assert.NotEqual("", found.Mend));
    }

    public static TheoryData<string, ScriptSource> Broken()
    {
        var data = new TheoryData<string, ScriptSource>();
        foreach (var (code, source) in BrokenScripts.All) data.Add(code, source);
        return data;
    }
}
