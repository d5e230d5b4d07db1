using HelpBot.Storage;
using HelpBot.Storage.Files;

namespace HelpBot.Tests.Storage.Files;

public sealed class DataFolderLockTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_second_bot_on_one_folder_is_refused_until_the_first_has_stopped()
    {
        await using (await _folder.OpenAsync())
        {
            var refusal = await Assert.ThrowsAsync<StoreRefusedException>(() => _folder.OpenAsync());
            Assert.Contains("Another HelpBot", refusal.Message, StringComparison.Ordinal);
            Assert.Contains("Data:Path", refusal.Message, StringComparison.Ordinal);
        }

        await using var second = await _folder.OpenAsync();
    }

    [Fact]
    public async Task A_refused_start_does_not_keep_the_lock()
    {
        await _folder.BeginAsync(Rows.Chat(1));
        File.Move(_folder.KeyFile, _folder["away"]);
        await Assert.ThrowsAsync<StoreRefusedException>(() => _folder.OpenAsync());
        File.Move(_folder["away"], _folder.KeyFile);

        await using var store = await _folder.OpenAsync();
    }

    [Fact]
    public void The_file_of_a_process_that_died_holds_nobody_up()
    {
        Directory.CreateDirectory(_folder.Data);
        File.WriteAllText(Path.Combine(_folder.Data, "lock"), "");

        using var taken = DataFolderLock.Take(_folder.Data);
    }
}
