using HelpBot.Application.Storage;

namespace HelpBot.Tests.Storage;

/// <summary>The model keeps the contract too: else comparing with it would prove nothing.</summary>
public sealed class ModelStoreContractTests : SessionStoreContract
{
    private ISessionStore? _model;

    private protected override Task<ISessionStore> OpenAsync() => Task.FromResult(_model ??= new ModelStore());
}
