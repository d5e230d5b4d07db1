using Xunit.Abstractions;

namespace HelpBot.Tests.Domain.Places;

public sealed class TypedPlacesTests(ITestOutputHelper output)
{
    [Fact]
    public void At_least_95_of_100_typed_places_are_understood_in_each_language_and_kind()
    {
        var results = TypedPlace.All().Select(typed => (typed, answer: RegionsFile.Index.Find(typed.Text).ToString()!)).ToList();
        foreach (var (typed, answer) in results.Where(r => !r.typed.Fits(r.answer)))
            output.WriteLine($"{typed.Text}: {answer}, not {typed.Answer}");
        Assert.True(results.Count >= 400);
        var poor = results.GroupBy(r => (r.typed.Language, IsNegative: r.typed.Kind == "negative"))
            .Select(group => (group.Key, share: group.Average(r => r.typed.Fits(r.answer) ? 1.0 : 0.0)))
            .Where(group => group.share < 0.95);
        Assert.Empty(poor);
        Assert.All(results.GroupBy(r => r.typed.Kind), group =>
            Assert.True(group.Average(r => r.typed.Fits(r.answer) ? 1.0 : 0.0) >= 0.9, group.Key));
    }

    [Fact]
    public void A_wrong_answer_does_not_count()
    {
        var typed = new TypedPlace("ru", "case", "в Шымкенте", "shymkent");
        Assert.True(typed.Fits("shymkent"));
        Assert.False(typed.Fits("turkistan"));
        Assert.False(typed.Fits("ask: shymkent|turkistan"));
        Assert.True(new TypedPlace("ru", "x", "x", "ask: a|b").Fits("ask: b|a"));
    }
}
