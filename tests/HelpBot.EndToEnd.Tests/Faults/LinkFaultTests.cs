using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.Running;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Faults;
using Xunit.Abstractions;

namespace HelpBot.EndToEnd.Tests.Faults;

/// <summary>The whole way to Telegram fails, the fetching of updates too: every talk goes on, nothing is lost, and one message stands in each chat.</summary>
/// <remarks>They mostly wait for the pauses between two tries, so they run beside others of that kind.</remarks>
public sealed class LinkFaultTests(ITestOutputHelper output) : IDisposable
{
    private readonly BotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Pages_of_a_failing_front_end_are_no_answers() =>
        TalkUnderAsync(new Fault(FaultKind.ServerError) { Share = 0.25 });

    [Fact]
    public Task Dropped_connections_are_made_again() =>
        TalkUnderAsync(new Fault(FaultKind.Drop) { Share = 0.25 });

    [Fact]
    public Task A_token_refused_for_a_while_loses_nothing() =>
        TalkUnderAsync(new Fault(FaultKind.Unauthorized) { Times = 6, Share = 0.5 });

    [Fact]
    public async Task Telegram_may_be_unreachable_at_the_start()
    {
        var address = $"http://127.0.0.1:{BotProcess.FreePort()}";
        await using var bot = BotProcess.StartWith(SandboxServer.FakeToken, [$"--Telegram:ApiBaseUrl={address}", .. BotProcess.Paths(_folder)]);
        await Patience.UntilAsync(() => bot.Said.Contains("Telegram cannot be reached", StringComparison.Ordinal), "the bot says that Telegram cannot be reached");

        await using var telegram = await TelegramEmulator.StartAsync(new EmulatorOptions { Listen = address });
        await new Seeker(telegram, 700_000_021, Language.Kazakh).ComesToThePlaceAsync();
        Assert.Equal(0, await bot.StopAsync());
    }

    private Task TalkUnderAsync(Fault fault) => new TalkUnderFault(_folder, output).PlayAsync(fault);
}
