using System.Diagnostics;
using HelpBot.Domain.Cases;
using HelpBot.EndToEnd.Tests.Running;
using Xunit.Abstractions;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>
/// The real program, on the machine's own time and at its own pace, is killed again and again while volunteers and those who ask for them write to each other all at once, some lives
/// before it has started. Nobody may notice but by the wait. The many kills are those of <see cref="NightTests"/>.
/// </summary>
[Collection(OneAtATime.Name)]
public sealed class CrowdKillTests(ITestOutputHelper output)
{
    /// <summary>More for a night: <c>HELPBOT_DESK_KILLS=200</c>.</summary>
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("HELPBOT_DESK_KILLS") ?? "3");

    private const int Volunteers = 3;

    /// <summary>How many ask or talk at the same time: whoever is through makes room for the next.</summary>
    private const int AtOnce = 5;

    /// <summary>Calls into chats within one life of the bot, at most.</summary>
    private const int MaxCallsInLife = 30;

    /// <summary>One life in so many ends by the clock instead, often before the bot has even started.</summary>
    private const int OneByClock = 5;

    /// <summary>The longest of those, in milliseconds.</summary>
    private const int LongestByClock = 2000;

    /// <summary>Longer than elsewhere: on a busy machine a start alone may take a minute.</summary>
    private static readonly TimeSpan Start = TimeSpan.FromSeconds(240);

    private static readonly string[] Showing = ["sendMessage", "editMessageText"];

    private readonly Random _chance = new(20261124);
    private readonly Letters _letters = new();
    private bool _isOver;

    [Fact]
    public async Task Killed_in_the_middle_of_talks_no_text_is_lost_or_doubled_or_goes_astray_and_each_case_has_one_owner()
    {
        var watch = Stopwatch.StartNew();
        await using var desk = await DeskKillTests.OpenAsync();
        using var end = new CancellationTokenSource();
        var volunteers = desk.Volunteers.Select(volunteer => new LiveVolunteer(volunteer, _letters)).ToList();
        var shifts = volunteers.Select(volunteer => volunteer.LiveAsync(end.Token)).ToList();
        var seats = Enumerable.Range(0, AtOnce).Select(_ => SeatAsync(desk)).ToList();
        var (kills, inTalks) = (0, 0);
        for (; inTalks < Kills && !IsBroken(seats, shifts); kills++)
        {
            await using var bot = DeskKillTests.Start(desk);
            await LiveOnAsync(desk, bot, () => volunteers.Exists(volunteer => volunteer.IsTalking), () => IsBroken(seats, shifts));
            await bot.KillAsync();
            if (volunteers.Exists(volunteer => volunteer.IsTalking)) inTalks++;
        }
        Volatile.Write(ref _isOver, true);
        await using var last = DeskKillTests.Start(desk);
        await EndAsync(desk, last, seats, shifts, end);
        Assert.Equal(0, await last.StopAsync());

        output.WriteLine($"{kills} kills, {inTalks} of them in the middle of talks; {desk.Seekers.Count} talks of {Volunteers} volunteers, {_letters.All.Count} texts, {Calls(desk)} calls, {watch.Elapsed.TotalSeconds:F0} s.");
        foreach (var (volunteer, live) in desk.Volunteers.Zip(volunteers))
            foreach (var her in live.Met) her.Owners.Add(volunteer);
        Assert.All(desk.Seekers, her => Assert.Single(her.Owners));
        AssertWire(desk);
        await AssertCasesAsync(desk);
    }

    private static bool IsBroken(List<Task> seats, List<Task> shifts) => seats.Concat(shifts).Any(task => task.IsFaulted);

    // One after another, as long as the bot is being killed.
    private async Task SeatAsync(HandDrivenDesk desk)
    {
        while (!Volatile.Read(ref _isOver))
        {
            Seeker her;
            lock (desk.Seekers) her = desk.Seeker(isInDanger: desk.Seekers.Count % 3 == 0);
            await new LiveSeeker(her, _letters).LiveAsync();
        }
    }

    private async Task LiveOnAsync(HandDrivenDesk desk, BotProcess bot, Func<bool> isInTalk, Func<bool> isBroken)
    {
        if (_chance.Next(OneByClock) == 0)
        {
            // No condition is waited for here: any moment at all is what is tested.
            await Task.Delay(TimeSpan.FromMilliseconds(_chance.Next(LongestByClock)), TimeProvider.System);
            return;
        }
        var after = Calls(desk) + 1 + _chance.Next(MaxCallsInLife);
        try
        {
            await Patience.UntilAsync(() => Calls(desk) >= after && isInTalk() || isBroken() || bot.HasEnded, "the bot goes on with its work in a talk", Start);
        }
        catch (TimeoutException never)
        {
            throw DeskKillTests.Stuck(desk, bot, never);
        }
        Assert.False(bot.HasEnded, bot.Said);
    }

    private static async Task EndAsync(HandDrivenDesk desk, BotProcess last, List<Task> seats, List<Task> shifts, CancellationTokenSource end)
    {
        try
        {
            // Whoever fails first says why; the others only wait for them.
            while (seats.Exists(seat => !seat.IsCompleted)) await await Task.WhenAny([.. seats.Where(seat => !seat.IsCompleted), .. shifts]);
            await Task.WhenAll(seats);
            await end.CancelAsync();
            await Task.WhenAll(shifts);
        }
        catch (Exception never) when (never is not OperationCanceledException)
        {
            throw DeskKillTests.Stuck(desk, last, never);
        }
    }

    // Each text stands where it belongs, nowhere else, and in no message twice.
    private void AssertWire(HandDrivenDesk desk)
    {
        var arrived = new HashSet<string>();
        foreach (var call in desk.Telegram.Calls)
        {
            var words = Tag.In(call.Arguments).ToList();
            Assert.True(words.Distinct().Count() == words.Count, $"A text stands twice in {call}");
            foreach (var letter in words.Select(word => _letters.Find(word)!))
            {
                Assert.True(call.ChatId is { } chat && letter.MayStandIn(chat), $"{letter.Word} in {call}");
                if (call.IsOk && call.ChatId != letter.By?.User.Id && Showing.Contains(call.Method)) arrived.Add(letter.Word);
            }
        }
        Assert.Equal(_letters.All.Select(letter => letter.Word).Order(), arrived.Order());
        Assert.Equal(0, desk.Telegram.DoubleAnswers);
    }

    private static async Task AssertCasesAsync(HandDrivenDesk desk)
    {
        var cases = (await desk.ReadAsync()).Cases.Values.ToList();
        Assert.Equal(desk.Seekers.Count, cases.Count);
        Assert.All(cases, closed => Assert.True(closed is { State: CaseState.Closed, Owner: null } && closed.AnsweredBy.Count == 1, closed.ToString()));
    }

    private static long Calls(HandDrivenDesk desk)
    {
        var counts = desk.Telegram.Log.Counts;
        return Showing.Sum(method => counts.GetValueOrDefault(method));
    }
}
