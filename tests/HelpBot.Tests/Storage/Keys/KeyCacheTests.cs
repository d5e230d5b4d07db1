using HelpBot.Storage.Keys;

namespace HelpBot.Tests.Storage.Keys;

public sealed class KeyCacheTests
{
    [Fact]
    public void It_keeps_what_was_used_last_and_never_more_than_two_generations()
    {
        var cache = new KeyCache(generationSize: 10);
        for (var seed = 0; seed < 100; seed++)
        {
            cache.Add(Key(seed));
            Assert.NotNull(cache.Find(Rows.Id(0)));
        }

        Assert.NotNull(cache.Find(Rows.Id(99)));
        Assert.InRange(Enumerable.Range(0, 100).Count(seed => cache.Find(Rows.Id(seed)) is not null), 10, 20);
    }

    [Fact]
    public void A_removed_key_is_overwritten_in_memory()
    {
        var bytes = Rows.Bytes(32, 1);
        var cache = new KeyCache(generationSize: 10);
        cache.Add(new(1, Rows.Id(1), bytes));

        cache.Remove(Rows.Id(1));

        Assert.Null(cache.Find(Rows.Id(1)));
        Assert.All(bytes, left => Assert.Equal(0, left));
    }

    [Fact]
    public void A_dropped_generation_is_overwritten_in_memory()
    {
        var bytes = Rows.Bytes(32, 1);
        var cache = new KeyCache(generationSize: 1);
        cache.Add(new(1, Rows.Id(1), bytes));
        cache.Add(Key(2));
        cache.Add(Key(3));

        Assert.All(bytes, left => Assert.Equal(0, left));
    }

    private static SessionKey Key(int seed) => new(seed, Rows.Id(seed), Rows.Bytes(32, seed));
}
