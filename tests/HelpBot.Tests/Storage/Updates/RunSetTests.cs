using FsCheck;
using FsCheck.Fluent;
using HelpBot.Storage.Updates;

namespace HelpBot.Tests.Storage.Updates;

public sealed class RunSetTests
{
    [Fact]
    public void It_knows_exactly_what_was_added_in_any_order() =>
        Prop.ForAll(Gen.Choose(0, 60).ArrayOf().ToArbitrary(), numbers =>
        {
            var runs = new RunSet();
            var model = new HashSet<long>();
            foreach (var number in numbers)
                if (model.Add(number)) runs.Add(new(number, number));
            for (var number = -1; number <= 61; number++) Assert.Equal(model.Contains(number), runs.Contains(number));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_it_says_of_joined_runs_is_a_true_copy_of_it() =>
        Prop.ForAll(Gen.Choose(0, 60).ArrayOf().ToArbitrary(), numbers =>
        {
            var runs = new RunSet();
            var copy = new Dictionary<long, long>();
            foreach (var number in numbers.Distinct())
            {
                var (joined, swallowed) = runs.Add(new(number, number));
                if (swallowed is { } first) Assert.True(copy.Remove(first));
                copy[joined.First] = joined.Last;
            }

            var expected = numbers.Distinct().Order().Select(number => (long)number);
            Assert.Equal(expected, copy.OrderBy(run => run.Key).SelectMany(run => Enumerable.Range((int)run.Key, (int)(run.Value - run.Key) + 1)).Select(number => (long)number));
            Assert.DoesNotContain(copy.Values, last => copy.ContainsKey(last + 1));
        }).QuickCheckThrowOnFailure();
}
