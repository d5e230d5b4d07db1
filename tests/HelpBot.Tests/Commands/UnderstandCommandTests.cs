namespace HelpBot.Tests.Commands;

public class UnderstandCommandTests
{
    [Fact]
    public async Task One_message_is_explained()
    {
        var run = await RunAsync("", "understand", "он ломает дверь топором");
        Assert.Equal(0, run.Exit);
        Assert.StartsWith("danger\t", run.Out, StringComparison.Ordinal);
        Assert.Contains("дверь: door", run.Out, StringComparison.Ordinal);
        Assert.Contains("model     danger", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_line_of_standard_input_gets_one_line_with_label_and_reason()
    {
        var run = await RunAsync("ұрып жатыр көмектесіңіздер\n\nкак скрыть этого бота\n", "understand", "-");
        var lines = run.Out.TrimEnd('\n').Split('\n');
        Assert.Equal(["danger", "neutral", "exit"], lines.Select(line => line.Split('\t')[0]));
        Assert.All(lines, line => Assert.Equal(2, line.Split('\t').Length));
        Assert.Contains("kind topic", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_table_is_measured()
    {
        var file = Path.Combine(Path.GetTempPath(), $"{nameof(UnderstandCommandTests)}-{Environment.ProcessId}.tsv");
        await File.WriteAllTextAsync(file, "id\tlang\tlabel\ttext\n1\tru\tdanger\tон ломает дверь топором\n2\tkk\tneutral\tсәлем\n");
        try
        {
            var run = await RunAsync("", "understand", "--eval", file);
            Assert.Equal(0, run.Exit);
            Assert.Contains("danger found       1/1", run.Out, StringComparison.Ordinal);
            Assert.Contains("kk: 1 phrases", run.Out, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Theory]
    [InlineData("understand")]
    [InlineData("understand", "--eval", "nowhere.tsv")]
    public async Task What_is_missing_is_said(params string[] args)
    {
        var run = await RunAsync("", args);
        Assert.Equal(1, run.Exit);
        Assert.NotEmpty(run.Error);
    }

    private static Task<CommandRun> RunAsync(string input, params string[] args) => new CommandRun(input, Repository.Root).RunAsync(args);
}
