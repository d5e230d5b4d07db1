namespace HelpBot.Tests.Commands;

public sealed class PracticeCommandTests
{
    [Fact]
    public async Task A_scene_is_played_to_its_end_and_the_reasons_come_last()
    {
        var run = await PracticeAsync("1\n1\n1\n1\n", "silent", "--lang", "ru");
        Assert.Equal(0, run.Exit);
        Assert.Contains("Пока ничего.", run.Out, StringComparison.Ordinal);
        Assert.Contains("☑ Вы поздоровались первым", run.Out, StringComparison.Ordinal);
        Assert.Contains("Пройдено.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_harmful_answer_is_told_and_the_scene_is_not_passed()
    {
        var run = await PracticeAsync("2\n1\n1\n1\n", "silent", "--lang", "kk");
        Assert.Equal(1, run.Exit);
        Assert.Contains("Бұдан зиян келуі мүмкін.", run.Out, StringComparison.Ordinal);
        Assert.Contains("Қайтадан байқап көріңіз.", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_answer_shows_the_step_again()
    {
        var run = await PracticeAsync("9\nпривет\n", "prankster", "--lang", "ru");
        Assert.Equal(3, run.Out.Split("холодильник").Length - 1);
    }

    [Fact]
    public async Task Somebody_who_is_not_played_is_refused() => Assert.NotEqual(0, (await PracticeAsync("", "nobody")).Exit);

    private static Task<CommandRun> PracticeAsync(string input, params string[] args) => new CommandRun(input).RunAsync(["practice", .. args, $"--Scripts:Path={Repository.Scripts}"]);
}
