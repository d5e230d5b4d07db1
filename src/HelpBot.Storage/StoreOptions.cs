namespace HelpBot.Storage;

/// <summary>Where the store's files live.</summary>
/// <param name="DataPath">The data folder (<c>Data:Path</c>). Made if it is missing.</param>
/// <param name="KeysPath">The key folder (<c>Keys:Path</c>); null for a folder <c>keys</c> beside the data folder. Never inside it: a copy of the data must not carry its keys.</param>
public sealed record StoreOptions(string DataPath, string? KeysPath = null);
