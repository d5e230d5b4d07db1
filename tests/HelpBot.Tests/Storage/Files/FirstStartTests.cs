using System.Runtime.Versioning;
using HelpBot.Storage;

namespace HelpBot.Tests.Storage.Files;

public sealed class FirstStartTests : IDisposable
{
    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_first_start_makes_data_and_keys_in_two_folders_side_by_side()
    {
        await _folder.BeginAsync(Rows.Chat(1));

        Assert.Equal(["helpbot.db", "lock", "reserve"], Names(_folder.Data));
        Assert.Equal(["CACHEDIR.TAG", "keys.db", "master.key", "reserve"], Names(_folder.Keys));
        Assert.StartsWith("Signature: 8a477f597d28d172789f06886806bc55", File.ReadAllText(Path.Combine(_folder.Keys, "CACHEDIR.TAG")));
        Assert.Equal(16 << 20, new FileInfo(Path.Combine(_folder.Data, "reserve")).Length);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task Files_and_folders_are_open_to_their_owner_alone_while_it_runs_too()
    {
        await using var store = await _folder.OpenAsync();
        await StoreFolder.BeginAsync(store, Rows.Chat(1));

        foreach (var folder in new[] { _folder.Data, _folder.Keys })
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
            foreach (var file in Directory.GetFiles(folder)) Assert.Equal((file, UnixFileMode.UserRead | UnixFileMode.UserWrite), (file, File.GetUnixFileMode(file)));
        }

        Assert.Contains("helpbot.db-wal", Names(_folder.Data));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public async Task A_file_that_was_opened_to_others_is_closed_again()
    {
        await _folder.BeginAsync(Rows.Chat(1));
        File.SetUnixFileMode(_folder.KeyFile, (UnixFileMode)0b110_110_110);
        File.SetUnixFileMode(_folder.Keys, (UnixFileMode)0b111_101_101);

        await using var store = await _folder.OpenAsync();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(_folder.KeyFile));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder.Keys));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_first_start_that_was_cut_short_between_its_renames_is_finished(int renamed)
    {
        await _folder.UseAsync(_ => Task.CompletedTask);
        foreach (var file in new[] { _folder.KeyFile, _folder.KeyDatabase, _folder.DataFile }.Skip(renamed)) File.Move(file, file + ".new");

        await using var store = await _folder.OpenAsync();

        await StoreFolder.BeginAsync(store, Rows.Chat(1));
        Assert.DoesNotContain(Names(_folder.Data).Concat(Names(_folder.Keys)), name => name.EndsWith(".new", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Remains_of_a_first_start_that_never_came_to_its_renames_are_written_anew()
    {
        Directory.CreateDirectory(_folder.Data);
        Directory.CreateDirectory(_folder.Keys);
        foreach (var file in new[] { _folder.KeyFile, _folder.KeyDatabase }) await File.WriteAllTextAsync(file + ".new", "torn");

        await _folder.BeginAsync(Rows.Chat(1));
    }

    [Fact]
    public async Task Another_key_folder_may_be_named_but_not_inside_the_data()
    {
        var elsewhere = new StoreOptions(_folder.Data, _folder["elsewhere"]);
        await using (await SqliteSessionStore.OpenAsync(elsewhere, new HandClock())) { }

        Assert.True(File.Exists(Path.Combine(_folder["elsewhere"], "master.key")));
        foreach (var inside in new[] { _folder.Data, Path.Combine(_folder.Data, "keys"), Path.Combine(_folder.Data, "x", "..", "keys") })
        {
            var refusal = await Assert.ThrowsAsync<StoreRefusedException>(() => SqliteSessionStore.OpenAsync(new(_folder.Data, inside), new HandClock()));
            Assert.Contains("Keys:Path", refusal.Message, StringComparison.Ordinal);
        }
    }

    private static IEnumerable<string> Names(string folder) => Directory.GetFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);
}
