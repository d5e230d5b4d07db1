using HelpBot.Application.Storage;

namespace HelpBot.Tests.Storage;

/// <summary>A kill leaves each file as some commit left it. These tests put together what the files can look like then.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly TempFolder _image = new();

    public void Dispose()
    {
        _folder.Dispose();
        _image.Dispose();
    }

    [Fact]
    public async Task A_kill_between_keys_and_data_loses_the_batch_whole_and_nothing_else()
    {
        StoredSession[] kept = null!;
        await _folder.UseAsync(async store =>
        {
            kept = await StoreFolder.BeginAsync(store, Rows.Chat(1));
            StoreFolder.CopyDatabase(_folder.DataFile, _image["helpbot.db"]);
            await store.CommitAsync(new() { Now = Rows.Now, Sessions = [new(Rows.Row(Rows.Id(2)), Rows.Chat(2))], UpdateIds = [7], EraseJobs = [Rows.Job(1)] }, default);
            StoreFolder.CopyDatabase(_folder.KeyDatabase, _image["keys.db"]);
        });
        PutBack();

        await _folder.UseAsync(async store =>
        {
            Rows.AssertSame(kept[0], (await store.LoadAsync([Rows.Chat(1)], default))[0].Row);
            Assert.Null((await store.LoadAsync([Rows.Chat(2)], default))[0].Row);
            Assert.False(store.AreKnown([7])[0]);
            Assert.Empty(await store.FindEraseJobsAsync(default));

            // Telegram delivers the update again, and all is as if nothing had happened.
            var again = await StoreFolder.BeginAsync(store, Rows.Chat(2));
            Rows.AssertSame(again[0], (await store.LoadAsync([Rows.Chat(2)], default))[0].Row);
            Assert.Equal(2, store.AskKeys("SELECT count(*) FROM session_key"));
            Assert.Equal(0, store.AskKeys("SELECT count(*) FROM job_key"));
        });
    }

    [Fact]
    public async Task A_kill_between_forgetting_and_destroying_the_key_is_made_good_by_the_next_start()
    {
        await _folder.UseAsync(async store =>
        {
            var rows = await StoreFolder.BeginAsync(store, Rows.Chat(1), Rows.Chat(2));
            await store.CommitAsync(new() { Now = Rows.Now, Forgotten = [rows[0].Id], EraseJobs = [Rows.Job(1)] }, default);
            StoreFolder.CopyDatabase(_folder.DataFile, _image["helpbot.db"]);
            StoreFolder.CopyDatabase(_folder.KeyDatabase, _image["keys.db"]);
        });
        PutBack();
        Assert.Equal(2, StoreFolder.Ask(_folder.KeyDatabase, "SELECT count(*) FROM session_key"));

        await _folder.UseAsync(async store =>
        {
            Assert.Null((await store.LoadAsync([Rows.Chat(1)], default))[0].Row);
            Assert.Single(await store.FindEraseJobsAsync(default));
            Assert.Equal(1, store.AskKeys("SELECT count(*) FROM session_key"));
            Assert.Equal(0, store.AskData("SELECT count(*) FROM forgotten"));
        });
    }

    [Fact]
    public async Task A_kill_between_destroying_the_key_and_noting_it_changes_nothing()
    {
        await _folder.UseAsync(async store =>
        {
            var rows = await StoreFolder.BeginAsync(store, Rows.Chat(1), Rows.Chat(2));
            await store.CommitAsync(new() { Now = Rows.Now, Forgotten = [rows[0].Id] }, default);
            StoreFolder.CopyDatabase(_folder.DataFile, _image["helpbot.db"]);
            Assert.True(await store.ShredAsync(default));
            StoreFolder.CopyDatabase(_folder.KeyDatabase, _image["keys.db"]);
        });
        PutBack();

        await _folder.UseAsync(async store =>
        {
            Assert.True(await store.ShredAsync(default));
            Assert.Equal(1, store.AskKeys("SELECT count(*) FROM session_key"));
            Assert.NotNull((await store.LoadAsync([Rows.Chat(2)], default))[0].Row);
        });
    }

    [Fact]
    public async Task After_a_kill_what_waited_to_be_sent_still_waits_and_nothing_counts_as_restored()
    {
        await _folder.UseAsync(async store =>
        {
            var row = Rows.Row(Rows.Id(1)) with { Show = 0, Due = Rows.Now };
            await store.CommitAsync(new() { Now = Rows.Now, Sessions = [new(row, Rows.Chat(1))] }, default);
            StoreFolder.CopyDatabase(_folder.DataFile, _image["helpbot.db"]);
            StoreFolder.CopyDatabase(_folder.KeyDatabase, _image["keys.db"]);
        });
        PutBack();

        for (var start = 0; start < 3; start++)
        {
            await _folder.UseAsync(async store =>
            {
                Assert.Equal([Rows.Id(1)], await store.FindShowsAsync(10, default));
                Assert.False(Assert.Single(await store.LoadAsync([Rows.Id(1)], default)).Restored);
            });
        }
    }

    [Fact]
    public async Task A_key_that_a_crash_left_without_a_row_is_destroyed_by_the_sweep()
    {
        await _folder.UseAsync(async store =>
        {
            await StoreFolder.BeginAsync(store, Rows.Chat(1));
            StoreFolder.CopyDatabase(_folder.DataFile, _image["helpbot.db"]);
            await StoreFolder.BeginAsync(store, Rows.Chat(2));
            StoreFolder.CopyDatabase(_folder.KeyDatabase, _image["keys.db"]);
        });
        PutBack();

        await _folder.UseAsync(async store =>
        {
            Assert.Equal(2, store.AskKeys("SELECT count(*) FROM session_key"));
            await store.SweepAsync(Rows.Now, 100, default);
            Assert.Equal(1, store.AskKeys("SELECT count(*) FROM session_key"));
            Assert.NotNull((await store.LoadAsync([Rows.Chat(1)], default))[0].Row);
        });
    }

    private void PutBack()
    {
        StoreFolder.CopyDatabase(_image["helpbot.db"], _folder.DataFile);
        StoreFolder.CopyDatabase(_image["keys.db"], _folder.KeyDatabase);
    }
}
