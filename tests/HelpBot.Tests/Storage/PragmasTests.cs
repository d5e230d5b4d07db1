namespace HelpBot.Tests.Storage;

public sealed class PragmasTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("synchronous", 2)]
    [InlineData("secure_delete", 1)]
    [InlineData("foreign_keys", 1)]
    [InlineData("temp_store", 2)]
    [InlineData("trusted_schema", 0)]
    public async Task Both_files_are_run_the_careful_way(string pragma, long value)
    {
        await using var store = await _folder.OpenAsync();

        Assert.Equal(value, store.AskData($"PRAGMA {pragma}"));
        Assert.Equal(value, store.AskKeys($"PRAGMA {pragma}"));
    }

    [Fact]
    public async Task Both_files_keep_a_write_ahead_log()
    {
        await using var store = await _folder.OpenAsync();

        Assert.Equal(1, store.AskData("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'"));
        Assert.Equal(1, store.AskKeys("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'"));
    }
}
