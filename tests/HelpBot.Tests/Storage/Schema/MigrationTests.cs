using HelpBot.Storage.Schema;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Tests.Storage.Schema;

/// <summary>Files of every earlier version are kept as SQL text. A new step adds a before and an after; the old ones never change.</summary>
public sealed class MigrationTests : IDisposable
{
    private static readonly string Fixtures = Path.Combine(Repository.Root, "tests", "HelpBot.Tests", "Storage", "Schema", "Fixtures");

    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_step_turns_the_file_before_it_into_the_file_after_it(int from)
    {
        var file = _folder["data.db"];
        SqlDump.Make(file, Read($"data-version-{from}.sql"));

        using (var database = Database.Open(file)) Assert.Equal(1, (DataSchema.Migrations with { Steps = [.. DataSchema.Migrations.Steps.Take(from + 1)] }).Run(database));

        Assert.Equal(Read($"data-version-{from + 1}.sql"), SqlDump.Of(file));
    }

    [Fact]
    public void The_keys_of_version_1_become_those_of_version_2()
    {
        var file = _folder["keys.db"];
        SqlDump.Make(file, Read("keys-version-1.sql"));

        using (var database = Database.Open(file)) Assert.Equal(1, (KeySchema.Migrations with { Steps = [.. KeySchema.Migrations.Steps.Take(2)] }).Run(database));

        Assert.Equal(Read("keys-version-2.sql"), SqlDump.Of(file));
    }

    [Fact]
    public void There_is_a_fixture_for_every_version_of_both_files()
    {
        for (var version = 1; version <= DataSchema.Migrations.Latest; version++) Assert.True(File.Exists(Path.Combine(Fixtures, $"data-version-{version}.sql")));
        for (var version = 1; version <= KeySchema.Migrations.Latest; version++) Assert.True(File.Exists(Path.Combine(Fixtures, $"keys-version-{version}.sql")));
    }

    [Fact]
    public async Task A_new_store_has_the_tables_of_a_migrated_one()
    {
        await _folder.UseAsync(_ => Task.CompletedTask);

        Assert.Equal(Tables(Read($"data-version-{DataSchema.Migrations.Latest}.sql")), Tables(SqlDump.Of(_folder.DataFile)));
        Assert.Equal(Tables(Read($"keys-version-{KeySchema.Migrations.Latest}.sql")), Tables(SqlDump.Of(_folder.KeyDatabase)));
    }

    [Fact]
    public async Task A_store_of_version_1_is_opened_with_all_that_it_holds()
    {
        Directory.CreateDirectory(_folder.Data);
        Directory.CreateDirectory(_folder.Keys);
        SqlDump.Make(_folder.DataFile, Read("data-version-1.sql"));
        SqlDump.Make(_folder.KeyDatabase, Read("keys-version-1.sql"));
        File.Copy(Path.Combine(Fixtures, "master-key.txt"), _folder.KeyFile);

        for (var start = 0; start < 2; start++)
        {
            await using var store = await _folder.OpenAsync();
            var found = await store.LoadAsync([Rows.Chat(1), Rows.Chat(2), Rows.Chat(3)], default);
            Rows.AssertSame(Rows.Row(found[0].Id, 1) with { Show = 2, Due = Rows.Now.AddMinutes(15) }, found[0].Row);
            Rows.AssertSame(Rows.Row(found[1].Id, 2) with { Dialogue = default }, found[1].Row);
            Assert.Null(found[2].Row);
            Assert.Equal([true, true, false, true], store.AreKnown([10, 12, 13, 40]));
            Assert.Equal(Rows.Job(1).Content.ToArray(), Assert.Single(await store.FindEraseJobsAsync(default)).Content.ToArray());
            Assert.True(await store.ShredAsync(default));
            Assert.Equal(2, store.AskKeys("SELECT count(*) FROM session_key"));
        }
    }

    [Fact]
    public void A_step_that_fails_leaves_the_file_as_it_was()
    {
        var file = _folder["data.db"];
        SqlDump.Make(file, Read("data-version-1.sql"));
        var broken = DataSchema.Migrations with { Steps = [DataSchema.Migrations.Steps[0], "ALTER TABLE session ADD COLUMN half INTEGER; CREATE TABLE session (row INTEGER);"] };

        using (var database = Database.Open(file)) Assert.Throws<SqliteFailure>(() => broken.Run(database));

        Assert.Equal(Read("data-version-1.sql"), SqlDump.Of(file));
    }

    private static string Read(string name) => File.ReadAllText(Path.Combine(Fixtures, name));

    private static IEnumerable<string> Tables(string sql) => sql.Split('\n').Where(line => !line.StartsWith("INSERT", StringComparison.Ordinal));
}
