using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.Running;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Sandbox;

namespace HelpBot.EndToEnd.Tests.Starts;

/// <summary>What cannot work is said in a sentence, with exit code 1, and never as a stack trace.</summary>
[Collection(OneAtATime.Name)]
public sealed class RefusalTests : IDisposable
{
    private readonly BotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("--Telegram:PollSeconds=90", "Telegram:PollSeconds")]
    [InlineData("--Telegram:PollSeconds=soon", "Telegram:PollSeconds")]
    [InlineData("--Telegram:ApiBaseUrl=nowhere", "Telegram:ApiBaseUrl")]
    [InlineData("--Telegram:Webhook:Secret=not allowed", "Telegram:Webhook:Secret", "--Telegram:Webhook:Url=http://127.0.0.1:1/hook")]
    [InlineData("--Telegram:Tokn=1", "Telegram:Token")]
    [InlineData("--Scripts:Path=/nowhere/at/all", "conversation.yaml")]
    public async Task A_setting_that_cannot_be_is_named(string setting, string named, params string[] more)
    {
        var said = await RefusedAsync(SandboxServer.FakeToken, [.. BotProcess.Paths(_folder), setting, .. more]);
        Assert.Contains(named, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_production_no_token_is_no_start()
    {
        var said = await RefusedAsync(null, BotProcess.Paths(_folder), "Production");
        Assert.Contains("No token is set", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_malformed_token_is_refused_and_not_repeated()
    {
        const string token = "12345:SECRET-tail, and a blank";
        var said = await RefusedAsync(token, BotProcess.Paths(_folder));
        Assert.Contains("BotFather", said, StringComparison.Ordinal);
        Assert.DoesNotContain("SECRET-tail", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Screens_that_nobody_has_read_keep_a_real_token_from_serving()
    {
        foreach (var file in Directory.GetFiles(Words.ScriptsPath, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(_folder.Path, "scripts", Path.GetRelativePath(Words.ScriptsPath, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            if (Path.GetExtension(file) == ".yaml") await File.WriteAllTextAsync(copy, (await File.ReadAllTextAsync(file)).Replace("reviewed: true", "reviewed: false", StringComparison.Ordinal));
            else File.Copy(file, copy);
        }

        var said = await RefusedAsync(SandboxServer.FakeToken, [.. BotProcess.Paths(_folder), $"--Scripts:Path={Path.Combine(_folder.Path, "scripts")}"], "Production");
        Assert.Contains("Review:AcceptUnreviewed", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_program_on_the_same_data_refuses()
    {
        await using var telegram = await TelegramEmulator.StartAsync();
        await using var first = BotProcess.Start(telegram, _folder);
        var seeker = new Seeker(telegram, 700_000_011, Language.Russian);
        seeker.User.Start();
        await seeker.SeesAsync("start.greeting");

        var said = await RefusedAsync(telegram.Token, [$"--Telegram:ApiBaseUrl={telegram.BaseUrl}", .. BotProcess.Paths(_folder)]);
        Assert.Contains("Another HelpBot works on the data folder", said, StringComparison.Ordinal);

        // And the first one goes on as if nothing had happened.
        seeker.User.Press(seeker.LanguageLabel);
        await seeker.SeesAsync("first.question");
    }

    private static async Task<string> RefusedAsync(string? token, IEnumerable<string> settings, string? environment = null)
    {
        await using var bot = BotProcess.StartWith(token, settings, environment);
        var exit = await bot.EndAsync();
        var said = bot.Said;
        Assert.True(exit == 1, $"It ended with {exit} and said:\n{said}");
        Assert.NotEmpty(said.Trim());
        Assert.DoesNotContain("   at ", said, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", said, StringComparison.Ordinal);
        return said;
    }
}
