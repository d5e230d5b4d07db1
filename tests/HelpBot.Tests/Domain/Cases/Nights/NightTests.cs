using Xunit.Abstractions;

namespace HelpBot.Tests.Domain.Cases.Nights;

public sealed class NightTests(ITestOutputHelper output)
{
    private const int People = 60;

    // Seven nights are one sample: a single one of 20 people in danger says little of the 95th.
    private const int Nights = 7;

    [Fact]
    public void With_five_volunteers_those_in_danger_wait_a_minute_and_nearly_none_five()
    {
        var nights = Enumerable.Range(0, Nights).Select(seed => new Night(5, seed).Play(People)).ToList();
        var high = nights.SelectMany(night => night.HighWaits).Order().ToList();
        var other = nights.SelectMany(night => night.OtherWaits).Order().ToList();
        output.WriteLine($"in danger {high.Count}: median {Half(high).TotalSeconds:0} s, 95 % within {Most(high).TotalSeconds:0} s; others {other.Count}: median {Half(other).TotalSeconds:0} s, 95 % within {Most(other).TotalSeconds:0} s");
        Assert.InRange(Half(high), TimeSpan.Zero, TimeSpan.FromSeconds(60));
        Assert.InRange(Most(high), TimeSpan.Zero, TimeSpan.FromMinutes(5));
        Assert.Equal(Nights * People, high.Count + other.Count);
    }

    [Fact]
    public void With_one_volunteer_danger_comes_first_and_everyone_who_waits_is_told_the_truth_at_five_minutes()
    {
        var nights = Enumerable.Range(0, 2).Select(seed => new Night(1, seed).Play(People)).ToList();
        var (high, other) = (nights.SelectMany(night => night.HighWaits).Order().ToList(), nights.SelectMany(night => night.OtherWaits).Order().ToList());
        output.WriteLine($"in danger {high.Count}: median {Half(high).TotalMinutes:0.0} min; others {other.Count}: median {Half(other).TotalMinutes:0.0} min; told the truth {nights.Sum(night => night.Truths.Count)}");
        Assert.True(Half(high) < Half(other));
        Assert.All(nights.SelectMany(night => night.Truths), told => Assert.Equal(TimeSpan.FromMinutes(5), told));
        Assert.NotEmpty(nights.SelectMany(night => night.Truths));
    }

    [Fact]
    public void With_nobody_on_shift_no_case_can_be_opened()
    {
        var night = new Night(0, 1).Play(People);
        Assert.Equal((People, 0), (night.Refused, night.Stage.Desk.Cases.Count));
    }

    [Fact]
    public void With_nobody_answering_every_person_is_told_the_truth_at_five_minutes()
    {
        var night = new Night(2, 1, answering: false).Play(People);
        Assert.Equal((0, People), (night.Refused, night.Truths.Count));
        Assert.All(night.Truths, told => Assert.Equal(TimeSpan.FromMinutes(5), told));
    }

    private static TimeSpan Half(List<TimeSpan> sorted) => sorted[sorted.Count / 2];

    private static TimeSpan Most(List<TimeSpan> sorted) => sorted[(int)Math.Ceiling(sorted.Count * 0.95) - 1];
}
