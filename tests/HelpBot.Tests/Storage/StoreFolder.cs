using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;
using HelpBot.Storage;
using HelpBot.Storage.Sqlite;

namespace HelpBot.Tests.Storage;

/// <summary>A store's folders in a temporary place, for tests that look behind the port.</summary>
internal sealed class StoreFolder : IDisposable
{
    private readonly TempFolder _folder = new();

    public string Data => _folder["data"];

    public string Keys => _folder["keys"];

    public string DataFile => Path.Combine(Data, "helpbot.db");

    public string KeyDatabase => Path.Combine(Keys, "keys.db");

    public string KeyFile => Path.Combine(Keys, "master.key");

    public StoreOptions Options => new(Data);

    public string this[string name] => _folder[name];

    public Task<SqliteSessionStore> OpenAsync(TimeProvider? time = null) => SqliteSessionStore.OpenAsync(Options, time ?? new HandClock());

    /// <summary>Opens, does something, and stops cleanly.</summary>
    public async Task UseAsync(Func<SqliteSessionStore, Task> use)
    {
        await using var store = await OpenAsync();
        await use(store);
    }

    /// <summary>Opens, begins sessions for chats, and stops cleanly.</summary>
    public Task BeginAsync(params TelegramChatId[] chats) => UseAsync(store => BeginAsync(store, chats));

    public static async Task<StoredSession[]> BeginAsync(ISessionStore store, params TelegramChatId[] chats)
    {
        var found = await store.LoadAsync(chats, default);
        var rows = found.Select((one, at) => Rows.Row(one.Id, (int)chats[at].Value)).ToArray();
        await store.CommitAsync(new() { Now = Rows.Now, Sessions = [.. rows.Select((row, at) => new SessionWrite(row, chats[at]))] }, default);
        return rows;
    }

    /// <summary>Copies a folder's database as a crash or a copying hand would find it: the file and its log.</summary>
    public static void CopyDatabase(string file, string to)
    {
        foreach (var ending in new[] { "", "-wal" })
        {
            File.Delete(to + ending);
            if (File.Exists(file + ending)) File.Copy(file + ending, to + ending);
        }
    }

    /// <summary>Changes a database behind the store's back.</summary>
    public static void Execute(string file, string sql)
    {
        using var database = Database.Open(file);
        database.Execute(sql);
    }

    public static long Ask(string file, string sql)
    {
        using var database = Database.Open(file);
        return database.Ask(sql);
    }

    /// <summary>The bytes of every file of the store by name.</summary>
    public Dictionary<string, byte[]> AllBytes() => Directory.GetFiles(Data).Concat(Directory.GetFiles(Keys))
        .Where(file => Path.GetFileName(file) is not ("lock" or "reserve")).ToDictionary(file => file, File.ReadAllBytes);

    public void Dispose() => _folder.Dispose();
}
