using HelpBot.Application.Storage;
using HelpBot.Application.Telegram;

namespace HelpBot.Tests.Storage;

/// <summary>What every store must do. A store's own test class derives from it and says how one is opened on the same place again.</summary>
public abstract partial class SessionStoreContract : IAsyncLifetime
{
    private protected ISessionStore Store { get; private set; } = null!;

    /// <summary>Opens the store of this test; each call opens the same one again.</summary>
    private protected abstract Task<ISessionStore> OpenAsync();

    public async Task InitializeAsync() => Store = await OpenAsync();

    public async Task DisposeAsync() => await Store.DisposeAsync();

    /// <summary>A clean stop and a start.</summary>
    private protected async Task ReopenAsync()
    {
        await Store.DisposeAsync();
        Store = await OpenAsync();
    }

    private protected async Task<FoundSession> FindAsync(TelegramChatId chat) => (await Store.LoadAsync([chat], default))[0];

    /// <summary>Writes a row for a chat that is new.</summary>
    private protected async Task<StoredSession> BeginAsync(TelegramChatId chat, Func<StoredSession, StoredSession>? change = null)
    {
        var row = (change ?? (row => row))(Rows.Row((await FindAsync(chat)).Id, (int)chat.Value));
        await Store.CommitAsync(new() { Now = Rows.Now, Sessions = [new(row, chat)] }, default);
        return row;
    }

    private protected Task WriteAsync(StoredSession row) => Store.CommitAsync(new() { Now = Rows.Now, Sessions = [new(row, null)] }, default);

    private protected async Task ForgetAsync(SessionId id)
    {
        await Store.CommitAsync(new() { Now = Rows.Now, Forgotten = [id] }, default);
        Assert.True(await Store.ShredAsync(default));
    }
}
