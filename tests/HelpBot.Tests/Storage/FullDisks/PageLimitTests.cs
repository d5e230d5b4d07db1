using HelpBot.Application.Telegram;

namespace HelpBot.Tests.Storage.FullDisks;

/// <summary>SQLite itself says that it is full when a file may not grow, on any machine.</summary>
public sealed class PageLimitTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_batch_that_finds_no_room_in_either_file_has_not_happened_and_succeeds_later(bool inKeys)
    {
        await using var store = await _folder.OpenAsync();
        var rows = await StoreFolder.BeginAsync(store, Rows.Chat(1));
        Limit(1);
        var chats = Enumerable.Range(100, 2_000).Select(Rows.Chat).ToArray();
        var found = await store.LoadAsync(chats, default);
        var batch = new HelpBot.Application.Storage.StoreBatch
        {
            Now = Rows.Now,
            UpdateIds = [8],
            Sessions = [new(rows[0] with { Show = 1 }, null), .. found.Select((one, at) => new HelpBot.Application.Storage.SessionWrite(Rows.Row(one.Id, at), chats[at]))],
        };

        for (var attempt = 0; attempt < 3; attempt++)
            Assert.True((await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CommitAsync(batch, default))).DiskFull);

        Rows.AssertSame(rows[0], (await store.LoadAsync([Rows.Chat(1)], default))[0].Row);
        Assert.False(store.AreKnown([8])[0]);
        Assert.Null((await store.LoadAsync([chats[0]], default))[0].Row);

        Limit(1_000_000);
        await store.CommitAsync(batch, default);
        Assert.True(store.AreKnown([8])[0]);
        Rows.AssertSame(batch.Sessions[^1].Row, (await store.LoadAsync([chats[^1]], default))[0].Row);

        void Limit(int pages)
        {
            // A limit below the present size means the present size.
            if (inKeys) store.AskKeys($"PRAGMA max_page_count = {pages}");
            else store.AskData($"PRAGMA max_page_count = {pages}");
        }
    }
}
