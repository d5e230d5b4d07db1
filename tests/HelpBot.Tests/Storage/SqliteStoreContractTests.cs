using HelpBot.Application.Storage;
using HelpBot.Storage;

namespace HelpBot.Tests.Storage;

/// <summary>The contract, held by real SQLite files.</summary>
public sealed class SqliteStoreContractTests : SessionStoreContract, IDisposable
{
    private readonly TempFolder _folder = new();

    private protected override async Task<ISessionStore> OpenAsync() => await SqliteSessionStore.OpenAsync(new(_folder["data"]), new HandClock());

    public void Dispose() => _folder.Dispose();
}
