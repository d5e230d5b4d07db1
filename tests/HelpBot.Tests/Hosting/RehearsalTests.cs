using HelpBot.BotApi;
using HelpBot.Content;
using HelpBot.Hosting;

namespace HelpBot.Tests.Hosting;

public sealed class RehearsalTests
{
    [Fact]
    public async Task The_bot_answers_itself_through_the_whole_way_and_leaves_nothing()
    {
        var script = ScriptFolder.Load(Path.Combine(Repository.Root, "scripts"), DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime)).Script!;
        // A hundred greetings, four lines and the answers to their buttons.
        Assert.InRange(await Rehearsal.PlayAsync(script, new TelegramOptions(), CancellationToken.None), 130, 1000);
        Assert.Empty(Left());
    }

    // Of this process: other bots may rehearse on the same machine.
    private static string[] Left() => Directory.GetDirectories(Path.GetTempPath(), $"helpbot-rehearsal-{Environment.ProcessId}-*");
}
