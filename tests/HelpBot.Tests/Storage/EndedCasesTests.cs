using System.Buffers.Binary;
using System.Text;
using HelpBot.Application.Storage;
using HelpBot.Storage;
using HelpBot.Storage.Desk;

namespace HelpBot.Tests.Storage;

/// <summary>What is left of a case whose key is destroyed: in the files, in a restored backup, after a crash in the middle.</summary>
public sealed class EndedCasesTests : IDisposable
{
    private const string Words = "Он опять пришёл, мен қорқамын";

    private static readonly SessionId Case = Rows.Id(1);
    private static readonly SessionId Other = Rows.Id(2);

    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Last_weeks_copy_of_the_data_beside_todays_keys_reads_nothing_of_an_ended_case()
    {
        await BeginAsync(_ => StoreFolder.CopyDatabase(_folder.DataFile, _folder["backup.db"]));
        await _folder.UseAsync(async store =>
        {
            await store.CommitAsync(new() { Now = Rows.Now.AddDays(7), Desk = new() { Ended = [Case] } }, default);
            Assert.True(await store.ShredAsync(default));
        });
        StoreFolder.CopyDatabase(_folder["backup.db"], _folder.DataFile);

        await _folder.UseAsync(async store =>
        {
            var desk = await store.LoadDeskAsync(default);
            Assert.True(desk.Restored);
            Assert.Equal(Other, Assert.Single(desk.Rows).Record);
            Assert.Equal(2, store.AskData("SELECT count(DISTINCT record) FROM desk_row"));
            await store.SweepAsync(Rows.Now.AddDays(7), 100, default);
            Assert.Equal(1, store.AskData("SELECT count(DISTINCT record) FROM desk_row"));
        });
    }

    [Fact]
    public async Task The_copy_would_be_read_as_long_as_the_key_lives()
    {
        await BeginAsync(_ => StoreFolder.CopyDatabase(_folder.DataFile, _folder["backup.db"]));
        StoreFolder.CopyDatabase(_folder["backup.db"], _folder.DataFile);

        await _folder.UseAsync(async store => Assert.Equal(2, (await store.LoadDeskAsync(default)).Rows.Select(row => row.Record).Distinct().Count()));
    }

    [Fact]
    public async Task No_word_of_a_case_stands_in_any_file_and_after_its_end_neither_do_its_name_and_its_key()
    {
        await using var store = await _folder.OpenAsync();
        await CommitAsync(store);
        Assert.Empty(FilesWith(Encoding.UTF8.GetBytes(Words[..12])));
        var name = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(name, Case.Value);
        Assert.NotEmpty(FilesWith(name));

        await store.CommitAsync(new() { Now = Rows.Now, Desk = new() { Ended = [Case] } }, default);
        Assert.True(await store.ShredAsync(default));

        Assert.Empty(FilesWith(name));
    }

    [Fact]
    public async Task A_kill_between_the_end_of_a_case_and_its_key_is_made_good_by_the_next_start()
    {
        await BeginAsync(async store =>
        {
            await store.CommitAsync(new() { Now = Rows.Now, Desk = new() { Ended = [Case] } }, default);
            StoreFolder.CopyDatabase(_folder.DataFile, _folder["data.img"]);
            StoreFolder.CopyDatabase(_folder.KeyDatabase, _folder["keys.img"]);
        });
        StoreFolder.CopyDatabase(_folder["data.img"], _folder.DataFile);
        StoreFolder.CopyDatabase(_folder["keys.img"], _folder.KeyDatabase);
        Assert.Equal(2, StoreFolder.Ask(_folder.KeyDatabase, "SELECT count(*) FROM desk_key"));

        await _folder.UseAsync(store =>
        {
            Assert.Equal(1, store.AskKeys("SELECT count(*) FROM desk_key"));
            Assert.Equal(0, store.AskData("SELECT count(*) FROM ended"));
            return Task.CompletedTask;
        });
    }

    [Fact]
    public async Task A_kill_between_the_key_of_a_case_and_its_rows_leaves_a_key_that_the_sweep_destroys()
    {
        await _folder.UseAsync(async store =>
        {
            StoreFolder.CopyDatabase(_folder.DataFile, _folder["data.img"]);
            await CommitAsync(store);
            StoreFolder.CopyDatabase(_folder.KeyDatabase, _folder["keys.img"]);
        });
        StoreFolder.CopyDatabase(_folder["data.img"], _folder.DataFile);
        StoreFolder.CopyDatabase(_folder["keys.img"], _folder.KeyDatabase);

        await _folder.UseAsync(async store =>
        {
            Assert.Empty((await store.LoadDeskAsync(default)).Rows);
            await store.SweepAsync(Rows.Now, 100, default);
            Assert.Equal(0, store.AskKeys("SELECT count(*) FROM desk_key"));
        });
    }

    [Fact]
    public async Task Reveals_are_kept_90_days_without_content()
    {
        await using var store = await _folder.OpenAsync();
        await store.CommitAsync(new() { Now = Rows.Now, Desk = new() { Reveals = [new(Rows.Now, Case.Value, 9)] } }, default);
        await store.SweepAsync((Rows.Now + RevealTable.Kept).AddTicks(-1), 100, default);
        Assert.Equal(1, store.AskData("SELECT count(*) FROM reveal"));
        await store.SweepAsync(Rows.Now + RevealTable.Kept, 100, default);
        Assert.Equal(0, store.AskData("SELECT count(*) FROM reveal"));
    }

    private Task BeginAsync(Func<SqliteSessionStore, Task> then) => _folder.UseAsync(async store =>
    {
        await CommitAsync(store);
        await then(store);
    });

    private Task BeginAsync(Action<SqliteSessionStore> then) => BeginAsync(store =>
    {
        then(store);
        return Task.CompletedTask;
    });

    private static Task CommitAsync(SqliteSessionStore store) => store.CommitAsync(new()
    {
        Now = Rows.Now,
        Desk = new() { Heads = [new(1, Other)], Rows = [new(Case, 0, Encoding.UTF8.GetBytes(Words)), new(Case, 1, Rows.Bytes(90, 2)), new(Other, 0, Rows.Bytes(90, 3))] },
    }, default);

    private List<string> FilesWith(byte[] bytes) =>
        [.. _folder.AllBytes().Where(file => file.Value.AsSpan().IndexOf(bytes) >= 0).Select(file => file.Key)];
}
