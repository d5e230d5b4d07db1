using HelpBot.Storage;

namespace HelpBot.Tests.Storage;

public sealed class StoreCheckTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void No_store_yet_is_no_fault()
    {
        var finding = Assert.Single(StoreCheck.Run(_folder.Options));

        Assert.True(finding.IsGood);
        Assert.Contains(_folder.Keys, finding.Sentence, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder.Data));
    }

    [Fact]
    public async Task A_store_in_order_is_good_in_every_respect_beside_a_running_bot_too()
    {
        await using var store = await _folder.OpenAsync();
        await StoreFolder.BeginAsync(store, Rows.Chat(1), Rows.Chat(2));

        var findings = StoreCheck.Run(_folder.Options);

        Assert.Equal(["access", "keys", "data", "room"], findings.Select(finding => finding.Subject));
        Assert.All(findings, finding => Assert.True(finding.IsGood, finding.Sentence));
        Assert.Contains("2 sessions", findings[2].Sentence, StringComparison.Ordinal);
        await StoreFolder.BeginAsync(store, Rows.Chat(3));
    }

    [Fact]
    public async Task Missing_keys_are_named()
    {
        await _folder.BeginAsync(Rows.Chat(1));
        File.Delete(_folder.KeyFile);

        var finding = Assert.Single(StoreCheck.Run(_folder.Options));

        Assert.False(finding.IsGood);
        Assert.Contains(_folder.KeyFile, finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_fault_is_found_under_its_subject()
    {
        await _folder.BeginAsync([.. Enumerable.Range(0, 200).Select(Rows.Chat)]);
        var other = new StoreFolder();
        await other.BeginAsync(Rows.Chat(1));
        File.Copy(other.KeyFile, _folder.KeyFile, overwrite: true);
        other.Dispose();
        var bytes = await File.ReadAllBytesAsync(_folder.DataFile);
        bytes.AsSpan(5 * 4096, 2 * 4096).Fill(0x55);
        await File.WriteAllBytesAsync(_folder.DataFile, bytes);
        File.Delete(Path.Combine(_folder.Data, "reserve"));
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_folder.DataFile, (UnixFileMode)0b110_100_100);

        Assert.All(StoreCheck.Run(_folder.Options), finding => Assert.False(finding.IsGood, finding.Sentence));
    }
}
