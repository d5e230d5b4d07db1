using HelpBot.Domain.Cases;
using Xunit.Abstractions;

namespace HelpBot.EndToEnd.Tests.Nights;

/// <summary>Nights at the desk through the real program.</summary>
public sealed class NightTests(ITestOutputHelper output)
{
    private const int Kills = 20;

    private static readonly TimeSpan Truth = TimeSpan.FromMinutes(5);

    // When the bot has looked again.
    private static readonly TimeSpan Slack = TimeSpan.FromSeconds(2);

    [Fact]
    public async Task With_five_volunteers_and_twenty_kills_no_word_is_lost_or_goes_astray_and_those_in_danger_wait_a_minute()
    {
        await using var night = await Night.BeginAsync(5, onShift: true, seed: 1);
        await night.PlayAsync(Kills);
        var (high, other) = (night.Waits(inDanger: true), night.Waits(inDanger: false));
        Say(night, $"in danger {high.Count}: median {Half(high).TotalSeconds:0} s, 95 % within {Most(high).TotalSeconds:0} s; others {other.Count}: median {Half(other).TotalSeconds:0} s, 95 % within {Most(other).TotalSeconds:0} s");
        Assert.Equal(Night.People, high.Count + other.Count);
        Assert.InRange(Half(high), TimeSpan.Zero, TimeSpan.FromSeconds(60));
        Assert.InRange(Most(high), TimeSpan.Zero, Truth);
        Assert.True(night.Kills >= Kills, $"{night.Kills} kills");
        Assert.NotEqual(0, night.KillsInWork);
        Assert.All((await night.ReadAsync()).Cases.Values, closed => Assert.True(closed is { State: CaseState.Closed, Owner: null }, closed.ToString()));

        var wire = new Wire(night);
        wire.AssertNothingIsLostOrMisdirected();
        wire.AssertNobodyIsNamed();
        wire.AssertCardsSayFiveThings();
        wire.AssertNothingMovedUnderTheLock();
        Assert.InRange(wire.AssertGroupIsQuiet(), 1, 15);
        Assert.Equal(0, night.Telegram.DoubleAnswers);
    }

    [Fact]
    public async Task With_one_volunteer_danger_comes_first_and_whoever_waits_five_minutes_is_told_the_truth()
    {
        await using var night = await Night.BeginAsync(1, onShift: true, seed: 2);
        var told = WatchTruth(night);
        await night.PlayAsync();
        var (high, other) = (night.Waits(inDanger: true), night.Waits(inDanger: false));
        Say(night, $"in danger {high.Count}: median {Half(high).TotalMinutes:0.0} min; others {other.Count}: median {Half(other).TotalMinutes:0.0} min; told the truth {told.Count}");
        Assert.True(Half(high) < Half(other));
        Assert.NotEmpty(told);
        var wire = new Wire(night);
        wire.AssertNothingIsLostOrMisdirected();
        Assert.InRange(wire.AssertGroupIsQuiet(), 1, 15);
    }

    [Fact]
    public async Task With_nobody_on_shift_no_case_can_be_opened_and_the_truth_is_on_the_screen()
    {
        await using var night = await Night.BeginAsync(2, onShift: false, seed: 3);
        await night.PlayAsync();
        Assert.Equal(Night.People, night.Refused.Count);
        Assert.Equal(0, (await night.ReadAsync()).LastCase);
    }

    [Fact]
    public async Task With_nobody_answering_everyone_is_told_the_truth_at_five_minutes()
    {
        await using var night = await Night.BeginAsync(2, onShift: true, seed: 4, isAnswered: false);
        var told = WatchTruth(night);
        await night.PlayAsync();
        Assert.Empty(night.Refused);
        Assert.True(told.Count == Night.People, string.Join('\n', night.Seekers.Except(told)));
        var wire = new Wire(night);
        Say(night, $"told the truth {told.Count}");
        Assert.InRange(wire.AssertGroupIsQuiet(), 1, 15);
        wire.AssertCardsSayFiveThings();
    }

    // Whoever still waits at five minutes sees it then, not before and not later.
    private static HashSet<Seeker> WatchTruth(Night night)
    {
        var told = new HashSet<Seeker>();
        night.OnWaiting = (her, waited) =>
        {
            if (told.Contains(her)) return;
            var sees = her.Sees("wait.truth");
            if (sees) told.Add(her);
            Assert.True(sees ? waited >= Truth : waited < Truth + Slack, $"after {waited}: {her}");
        };
        return told;
    }

    private void Say(Night night, string figures) =>
        output.WriteLine($"{night.Seekers.Count} people, {night.Letters.All.Count} texts, {night.Telegram.Log.Counts.Sum(count => count.Value)} calls, {night.Kills} kills ({night.KillsInWork} of them with something in hand), at most {new Wire(night).AssertGroupIsQuiet()} a minute in the group; {figures}");

    private static TimeSpan Half(List<TimeSpan> sorted) => sorted[sorted.Count / 2];

    private static TimeSpan Most(List<TimeSpan> sorted) => sorted[(int)Math.Ceiling(sorted.Count * 0.95) - 1];
}
