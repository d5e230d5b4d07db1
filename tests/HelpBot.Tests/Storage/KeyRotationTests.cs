using System.Security.Cryptography;
using HelpBot.Application.Storage;
using HelpBot.Storage;
using HelpBot.Storage.Keys;

namespace HelpBot.Tests.Storage;

public sealed class KeyRotationTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Everything_opens_under_the_new_master_key_and_nothing_under_the_old_one()
    {
        var (rows, before) = await BeginAsync();
        var oldFile = await File.ReadAllBytesAsync(_folder.KeyFile);

        Assert.Equal(4, KeyRotation.Run(_folder.Options));

        var after = KeyFile.Read(_folder.KeyFile);
        Assert.NotEqual(before.Master, after.Master);
        Assert.Equal(before.Pepper, after.Pepper);
        Assert.Null(after.Next);
        await AssertOpensAsync(rows);
        await File.WriteAllBytesAsync(_folder.KeyFile, oldFile);
        await Assert.ThrowsAsync<StoreRefusedException>(() => _folder.OpenAsync());
    }

    [Fact]
    public async Task A_rotation_cut_short_before_the_keys_changed_leaves_the_old_key()
    {
        var (rows, before) = await BeginAsync();
        await File.WriteAllBytesAsync(_folder.KeyFile, (before with { Next = RandomNumberGenerator.GetBytes(32) }).Encode());

        await AssertOpensAsync(rows);

        Assert.Equal(before.Encode(), await File.ReadAllBytesAsync(_folder.KeyFile));
    }

    [Fact]
    public async Task A_rotation_cut_short_after_the_keys_changed_leaves_the_new_key()
    {
        var (rows, before) = await BeginAsync();
        KeyRotation.Run(_folder.Options);
        var after = KeyFile.Read(_folder.KeyFile);
        await File.WriteAllBytesAsync(_folder.KeyFile, (before with { Next = after.Master }).Encode());

        await AssertOpensAsync(rows);

        Assert.Equal(after.Encode(), await File.ReadAllBytesAsync(_folder.KeyFile));
    }

    [Fact]
    public async Task It_is_refused_while_a_bot_runs_and_where_there_is_no_store()
    {
        Assert.Throws<StoreRefusedException>(() => KeyRotation.Run(_folder.Options));
        await using var store = await _folder.OpenAsync();

        Assert.Contains("Stop it first", Assert.Throws<StoreRefusedException>(() => KeyRotation.Run(_folder.Options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_byte_of_the_old_wrapped_keys_is_left()
    {
        await BeginAsync();
        var old = Wrapped();
        Assert.Equal(2, old.Count);
        Assert.All(old, key => Assert.True(File.ReadAllBytes(_folder.KeyDatabase).AsSpan().IndexOf(key) >= 0));

        KeyRotation.Run(_folder.Options);

        foreach (var (file, bytes) in _folder.AllBytes())
            Assert.All(old, key => Assert.True(bytes.AsSpan().IndexOf(key) < 0, file));
    }

    private async Task<(StoredSession[] Rows, KeyFile File)> BeginAsync()
    {
        StoredSession[] rows = [];
        await _folder.UseAsync(async store =>
        {
            rows = await StoreFolder.BeginAsync(store, Rows.Chat(1), Rows.Chat(2));
            await store.CommitAsync(new() { Now = Rows.Now, EraseJobs = [Rows.Job(1)], Desk = new() { Rows = [new(Rows.Id(8), 0, Rows.Bytes(30, 8))] } }, default);
        });
        return (rows, KeyFile.Read(_folder.KeyFile));
    }

    private Task AssertOpensAsync(StoredSession[] rows) => _folder.UseAsync(async store =>
    {
        var found = await store.LoadAsync([Rows.Chat(1), Rows.Chat(2)], default);
        Rows.AssertSame(rows[0], found[0].Row);
        Rows.AssertSame(rows[1], found[1].Row);
        Assert.Single(await store.FindEraseJobsAsync(default));
        Assert.Equal(Rows.Bytes(30, 8), Assert.Single((await store.LoadDeskAsync(default)).Rows).Content.ToArray());
    });

    private List<byte[]> Wrapped()
    {
        var keys = new List<byte[]>();
        using var database = HelpBot.Storage.Sqlite.Database.Open(_folder.KeyDatabase);
        using var statement = database.PrepareOnce("SELECT wrapped FROM session_key");
        while (statement.Step()) keys.Add(statement.Bytes(0).ToArray());
        return keys;
    }
}
