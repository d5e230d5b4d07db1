using HelpBot.Application.Storage;
using HelpBot.Storage;

namespace HelpBot.Tests.Storage;

public sealed class RestoredBackupTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Sessions_of_a_restored_backup_say_so_and_nothing_of_its_outbox_waits(bool byCommand)
    {
        StoredSession row = null!;
        await _folder.UseAsync(async store =>
        {
            row = Rows.Row(Rows.Id(1)) with { Show = 0, Due = Rows.Now };
            await store.CommitAsync(new() { Now = Rows.Now, Sessions = [new(row, Rows.Chat(1))] }, default);
            Copy(byCommand);
        });
        PutBack();

        await _folder.UseAsync(async store =>
        {
            Assert.Empty(await store.FindShowsAsync(10, default));
            Rows.AssertSame(row with { Show = null, Restored = true }, (await store.LoadAsync([Rows.Chat(1)], default))[0].Row);
            Assert.Single(await store.FindDueAsync(Rows.Now, 10, default));
        });
    }

    [Fact]
    public async Task A_row_is_restored_until_it_is_written_again_however_often_the_bot_starts()
    {
        StoredSession[] rows = null!;
        await _folder.UseAsync(async store =>
        {
            rows = await StoreFolder.BeginAsync(store, Rows.Chat(1), Rows.Chat(2));
            Copy(byCommand: true);
        });
        PutBack();

        await _folder.UseAsync(store => store.CommitAsync(new() { Now = Rows.Now, Sessions = [new(rows[0], null)] }, default));
        await _folder.UseAsync(async store =>
        {
            var found = await store.LoadAsync([Rows.Chat(1), Rows.Chat(2)], default);
            Assert.False(found[0].Row!.Restored);
            Assert.True(found[1].Row!.Restored);
        });
    }

    [Fact]
    public async Task A_backup_that_is_put_back_at_once_is_recognised_too()
    {
        await _folder.UseAsync(async store =>
        {
            await StoreFolder.BeginAsync(store, Rows.Chat(1));
            Copy(byCommand: true);
        });
        PutBack();
        PutBack();

        await _folder.UseAsync(async store => Assert.True((await store.LoadAsync([Rows.Chat(1)], default))[0].Row!.Restored));
        PutBack();
        await _folder.UseAsync(async store => Assert.True((await store.LoadAsync([Rows.Chat(1)], default))[0].Row!.Restored));
    }

    [Fact]
    public async Task Last_weeks_copy_of_the_data_does_not_bring_back_what_was_forgotten()
    {
        StoredSession[] rows = null!;
        await _folder.UseAsync(async store =>
        {
            rows = await StoreFolder.BeginAsync(store, Rows.Chat(1), Rows.Chat(2));
            Copy(byCommand: false);
        });
        await _folder.UseAsync(async store =>
        {
            await store.CommitAsync(new() { Now = Rows.Now.AddDays(7), Forgotten = [rows[0].Id] }, default);
            Assert.True(await store.ShredAsync(default));
        });
        PutBack();

        await _folder.UseAsync(async store =>
        {
            Assert.Equal(2, store.AskData("SELECT count(*) FROM session"));
            Assert.Empty(await store.LoadAsync([rows[0].Id], default));
            var found = await store.LoadAsync([Rows.Chat(1), Rows.Chat(2)], default);
            Assert.Null(found[0].Row);
            Assert.NotEqual(rows[0].Id, found[0].Id);
            Assert.NotNull(found[1].Row);

            await store.SweepAsync(Rows.Now.AddDays(7), 100, default);
            Assert.Equal(1, store.AskData("SELECT count(*) FROM session"));
        });
    }

    [Fact]
    public async Task A_finished_erase_job_does_not_come_back_with_a_backup()
    {
        await _folder.UseAsync(async store =>
        {
            await store.CommitAsync(new() { Now = Rows.Now, EraseJobs = [Rows.Job(1), Rows.Job(2)] }, default);
            Copy(byCommand: true);
            await store.CommitAsync(new() { Now = Rows.Now, FinishedJobs = [Rows.Job(1).Id] }, default);
        });
        PutBack();

        await _folder.UseAsync(async store => Assert.Equal(Rows.Job(2).Id, Assert.Single(await store.FindEraseJobsAsync(default)).Id));
    }

    [Fact]
    public async Task Sessions_younger_than_the_backup_are_new_and_their_keys_wait_a_month_for_a_newer_one()
    {
        await _folder.UseAsync(async store =>
        {
            await StoreFolder.BeginAsync(store, Rows.Chat(1));
            Copy(byCommand: true);
            await StoreFolder.BeginAsync(store, Rows.Chat(2), Rows.Chat(3));
        });
        PutBack();

        await _folder.UseAsync(async store =>
        {
            Assert.Null((await store.LoadAsync([Rows.Chat(2)], default))[0].Row);
            var again = await StoreFolder.BeginAsync(store, Rows.Chat(2));
            Rows.AssertSame(again[0], (await store.LoadAsync([Rows.Chat(2)], default))[0].Row);

            await store.SweepAsync(Rows.Now, 100, default);
            Assert.Equal(3, store.AskKeys("SELECT count(*) FROM session_key"));
            await store.SweepAsync(Rows.Now.AddDays(30).AddTicks(-1), 100, default);
            Assert.Equal(3, store.AskKeys("SELECT count(*) FROM session_key"));
            while (await store.SweepAsync(Rows.Now.AddDays(31), 100, default) > 0) { }
            Assert.Equal(0, store.AskKeys("SELECT count(*) FROM session_key"));
        });
    }

    [Fact]
    public async Task A_backup_beside_the_log_of_the_file_before_it_is_refused()
    {
        await using (var store = await _folder.OpenAsync())
        {
            await StoreFolder.BeginAsync(store, Rows.Chat(1));
            Copy(byCommand: true);
            await StoreFolder.BeginAsync(store, Rows.Chat(2));
            StoreFolder.CopyDatabase(_folder.DataFile, _folder["killed.db"]);
        }

        File.Copy(_folder["backup.db"], _folder.DataFile, overwrite: true);
        File.Copy(_folder["killed.db-wal"], _folder.DataFile + "-wal", overwrite: true);

        var refusal = await Assert.ThrowsAsync<StoreRefusedException>(() => _folder.OpenAsync());
        Assert.Contains("helpbot.db-wal", refusal.Message, StringComparison.Ordinal);
        File.Delete(_folder.DataFile + "-wal");
        await _folder.UseAsync(async store => Assert.True((await store.LoadAsync([Rows.Chat(1)], default))[0].Row!.Restored));
    }

    private void Copy(bool byCommand)
    {
        File.Delete(_folder["backup.db"]);
        if (byCommand) StoreBackup.Write(_folder.Options, _folder["backup.db"]);
        else StoreFolder.CopyDatabase(_folder.DataFile, _folder["backup.db"]);
    }

    private void PutBack() => StoreFolder.CopyDatabase(_folder["backup.db"], _folder.DataFile);
}
