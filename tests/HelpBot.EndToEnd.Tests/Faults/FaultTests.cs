using HelpBot.Domain.Conversation;
using HelpBot.EndToEnd.Tests.Running;
using HelpBot.EndToEnd.Tests.Talks;
using HelpBot.Sandbox;
using HelpBot.Sandbox.Faults;
using Xunit.Abstractions;

namespace HelpBot.EndToEnd.Tests.Faults;

/// <summary>Whatever goes wrong with single calls or updates: every talk goes on, nothing is lost, and one message stands in each chat.</summary>
/// <remarks>They mostly wait, so they run beside others of that kind.</remarks>
public sealed class FaultTests(ITestOutputHelper output) : IDisposable
{
    private const int People = 6;

    private static readonly string[] Showing = ["sendMessage", "editMessageText"];
    private static readonly string[] Working = ["sendMessage", "editMessageText", "deleteMessage", "deleteMessages", "answerCallbackQuery"];

    private readonly BotFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public Task Floods_are_waited_out() =>
        TalkUnderAsync(new Fault(FaultKind.Flood) { Methods = Working, Share = 0.25, RetryAfter = 1 });

    [Fact]
    public Task Pages_of_a_failing_front_end_may_hide_that_it_was_done() =>
        TalkUnderAsync(new Fault(FaultKind.ServerError) { Methods = Working, Share = 0.25, IsAfterEffect = true });

    [Fact]
    public Task Connections_dropped_after_the_work_leave_no_second_message() =>
        TalkUnderAsync(new Fault(FaultKind.Drop) { Methods = Working, Share = 0.25, IsAfterEffect = true });

    [Fact]
    public Task A_call_that_is_never_answered_is_repeated_and_what_it_left_is_swept() =>
        TalkUnderAsync(new Fault(FaultKind.Silence) { Methods = Showing, Times = 4, Share = 0.5, IsAfterEffect = true }, "--Telegram:CallSeconds=10");

    [Fact]
    public async Task A_greeting_that_came_although_nobody_said_so_stands_beside_the_second_for_seconds_at_most()
    {
        await using var telegram = await TelegramEmulator.StartAsync();
        using var two = new TwoAtOnce(telegram);
        two.Lives();
        await using var bot = BotProcess.Start(telegram, _folder);
        using var lost = telegram.Faults.Add(new Fault(FaultKind.Drop) { Methods = ["sendMessage"], Times = People, IsAfterEffect = true });
        var seekers = Enumerable.Range(0, People).Select(number => new Seeker(telegram, 700_000_200 + number, Language.Kazakh)).ToList();
        foreach (var seeker in seekers) seeker.User.Start();
        await Patience.UntilAsync(() => telegram.Log.Counts.GetValueOrDefault("sendMessage") >= 2 * People, "every greeting is sent again");
        await Task.WhenAll(seekers.Select(seeker => seeker.SeesAsync("start.greeting")));
        Assert.True(two.Times > 0, "Two were never seen: this test has tested nothing.");
        two.AssertShort();
        output.WriteLine(two.ToString());
        Assert.Equal(0, await bot.StopAsync());
    }

    [Fact]
    public Task Updates_that_come_twice_count_once() =>
        TalkUnderAsync(new Fault(FaultKind.DuplicateUpdates));

    [Fact]
    public Task Posts_that_come_twice_count_once() =>
        TalkUnderAsync(new Fault(FaultKind.DuplicateUpdates), BotProcess.Webhook());

    [Fact]
    public Task Updates_out_of_order_are_all_taken() =>
        TalkUnderAsync(new Fault(FaultKind.ShuffledUpdates));

    private Task TalkUnderAsync(Fault fault, params string[] settings) => new TalkUnderFault(_folder, output).PlayAsync(fault, settings);
}
