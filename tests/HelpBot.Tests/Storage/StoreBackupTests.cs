using HelpBot.Storage;

namespace HelpBot.Tests.Storage;

public sealed class StoreBackupTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_copy_beside_a_running_bot_is_whole_and_its_owners_alone()
    {
        await using var store = await _folder.OpenAsync();
        await StoreFolder.BeginAsync(store, [.. Enumerable.Range(0, 300).Select(Rows.Chat)]);

        StoreBackup.Write(_folder.Options, _folder["copy.db"]);
        await StoreFolder.BeginAsync(store, Rows.Chat(1_000));

        Assert.Equal(300, StoreFolder.Ask(_folder["copy.db"], "SELECT count(*) FROM session"));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder["copy.db"]));
        Assert.Equal([_folder["copy.db"]], Directory.GetFiles(Path.GetDirectoryName(_folder["copy.db"])!));
    }

    [Fact]
    public async Task A_copy_holds_no_key()
    {
        await _folder.BeginAsync(Rows.Chat(1));
        StoreBackup.Write(_folder.Options, _folder["copy.db"]);

        Assert.Equal(0, StoreFolder.Ask(_folder["copy.db"], "SELECT count(*) FROM sqlite_master WHERE name LIKE '%key%'"));
    }

    [Fact]
    public async Task A_file_that_exists_is_never_written_over()
    {
        await _folder.BeginAsync(Rows.Chat(1));
        await File.WriteAllTextAsync(_folder["copy.db"], "an earlier one");

        var refusal = Assert.Throws<StoreRefusedException>(() => StoreBackup.Write(_folder.Options, _folder["copy.db"]));

        Assert.Contains("Choose another name", refusal.Message, StringComparison.Ordinal);
        Assert.Equal("an earlier one", await File.ReadAllTextAsync(_folder["copy.db"]));
    }

    [Fact]
    public async Task A_copy_does_not_lie_beside_the_keys()
    {
        await _folder.BeginAsync(Rows.Chat(1));

        Assert.Throws<StoreRefusedException>(() => StoreBackup.Write(_folder.Options, Path.Combine(_folder.Keys, "copy.db")));
    }

    [Fact]
    public void Without_a_store_there_is_nothing_to_copy() =>
        Assert.Contains("Data:Path", Assert.Throws<StoreRefusedException>(() => StoreBackup.Write(_folder.Options, _folder["copy.db"])).Message, StringComparison.Ordinal);
}
