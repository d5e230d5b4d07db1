using System.Buffers.Binary;
using System.Text;
using HelpBot.Application.Storage;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Tests.Storage;

/// <summary>Reads the bytes of every file: what must not be there is not there, and what was destroyed is gone.</summary>
public sealed class FileBytesTests : IDisposable
{
    private const string Canary = "Күйеуім мені ұрды, он меня бьёт";

    private readonly StoreFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_text_chat_id_or_session_key_stands_in_any_file()
    {
        var chat = Rows.Chat(1);
        var id = Rows.Id(1);
        await using var store = await _folder.OpenAsync();
        var row = Rows.Row(id) with { Dialogue = Encoding.UTF8.GetBytes(Canary), Holdings = ChatIdForms(chat.Value).First() };
        await store.CommitAsync(new()
        {
            Now = Rows.Now,
            Sessions = [new(row, chat)],
            EraseJobs = [Rows.Job(1) with { Content = Encoding.UTF8.GetBytes(Canary) }],
        }, default);
        await store.CommitAsync(new() { Now = Rows.Now, Sessions = [new(row with { Show = 1 }, null)] }, default);

        foreach (var (name, form) in Forbidden(chat.Value)) Assert.Empty(FilesWith(form).Select(file => $"{name} in {file}"));

        // The search would find them: a value that must be there is found, in the log while the store is open.
        Assert.Contains(_folder.DataFile + "-wal", FilesWith(IdBytes(id)));
    }

    [Fact]
    public async Task After_forgetting_no_byte_of_the_record_its_key_or_its_name_is_left_in_any_file()
    {
        await using var store = await _folder.OpenAsync();
        var rows = await StoreFolder.BeginAsync(store, [.. Enumerable.Range(1, 40).Select(Rows.Chat)]);
        await store.CommitAsync(new() { Now = Rows.Now, Sessions = [new(rows[0] with { Due = Rows.Now, Show = 2 }, null)] }, default);
        var parts = Parts(rows[0].Id);
        Assert.Equal(5, parts.Count);
        Assert.All(parts, part => Assert.NotEmpty(FilesWith(part)));

        await store.CommitAsync(new() { Now = Rows.Now, Forgotten = [rows[0].Id] }, default);
        Assert.True(await store.ShredAsync(default));

        Assert.All(parts, part => Assert.Empty(FilesWith(part)));
    }

    [Fact]
    public async Task Shredding_waits_for_a_reader_and_completes_after_it()
    {
        await using var store = await _folder.OpenAsync();
        var rows = await StoreFolder.BeginAsync(store, Rows.Chat(1));
        var parts = Parts(rows[0].Id);
        using (var reader = Pragmas.OpenReader(_folder.DataFile))
        {
            using var snapshot = reader.PrepareOnce("SELECT row FROM session");
            Assert.True(snapshot.Step());
            await store.CommitAsync(new() { Now = Rows.Now, Forgotten = [rows[0].Id] }, default);

            Assert.False(await store.ShredAsync(default));
        }

        Assert.True(await store.ShredAsync(default));
        Assert.All(parts, part => Assert.Empty(FilesWith(part)));
    }

    [Fact]
    public async Task What_expired_is_gone_from_the_files_as_well()
    {
        await using var store = await _folder.OpenAsync();
        var rows = await StoreFolder.BeginAsync(store, Rows.Chat(1), Rows.Chat(2));
        await store.CommitAsync(new() { Now = Rows.Now, Sessions = [new(rows[1] with { HoldingsEnd = Rows.Now.AddDays(60) }, null)] }, default);
        var ended = Parts(rows[0].Id);

        while (await store.SweepAsync(Rows.Now.AddDays(31), 100, default) > 0) { }

        Assert.All(ended, part => Assert.Empty(FilesWith(part)));
        Assert.Single(await store.LoadAsync([rows[1].Id], default));
    }

    /// <summary>All that the files hold of a session: its id, both sealed columns, the wrapped key, the chat's name.</summary>
    private List<byte[]> Parts(SessionId session)
    {
        var parts = new List<byte[]>();
        Read(_folder.DataFile, "SELECT id, dialogue, holdings FROM session WHERE id = ?1");
        Read(_folder.KeyDatabase, "SELECT wrapped, who FROM session_key WHERE session = ?1");
        return parts;

        void Read(string file, string sql)
        {
            using var database = Pragmas.OpenReader(file);
            using var statement = database.PrepareOnce(sql);
            Assert.True(statement.Bind(1, IdBytes(session)).Step());
            for (var column = 0; column < (file == _folder.DataFile ? 3 : 2); column++) parts.Add(statement.Bytes(column).ToArray());
        }
    }

    private List<string> FilesWith(byte[] bytes) =>
        [.. _folder.AllBytes().Where(file => file.Value.AsSpan().IndexOf(bytes) >= 0).Select(file => file.Key)];

    private static byte[] IdBytes(SessionId id)
    {
        var bytes = new byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, id.Value);
        return bytes;
    }

    private static IEnumerable<(string Name, byte[] Form)> Forbidden(long chat)
    {
        yield return ("text", Encoding.UTF8.GetBytes(Canary[..12]));
        yield return ("text", Encoding.Unicode.GetBytes(Canary[..12]));
        foreach (var form in ChatIdForms(chat)) yield return ("chat id", form);
    }

    /// <summary>A chat id as text and as numbers; SQLite writes the latter big-endian in six bytes.</summary>
    private static IEnumerable<byte[]> ChatIdForms(long chat)
    {
        yield return Encoding.ASCII.GetBytes(chat.ToString());
        yield return Encoding.Unicode.GetBytes(chat.ToString());
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(bytes, chat);
        yield return bytes[2..];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, chat);
        yield return bytes[..6];
    }
}
