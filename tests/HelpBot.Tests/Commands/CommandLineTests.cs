using HelpBot.Commands;

namespace HelpBot.Tests.Commands;

public class CommandLineTests
{
    [Fact]
    public async Task Every_verb_shows_its_examples_in_its_help()
    {
        var scope = new CommandScope(new CommandRun().Terminal, new Dictionary<string, string?>());
        foreach (var verb in Verbs.All(scope))
        {
            var run = await CommandRun.OfAsync(verb.Name, "--help");
            Assert.Equal(0, run.Exit);
            Assert.All(verb.Examples, example => Assert.Contains(example, run.Out, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_help_of_the_whole_names_every_verb()
    {
        var run = await CommandRun.OfAsync("--help");
        Assert.All(Verbs.All(new CommandScope(run.Terminal, new Dictionary<string, string?>())), verb => Assert.Contains($"  {verb.Name}", run.Out, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_settings_file_that_is_no_json_is_named_with_its_line()
    {
        using var home = new TempFolder();
        Directory.CreateDirectory(home["scripts"]);
        await File.WriteAllTextAsync(home["appsettings.json"], "{\n  oops\n}");
        var run = await new CommandRun(workingFolder: home.Path).RunAsync("place", "Орал");
        Assert.Equal(1, run.Exit);
        Assert.Contains("appsettings.json cannot be read at line 2", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("rnu", "run")]
    [InlineData("--hepl", "--help")]
    public async Task A_misspelt_word_gets_a_suggestion(string typed, string meant)
    {
        var run = await CommandRun.OfAsync(typed);
        Assert.Equal(1, run.Exit);
        Assert.Contains(meant, run.Out + run.Error, StringComparison.Ordinal);
        Assert.Contains("`helpbot --help`", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_on_the_command_line_is_refused_and_never_repeated()
    {
        var run = await CommandRun.OfAsync("run", "--telegram:token=7000000000:AAFakeFakeFakeFakeFakeFakeFakeFakeFa");
        Assert.Equal(1, run.Exit);
        Assert.Contains("--Telegram:TokenFile", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("AAFake", run.Out + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_misspelt_setting_gets_a_suggestion()
    {
        var run = await CommandRun.OfAsync("run", "--Telegram:ApiBaseUlr=http://127.0.0.1");
        Assert.Equal(1, run.Exit);
        Assert.Contains("Telegram:ApiBaseUrl", run.Error, StringComparison.Ordinal);
    }
}
