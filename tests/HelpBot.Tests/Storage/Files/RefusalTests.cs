using HelpBot.Application.Storage;
using HelpBot.Storage;

namespace HelpBot.Tests.Storage.Files;

/// <summary>Files that cannot be used are refused with a sentence that names the file and what to do, and stay as they were.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly StoreFolder _folder = new();
    private readonly StoreFolder _other = new();

    public void Dispose()
    {
        _folder.Dispose();
        _other.Dispose();
    }

    [Fact]
    public async Task Data_without_its_keys_is_refused()
    {
        await _folder.BeginAsync(Rows.Chat(1));
        Directory.Move(_folder.Keys, _folder["away"]);

        await AssertRefusedAsync("Put the key folder back", _folder.DataFile);
    }

    [Theory]
    [InlineData("master.key")]
    [InlineData("keys.db")]
    public async Task Data_with_half_of_its_keys_is_refused(string missing)
    {
        await _folder.BeginAsync(Rows.Chat(1));
        File.Delete(Path.Combine(_folder.Keys, missing));

        await AssertRefusedAsync("Put the key folder back", missing);
    }

    [Fact]
    public async Task Keys_without_data_are_refused()
    {
        await _folder.BeginAsync(Rows.Chat(1));
        Directory.Move(_folder.Data, _folder["away"]);

        await AssertRefusedAsync("Put the data file back", _folder.DataFile);
    }

    [Fact]
    public async Task A_wrong_key_file_is_refused()
    {
        await _folder.BeginAsync(Rows.Chat(1));
        await _other.BeginAsync(Rows.Chat(1));
        File.Copy(_other.KeyFile, _folder.KeyFile, overwrite: true);

        await AssertRefusedAsync("Put back the key file that belongs to it", _folder.KeyFile);
    }

    [Fact]
    public async Task The_keys_of_another_store_are_refused()
    {
        await _folder.BeginAsync(Rows.Chat(1));
        await _other.BeginAsync(Rows.Chat(1));
        File.Copy(_other.KeyFile, _folder.KeyFile, overwrite: true);
        File.Copy(_other.KeyDatabase, _folder.KeyDatabase, overwrite: true);

        await AssertRefusedAsync("folders that belong together", _folder.Keys);
    }

    [Fact]
    public async Task A_changed_key_file_is_refused()
    {
        await _folder.BeginAsync(Rows.Chat(1));
        var lines = await File.ReadAllLinesAsync(_folder.KeyFile);
        await File.WriteAllLinesAsync(_folder.KeyFile, lines.Where(line => !line.StartsWith("pepper", StringComparison.Ordinal)));

        await AssertRefusedAsync("Put back your own copy", _folder.KeyFile);
    }

    [Theory]
    [InlineData("helpbot.db")]
    [InlineData("keys.db")]
    public async Task A_file_of_rubbish_is_refused(string name)
    {
        await _folder.BeginAsync(Rows.Chat(1));
        var file = name == "keys.db" ? _folder.KeyDatabase : _folder.DataFile;
        await File.WriteAllBytesAsync(file, Rows.Bytes(20_000, 3));

        await AssertRefusedAsync("Nothing was changed", file);
    }

    [Theory]
    [InlineData("helpbot.db")]
    [InlineData("keys.db")]
    public async Task An_empty_file_is_refused(string name)
    {
        await _folder.BeginAsync(Rows.Chat(1));
        var file = name == "keys.db" ? _folder.KeyDatabase : _folder.DataFile;
        await File.WriteAllBytesAsync(file, []);

        await AssertRefusedAsync("is damaged", file);
    }

    [Fact]
    public async Task A_file_whose_pages_were_overwritten_is_refused()
    {
        await _folder.BeginAsync([.. Enumerable.Range(0, 50).Select(Rows.Chat)]);
        var bytes = await File.ReadAllBytesAsync(_folder.DataFile);
        bytes.AsSpan(4096).Fill(0x55);
        await File.WriteAllBytesAsync(_folder.DataFile, bytes);

        await AssertRefusedAsync("damaged", _folder.DataFile);
    }

    [Theory]
    [InlineData("helpbot.db")]
    [InlineData("keys.db")]
    public async Task A_newer_file_is_refused(string name)
    {
        await _folder.BeginAsync(Rows.Chat(1));
        var file = name == "keys.db" ? _folder.KeyDatabase : _folder.DataFile;
        StoreFolder.Execute(file, "PRAGMA user_version = 99");

        await AssertRefusedAsync("newer HelpBot", file);
    }

    [Fact]
    public async Task A_database_of_another_program_is_refused()
    {
        await _folder.BeginAsync(Rows.Chat(1));
        File.Delete(_folder.DataFile);
        await File.WriteAllBytesAsync(_folder.DataFile, []);
        StoreFolder.Execute(_folder.DataFile, "CREATE TABLE recipes (name TEXT)");

        await AssertRefusedAsync("not one of HelpBot's", _folder.DataFile);
    }

    [Theory]
    [InlineData("file/data")]
    [InlineData("/proc/helpbot/data")]
    public async Task A_folder_that_cannot_be_made_is_refused(string path)
    {
        await File.WriteAllTextAsync(_folder["file"], "");

        var refusal = await Assert.ThrowsAsync<StoreRefusedException>(() => SqliteSessionStore.OpenAsync(new(_folder[path]), new HandClock()));

        Assert.Contains(_folder[path], refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_its_key_does_not_open_stops_the_start()
    {
        await _folder.BeginAsync(Rows.Chat(1), Rows.Chat(2));
        // The two records have changed places: both are whole, and neither is where it belongs.
        StoreFolder.Execute(_folder.DataFile, "UPDATE session SET holdings = (SELECT other.holdings FROM session other WHERE other.row = 3 - session.row)");

        await AssertRefusedAsync("does not open under its key", "backup");
    }

    [Fact]
    public async Task A_record_that_its_key_does_not_open_is_damage_when_it_is_loaded()
    {
        await using var store = await _folder.OpenAsync();
        var rows = await StoreFolder.BeginAsync(store, Rows.Chat(1), Rows.Chat(2));
        StoreFolder.Execute(_folder.DataFile, "UPDATE session SET dialogue = zeroblob(99) WHERE row = 1");

        await Assert.ThrowsAsync<StoreDamagedException>(() => store.LoadAsync([Rows.Chat(1)], default));
        await Assert.ThrowsAsync<StoreDamagedException>(() => store.LoadAsync([rows[0].Id], default));
        Rows.AssertSame(rows[1], (await store.LoadAsync([Rows.Chat(2)], default))[0].Row);
    }

    private async Task AssertRefusedAsync(params string[] sentence)
    {
        var before = Files();

        var refusal = await Assert.ThrowsAsync<StoreRefusedException>(() => _folder.OpenAsync());

        foreach (var part in sentence) Assert.Contains(part, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    /// <summary>Every file with its content: a refusal changes none.</summary>
    private List<string> Files() => new[] { _folder.Data, _folder.Keys }.Where(Directory.Exists).SelectMany(Directory.GetFiles)
        .Where(file => Path.GetFileName(file) != "lock").Order(StringComparer.Ordinal)
        .Select(file => $"{file} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}").ToList();
}
