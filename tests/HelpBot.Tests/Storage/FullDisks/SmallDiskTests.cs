using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Storage;

namespace HelpBot.Tests.Storage.FullDisks;

public sealed class SmallDiskTests
{
    [SmallDiskFact]
    public async Task Hide_and_Forget_are_committed_on_a_full_disk_and_everything_else_waits_for_room()
    {
        using var disk = new SmallDisk();
        await using var store = await SqliteSessionStore.OpenAsync(disk.Options, new HandClock());
        var rows = await StoreFolder.BeginAsync(store, [.. Enumerable.Range(0, 20).Select(Rows.Chat)]);
        disk.Fill();

        var last = await WriteUntilFullAsync(store, rows[0]);
        Rows.AssertSame(last, (await store.LoadAsync([Rows.Chat(0)], default))[0].Row);
        Assert.True(File.Exists(disk.Reserve));

        // Hide.
        var hidden = rows[1] with { Show = 1, Due = Rows.Now };
        await store.CommitAsync(new() { Now = Rows.Now, MayUseReserve = true, UpdateIds = [1], Sessions = [new(hidden, null)] }, default);
        Assert.False(File.Exists(disk.Reserve));

        // Forget.
        await store.CommitAsync(new() { Now = Rows.Now, MayUseReserve = true, UpdateIds = [2], Forgotten = [rows[2].Id], EraseJobs = [Rows.Job(1)] }, default);
        Assert.True(await store.ShredAsync(default));

        await AssertFullAsync(store, last with { Show = 5 });
        disk.MakeRoom();
        await store.CommitAsync(new() { Now = Rows.Now, Sessions = [new(last with { Show = 5 }, null)] }, default);
        Assert.Equal(16 << 20, new FileInfo(disk.Reserve).Length);

        var found = await store.LoadAsync([Rows.Chat(0), Rows.Chat(1), Rows.Chat(2)], default);
        Rows.AssertSame(last with { Show = 5 }, found[0].Row);
        Rows.AssertSame(hidden, found[1].Row);
        Assert.Null(found[2].Row);
        Assert.Equal([true, true], store.AreKnown([1, 2]));
        Assert.Single(await store.FindEraseJobsAsync(default));
    }

    [SmallDiskFact]
    public async Task A_start_on_a_full_disk_serves_Hide_and_Forget()
    {
        using var disk = new SmallDisk();
        StoredSession[] rows;
        await using (var before = await SqliteSessionStore.OpenAsync(disk.Options, new HandClock())) rows = await StoreFolder.BeginAsync(before, Rows.Chat(1), Rows.Chat(2));
        disk.Fill();

        await using var store = await SqliteSessionStore.OpenAsync(disk.Options, new HandClock());

        await AssertFullAsync(store, rows[0]);
        await store.CommitAsync(new() { Now = Rows.Now, MayUseReserve = true, Forgotten = [rows[1].Id] }, default);
        Assert.True(await store.ShredAsync(default));
        Rows.AssertSame(rows[0], (await store.LoadAsync([Rows.Chat(1)], default))[0].Row);
    }

    [SmallDiskFact]
    public async Task A_stop_on_a_full_disk_loses_nothing_that_was_committed()
    {
        using var disk = new SmallDisk();
        StoredSession last;
        await using (var store = await SqliteSessionStore.OpenAsync(disk.Options, new HandClock()))
        {
            var rows = await StoreFolder.BeginAsync(store, Rows.Chat(1));
            disk.Fill();
            last = await WriteUntilFullAsync(store, rows[0]);
            // A new session's keys may or may not have found room; either way nothing is mistaken for a restored backup.
            for (var chat = 10; chat < 15; chat++)
            {
                await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CommitAsync(
                    new() { Now = Rows.Now, Sessions = [new(Rows.Row(Rows.Id(chat)) with { Holdings = new byte[200_000] }, Rows.Chat(chat))] }, default));
            }
        }

        disk.MakeRoom();
        await using var again = await SqliteSessionStore.OpenAsync(disk.Options, new HandClock());
        Rows.AssertSame(last, (await again.LoadAsync([Rows.Chat(1)], default))[0].Row);
    }

    /// <returns>The row as it was last committed.</returns>
    private static async Task<StoredSession> WriteUntilFullAsync(SqliteSessionStore store, StoredSession row)
    {
        var last = row;
        for (var seed = 0; seed < 5_000; seed++)
        {
            var next = Rows.Row(row.Id, seed) with { Holdings = Rows.Bytes(3_000, seed) };
            try
            {
                await store.CommitAsync(new() { Now = Rows.Now, Sessions = [new(next, null)] }, default);
                last = next;
            }
            catch (StoreUnavailableException full)
            {
                Assert.True(full.DiskFull);
                return last;
            }
        }

        throw new InvalidOperationException("The disk never became full.");
    }

    private static async Task AssertFullAsync(SqliteSessionStore store, StoredSession row) =>
        Assert.True((await Assert.ThrowsAsync<StoreUnavailableException>(() => store.CommitAsync(new() { Now = Rows.Now, Sessions = [new(row, null)] }, default))).DiskFull);
}
