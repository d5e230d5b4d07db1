using HelpBot.Tests.Content;

namespace HelpBot.Tests.Commands;

/// <summary>The verbs that read the content, on a copy of what ships.</summary>
public sealed class ContentVerbsTests : IDisposable
{
    private readonly ContentCopy _content = new();

    [Fact]
    public async Task Check_tells_every_issue_with_file_and_line_and_fails()
    {
        var line = _content.Append("texts/ru.yaml", "only.russian: Да\n");
        var run = await RunAsync("check");
        Assert.Equal(1, run.Exit);
        Assert.Contains($"texts/ru.yaml:{line}: error missing-language: ", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_ends_with_a_summary_and_says_how_much_is_unreviewed()
    {
        var run = await RunAsync("check");
        Assert.Contains("texts are not reviewed", run.Out, StringComparison.Ordinal);
        Assert.Matches(@"\d+ screens, \d+ texts, \d+ plays, version [0-9a-f]{16}: \d+ errors?, \d+ warnings?\.\n$", run.Out);
    }

    [Fact]
    public async Task Check_says_which_screens_and_buttons_no_play_reaches()
    {
        File.Delete(Path.Combine(_content.Folder, "plays", "plan.yaml"));
        var run = await RunAsync("check");
        Assert.Equal(0, run.Exit);
        Assert.Contains("warning screen-unplayed: No play shows the screen plan.", run.Out, StringComparison.Ordinal);
        Assert.Contains("warning button-unplayed: ", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("place", "Абай", "ask: karaganda|abai\n")]
    [InlineData("place", "я живу в Шымкенте", "shymkent\n")]
    [InlineData("place", "привет", "none\n")]
    public async Task Place_answers_in_one_line(string verb, string text, string answer) => Assert.Equal(answer, (await RunAsync(verb, text)).Out);

    [Fact]
    public async Task Place_answers_each_line_of_its_input()
    {
        var run = new CommandRun("Тараз\n\nАлматы\n@home\n--help\n");
        await run.RunAsync("place", "-", $"--Scripts:Path={_content.Folder}");
        Assert.Equal("zhambyl\nnone\nalmaty\nnone\nnone\n", run.Out);
    }

    [Fact]
    public async Task Directory_lists_what_is_to_be_dialled()
    {
        var run = await RunAsync("directory");
        Assert.Contains("To be dialled, not shown: ", run.Out, StringComparison.Ordinal);
        var waiting = run.Out[run.Out.IndexOf("To be dialled", StringComparison.Ordinal)..run.Out.IndexOf("Kept, not shown", StringComparison.Ordinal)];
        Assert.All(["line-150 ", "almaty-1303 ", "line-11616 "], id => Assert.Contains(id, waiting, StringComparison.Ordinal));
        Assert.Contains("line-102 ", run.Out[..run.Out.IndexOf("To be dialled", StringComparison.Ordinal)], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Directory_notes_a_call_of_today()
    {
        var run = await RunAsync("directory", "dialled", "line-150", "--by", "Айгерим");
        Assert.True(run.Exit == 0, run.Error);
        Assert.Contains("line-150", (await RunAsync("directory", "list", "--only", "shown")).Out, StringComparison.Ordinal);
        Assert.Contains("by Айгерим, until ", (await RunAsync("directory", "list", "--only", "shown")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Directory_hides_at_once_but_never_the_pinned_ones()
    {
        Assert.Equal(0, (await RunAsync("directory", "hide", "taraz-centre")).Exit);
        Assert.DoesNotContain("taraz-centre", (await RunAsync("directory", "list", "--only", "shown")).Out, StringComparison.Ordinal);
        var pinned = await RunAsync("directory", "hide", "line-102");
        Assert.Equal(1, pinned.Exit);
        Assert.Contains("always shown", pinned.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Directory_suggests_the_service_that_was_meant()
    {
        var run = await RunAsync("directory", "hide", "taraz-center");
        Assert.Equal(1, run.Exit);
        Assert.Contains("taraz-centre", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mermaid", "flowchart LR")]
    [InlineData("dot", "digraph helpbot {")]
    public async Task Graph_draws_every_screen(string format, string beginning)
    {
        var run = await RunAsync("graph", "--format", format);
        Assert.Contains(beginning, run.Out, StringComparison.Ordinal);
        Assert.All(_content.Load().Compiled!.Ordered, node => Assert.Contains($"\"{node.Id}\"", run.Out, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ru", "111 ")]
    [InlineData("kk", "111 ")]
    public async Task Play_reaches_who_can_help(string language, string help)
    {
        var lines = language == "ru" ? "2\n1\n3\nШымкент\n" : "1\n1\n3\nШымкент\n";
        var run = new CommandRun(lines);
        await run.RunAsync("play", "--lang", language, $"--Scripts:Path={_content.Folder}");
        Assert.Equal(0, run.Exit);
        Assert.Contains("┌─ help.list ", run.Out, StringComparison.Ordinal);
        Assert.Contains(help, run.Out[run.Out.IndexOf("┌─ help.list ", StringComparison.Ordinal)..], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Play_prints_the_talk_as_a_play_that_then_goes_through()
    {
        var run = new CommandRun("2\n1\n1\n:wait 1 h\n:help\n:send voice\nчто-то\n:shift on\n/privacy\n:quit\n1\n");
        await run.RunAsync("play", "--as-test", $"--Scripts:Path={_content.Folder}");
        Assert.StartsWith("- play: ", run.Out, StringComparison.Ordinal);
        Assert.Contains("presses the button with this number", run.Error, StringComparison.Ordinal);
        File.WriteAllText(_content.At("plays/tried.yaml"), run.Out);
        Assert.DoesNotContain("plays/tried.yaml", (await RunAsync("check")).Out, StringComparison.Ordinal);
    }

    public void Dispose() => _content.Dispose();

    private Task<CommandRun> RunAsync(params string[] args) => new CommandRun().RunAsync([.. args, $"--Scripts:Path={_content.Folder}"]);
}
